package ascertain.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.roll.User;
import ascertain.roll.User.Role;

import org.junit.jupiter.api.Test;

/// Who works on the case is kept with it, and every change of it is on the audit record.
final class UsersTest extends OnBothDatabases {
    private static final User ADA = new User("Ada Moore", "AM", Role.PARALEGAL, true);
    private static final User BEN = new User("Ben Ito", "BI", Role.ATTORNEY, true);

    @Test
    void aCaseBeginsWithWhoMakesIt() {
        assertThat(store.casework().users().all()).containsExactly(ADA);
    }

    @Test
    void addingAndChangingIsSeenByAColleagueAndAudited() throws Exception {
        store.casework().users().put(BEN, Bench.change());
        var gone = new User("Ben Ito", "BI", Role.ATTORNEY, false);
        store.casework().users().put(gone, Bench.change());
        long entries = store.auditHead().count();
        store.casework().users().put(gone, Bench.change());
        assertThat(bench.open().casework().users().all()).containsExactly(ADA, gone);
        assertThat(store.auditHead().count()).isEqualTo(entries);
        assertThat(bench.count("select count(*) from audit_entry where action like 'user %'"))
                .isEqualTo(2);
        assertThat(faults()).isEmpty();
    }

    @Test
    void nobodyIsWithoutAName() {
        assertThatThrownBy(
                        () ->
                                store.casework()
                                        .users()
                                        .put(
                                                new User(" ", "", Role.PARALEGAL, true),
                                                Bench.change()))
                .isInstanceOf(StoreProblem.class);
    }
}
