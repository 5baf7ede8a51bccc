package ascertain.damages;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// What is recorded of one claimant's actual damages and of the violator's profits from them, in US
/// dollars.
///
/// @param actualDamages null where none are recorded
/// @param profits null where none are recorded
public record Proven(@Nullable BigDecimal actualDamages, @Nullable BigDecimal profits) {

    /// Both together, half a cent counted as one.
    public BigDecimal sum() {
        return Cents.orZero(actualDamages)
                .add(Cents.orZero(profits))
                .setScale(2, RoundingMode.HALF_UP);
    }

    /// What scenario D gives whoever counts: the larger of the statutory minimum and the sum;
    /// nothing where no actual damages are recorded, since profits alone do not count.
    public BigDecimal due() {
        return actualDamages == null ? Cents.ZERO : sum().max(Scenario.STATUTORY_MINIMUM);
    }
}
