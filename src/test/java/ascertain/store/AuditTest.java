package ascertain.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.IntStream;

/// The audit record after somebody wrote to the database around the program.
final class AuditTest extends OnBothDatabases {
    private static final String COPY =
            "insert into audit_entry select 6, at, actor, action, subject, detail, mac from audit_entry where seq = ";

    /// Five entries: the case made, an import, three notes.
    @BeforeEach
    void record() {
        new Source().with(Source.claimant("C-1")).into(store);
        for (var subject : new String[] {"summary.pdf", "roll.pdf", "damages.pdf"}) {
            store.note("exported", subject, "3 pages", Bench.change());
        }
        assertThat(store.auditHead().count()).isEqualTo(5);
        assertThat(faults()).isEmpty();
    }

    private void isFoundFrom(int entry) {
        assertThat(faults())
                .startsWith("The audit record does not hold from entry " + entry + " on.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            textBlock =
                    """
                    seq     ! 99
                    at      ! at + interval '1' second
                    actor   ! 'Bob'
                    actor   ! 'Ada  Moore'
                    action  ! 'printed'
                    subject ! ''
                    detail  ! detail || ' '
                    mac     ! '0000000000000000000000000000000000000000000000000000000000000000'
                    mac     ! upper(mac)
                    """)
    void aFieldChangedInAnyEntryIsFound(String field, String value) throws Exception {
        // From the newest to the oldest, so that each is found though later ones are broken.
        for (int entry : IntStream.of(5, 3, 1).toArray()) {
            bench.sql("update audit_entry set " + field + " = " + value + " where seq = " + entry);
            isFoundFrom(field.equals("seq") && entry == 5 ? 5 : entry);
            if (field.equals("seq")) {
                return;
            }
        }
    }

    @Test
    void textMovedFromOneFieldToTheNextIsFound() throws Exception {
        bench.sql("update audit_entry set action = action || subject, subject = '' where seq = 4");
        isFoundFrom(4);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "4"})
    void aDeletedEntryIsFound(int entry) throws Exception {
        bench.sql("delete from audit_entry where seq = " + entry);
        isFoundFrom(entry);
    }

    @Test
    void aDeletedEntryIsFoundThoughTheRestMovesUp() throws Exception {
        bench.sql(
                "delete from audit_entry where seq = 3",
                "update audit_entry set seq = 3 where seq = 4",
                "update audit_entry set seq = 4 where seq = 5");
        isFoundFrom(3);
    }

    @Test
    void swappedEntriesAreFound() throws Exception {
        bench.sql(
                "update audit_entry set seq = 9 where seq = 3",
                "update audit_entry set seq = 3 where seq = 4",
                "update audit_entry set seq = 4 where seq = 9");
        isFoundFrom(3);
    }

    @ParameterizedTest
    @CsvSource({"1", "5"})
    void anInsertedEntryIsFound(int copied) throws Exception {
        bench.sql(COPY + copied);
        isFoundFrom(6);
    }

    /// Under the right key and number, but written after another entry than now stands before it.
    @Test
    void anEntryFromAnEarlierCourseOfEventsIsFound() throws Exception {
        bench.sql(
                "create table kept as select * from audit_entry where seq = 5",
                "delete from audit_entry where seq > 3");
        store.note("exported", "claimant.pdf", "1 page", Bench.change());
        bench.sql("insert into audit_entry select * from kept");
        isFoundFrom(5);
    }

    @Test
    void aChainMadeUnderAnotherKeyIsFound() throws Exception {
        bench.sql("delete from audit_entry where seq > 2");
        var other = new Audit(Vault.random(Vault.KEY_BYTES));
        bench.using(db -> other.append(db, Bench.NOW, "Bob", "exported", "roll.pdf", ""));
        isFoundFrom(3);
    }

    /// The chain that is left holds: what tells is the seal, and the head that stands on every
    /// paper.
    @Test
    void theHeadTellsThatTheNewestIsGone() throws Exception {
        var printed = store.auditHead();
        bench.sql("delete from audit_entry where seq = 5");
        var left = store.auditHead();
        assertThat(faults())
                .containsExactly(
                        "The seal over the records is missing or is not that of this audit record.");
        assertThat(left.count()).isEqualTo(printed.count() - 1);
        assertThat(left.mac()).isNotEqualTo(printed.mac());
        assertThat(left.shortMac()).isNotEqualTo(printed.shortMac());
    }

    @Test
    void theHeadTellsThatTheNewestWasReplaced() throws Exception {
        var printed = store.auditHead();
        bench.sql("delete from audit_entry where seq = 5");
        store.note("exported", "damages.pdf", "4 pages", Bench.change());
        assertThat(store.auditHead().count()).isEqualTo(printed.count());
        assertThat(store.auditHead().mac()).isNotEqualTo(printed.mac());
    }

    @Test
    void aLongRecordIsReadToItsEnd() throws Exception {
        bench.using(
                db -> {
                    var audit = new Audit(Bench.AUDIT_KEY);
                    for (int i = 0; i < 1_010; i++) {
                        audit.append(db, Bench.NOW, "Ada Moore", "exported", "roll.pdf", "" + i);
                    }
                });
        assertThat(faults()).noneMatch(fault -> fault.startsWith("The audit record"));
        bench.sql("update audit_entry set actor = 'Bob' where seq = 1010");
        isFoundFrom(1010);
    }
}
