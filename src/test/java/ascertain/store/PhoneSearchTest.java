package ascertain.store;

import static ascertain.store.Source.claimant;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.ClaimantField;

import org.junit.jupiter.api.Test;

/// A telephone number is found however its digits are grouped.
final class PhoneSearchTest extends UndoBench {

    @Test
    void digitsAreFoundWithoutWhatStandsBetweenThem() {
        var one = enter(claimant("C-1").with(ClaimantField.PHONE, "+1 (312) 555-0303"));
        enter(claimant("C-2").with(ClaimantField.PHONE, "312 555 0304"));
        enter(claimant("C-3"));
        for (var typed : new String[] {"5550303", "3125550303", "13125550303", "555-0303"}) {
            assertThat(store.find(ClaimantQuery.of(typed))).as(typed).containsExactly(one.id());
        }
    }
}
