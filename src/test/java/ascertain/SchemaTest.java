package ascertain;

import static ascertain.store.jooq.Tables.CLAIMANT;
import static ascertain.store.jooq.Tables.HELD_CLAIMANT;
import static ascertain.store.jooq.Tables.HELD_INMAIL_SERIES;
import static ascertain.store.jooq.Tables.HELD_PREMIUM_PERIOD;
import static ascertain.store.jooq.Tables.HELD_RECEIPT;
import static ascertain.store.jooq.Tables.INMAIL_SERIES;
import static ascertain.store.jooq.Tables.PREMIUM_PERIOD;
import static ascertain.store.jooq.Tables.RECEIPT;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.Table;
import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.stream.Stream;

final class SchemaTest {

    /// Rows that are held for an undo lose nothing.
    @Test
    void whatIsHeldHasTheColumnsOfWhatIsUsed() {
        var held =
                Map.of(
                        CLAIMANT,
                        HELD_CLAIMANT,
                        PREMIUM_PERIOD,
                        HELD_PREMIUM_PERIOD,
                        INMAIL_SERIES,
                        HELD_INMAIL_SERIES,
                        RECEIPT,
                        HELD_RECEIPT);
        held.forEach(
                (used, holding) ->
                        assertThat(columns(holding).skip(2))
                                .containsExactlyElementsOf(columns(used).toList()));
    }

    private static Stream<String> columns(Table<?> table) {
        return table.fieldStream()
                .map(field -> field.getName() + " " + field.getDataType().getCastTypeName());
    }

    @Test
    void arraysOfTimesAreTyped() {
        assertThat(INMAIL_SERIES.MOMENTS.getType()).isEqualTo(Long[].class);
        assertThat(INMAIL_SERIES.FIRST_DAYS.getType()).isEqualTo(Integer[].class);
    }
}
