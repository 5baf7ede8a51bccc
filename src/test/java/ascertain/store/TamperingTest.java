package ascertain.store;

import static ascertain.store.Source.claimant;
import static ascertain.store.Source.premium;
import static ascertain.store.Source.sent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Records and determinations after somebody wrote to the database around the program.
final class TamperingTest extends OnBothDatabases {

    @BeforeEach
    void enter() {
        new Source()
                .with(claimant("C-1"), claimant("C-2"))
                .with("C-1", premium("2024-01-01", "2024-12-31"))
                .with("C-1", sent("2024-03-01T10:00:00Z"))
                .with("C-2", premium("2024-01-01", "2024-12-31"))
                .with("C-2", sent("2024-03-01T10:00:00Z"))
                .into(store);
        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update determination set outcome = 'NOT_MEMBER' where claimant_id = 2",
                "update determination set first_covered_on = date '2024-03-02' where claimant_id = 2",
                "update determination set first_covered_on = null where claimant_id = 2",
                "update determination set first_possible_on = date '2024-03-02' where claimant_id = 2",
                "update determination set qualifying = 2 where claimant_id = 2",
                "update determination set findings = findings + 1 where claimant_id = 2",
                "update determination set findings = 0 where claimant_id = 2",
                "update determination set first_plan = 'Sales Navigator Core' where claimant_id = 2",
                "delete from determination where claimant_id = 2",
                "update premium_period set sure_first = date '2024-09-20', possible_first = date '2024-09-20'"
                        + " where claimant_id = 2",
                "delete from premium_period where claimant_id = 2",
                "update inmail_series set grade = 'ORDINARY' where claimant_id = 2",
                "delete from inmail_series where claimant_id = 2",
                "update claimant set excluded_category = 'COURT' where id = 2",
                "update claimant set opted_out_on = date '2024-12-01' where id = 2",
            })
    void whatNoLongerFollowsFromTheRecordsIsFound(String tampering) throws Exception {
        bench.sql(tampering);
        assertThat(faults())
                .contains(
                        "The determination kept for C-2 is not what the rule says of its records.")
                .noneMatch(fault -> fault.contains("C-1"));
    }
}
