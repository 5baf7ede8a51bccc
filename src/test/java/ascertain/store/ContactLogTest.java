package ascertain.store;

import static ascertain.store.Source.claimant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.roll.ClaimantField;
import ascertain.roll.LogEntry;
import ascertain.work.Progress;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/// What is written into a claimant's log stands, is found, settled, taken out and undone.
final class ContactLogTest extends UndoBench {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static LogEntry note(String words) {
        return LogEntry.note(DAY, words, null);
    }

    private static LogEntry call(LocalDate on, LocalDate followUpOn) {
        return new LogEntry(
                LogEntry.Kind.CALL, LogEntry.Way.OUTGOING, on, "No answer.", followUpOn);
    }

    private long write(LogEntry entry, long... ids) {
        return store.log().add(ids, entry, Bench.change(), Progress.NONE);
    }

    private List<String> log(ClaimantRecord of) {
        return store.log().of(of.id()).stream().map(one -> one.entry().words()).toList();
    }

    private long[] due(LocalDate asOf) {
        return store.find(
                ClaimantQuery.of("")
                        .with(Narrowing.to(Facet.FLAG, Flag.FOLLOW_UP_DUE.name()))
                        .on(asOf));
    }

    @Test
    void anEntryIsReadBackAsItWasWrittenNewestDayFirst() {
        var one = enter(claimant("C-1"));
        var call = call(DAY.minusDays(3), DAY.plusDays(2));
        write(note("Two lines:\r\nthe second, “said”"), one.id());
        write(call, one.id());
        var log = store.log().of(one.id());
        assertThat(log)
                .extracting(Logged::entry)
                .containsExactly(note("Two lines:\nthe second, “said”"), call);
        assertThat(log.getFirst().line().by()).isEqualTo(ACTOR);
        assertThat(log.getFirst().reference()).isEqualTo("C-1");
        assertThat(log.getLast().isOpen()).isTrue();
        assertThat(faults()).isEmpty();
    }

    @Test
    void noTypingIsDisturbed() {
        var one = enter(claimant("C-1"));
        write(note("While somebody types"), one.id());
        rename(one, "Okafor");
        assertThat(log(one)).containsExactly("While somebody types");
        undo();
        assertThat(log(one)).containsExactly("While somebody types");
        isAsIn(one);
    }

    @Test
    void oneUndoTakesANoteOnManyBackFromAllAndRedoPutsItThereAgain() {
        var one = enter(claimant("C-1"));
        var two = enter(claimant("C-2"));
        long entries = store.auditHead().count();
        assertThat(write(note("Notice returned"), one.id(), two.id(), 9_999)).isEqualTo(2);
        assertThat(store.auditHead().count()).isEqualTo(entries + 1);
        assertThat(store.history().undoable(ACTOR).orElseThrow().what())
                .isEqualTo("Note on 2 claimants");
        undo();
        assertThat(log(one)).isEmpty();
        assertThat(log(two)).isEmpty();
        redo();
        assertThat(log(one)).containsExactly("Notice returned");
        assertThat(log(two)).containsExactly("Notice returned");
    }

    @Test
    void nobodyOnTheRollLeavesNoTrace() {
        long entries = store.auditHead().count();
        assertThat(write(note("Nobody"), 77)).isZero();
        assertThat(store.auditHead().count()).isEqualTo(entries);
        assertThat(store.history().undoable(ACTOR)).isEmpty();
    }

    @Test
    void anEntryTakenOutComesBackByUndoAndIsNotTakenOutTwice() {
        var one = enter(claimant("C-1"));
        write(note("Wrong person"), one.id());
        long id = store.log().of(one.id()).getFirst().id();
        store.log().remove(id, Bench.change());
        assertThat(log(one)).isEmpty();
        assertThatThrownBy(() -> store.log().remove(id, Bench.change()))
                .isInstanceOf(StoreProblem.class);
        undo();
        assertThat(log(one)).containsExactly("Wrong person");
        store.log().remove(id, Bench.change());
        assertThat(log(one)).isEmpty();
    }

    @Test
    void aFollowUpIsDueFromItsDayUntilItIsDone() {
        var one = enter(claimant("C-1"));
        var two = enter(claimant("C-2").with(ClaimantField.FOLLOW_UP_ON, DAY));
        write(call(DAY.minusDays(7), DAY), one.id());
        assertThat(due(DAY.minusDays(1))).isEmpty();
        assertThat(due(DAY)).containsExactly(one.id(), two.id());
        store.log().settle(store.log().of(one.id()).getFirst().id(), Bench.change());
        assertThat(due(DAY)).containsExactly(two.id());
        assertThat(store.log().of(one.id()).getFirst().line().settled()).isTrue();
        undo();
        assertThat(due(DAY)).containsExactly(one.id(), two.id());
    }

    @Test
    void wordsOfTheLogAreSearchedWithAndWithoutWhatIsHeldInMemory() {
        var one = enter(claimant("C-1").with(ClaimantField.FAMILY_NAME, "Okafor"));
        enter(claimant("C-2"));
        write(note("Says her café closed"), one.id());
        for (int i = 0; i < 2; i++) {
            assertThat(store.find(ClaimantQuery.of("CAFE okafor"))).containsExactly(one.id());
            assertThat(store.find(ClaimantQuery.of("cafe nobody"))).isEmpty();
            store.search().prepare();
        }
        undo();
        assertThat(store.find(ClaimantQuery.of("cafe"))).isEmpty();
        store.search().prepare();
        assertThat(store.find(ClaimantQuery.of("cafe"))).isEmpty();
    }

    @Test
    void theLogOfADuplicateIsReadWithItsOwnAndTheBinKeepsIt() {
        var kept = enter(claimant("C-1"));
        var twin = enter(claimant("C-2").with(ClaimantField.DUPLICATE_OF, "C-1"));
        write(note("Of the twin"), twin.id());
        assertThat(store.log().of(kept.id())).extracting(Logged::reference).containsExactly("C-2");
        store.changes().delete(new long[] {twin.id()}, Bench.change(), Progress.NONE);
        assertThat(log(kept)).isEmpty();
        undo();
        assertThat(log(kept)).containsExactly("Of the twin");
    }

    @Test
    void theLongestEntryOfAnyScriptIsKeptWhole() {
        var one = enter(claimant("C-1"));
        var words = "ﷺ".repeat(LogEntry.MOST_WORDS);
        write(note(words), one.id());
        write(note("\u0000a\u2028b\u0007\uD800"), one.id());
        assertThat(log(one)).containsExactly("a\nb", words);
    }
}
