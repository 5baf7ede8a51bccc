package ascertain.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.roll.Claimant;
import ascertain.roll.LogEntry;
import ascertain.work.Progress;

import org.junit.jupiter.api.Test;

import java.util.List;

/// A firm's own wording of letters is kept with the case, on the record, and each edit can be
/// undone.
final class LetterTemplatesTest extends OnBothDatabases {
    private LetterTemplates wordings() {
        return store.log().wordings();
    }

    private void keep(String words) {
        wordings().keep("DEFICIENCY", "Deficiency notice", words, Bench.change());
    }

    private String inForce() {
        var worded = wordings().edited().get("DEFICIENCY");
        return worded == null ? "the program’s" : worded.words();
    }

    @Test
    void aWordingIsKeptWithItsAuthorAndSeenByAColleague() {
        keep("Dear {name},\n\nplease write.");
        var worded = bench.open().log().wordings().edited().get("DEFICIENCY");
        assertThat(worded.words()).isEqualTo("Dear {name},\n\nplease write.");
        assertThat(worded.by()).isEqualTo("Ada Moore");
        assertThat(worded.at()).isEqualTo(Bench.change().stamp().toInstant());
    }

    @Test
    void editsAreUndoneAndDoneAgainAndEveryVersionStaysOnRecord() {
        keep("one");
        keep("two");
        var last = store.history().undoable("Ada Moore").orElseThrow();
        assertThat(last.what()).isEqualTo("Worded the letter “Deficiency notice” anew");
        store.history().undo(last.seq(), Bench.change());
        assertThat(inForce()).isEqualTo("one");
        store.history().redo(last.seq(), Bench.change());
        assertThat(inForce()).isEqualTo("two");
        assertThat(wordings().versions("DEFICIENCY"))
                .extracting(LetterWording::words)
                .isEqualTo(List.of("two", "one"));
    }

    @Test
    void goingBackToTheProgramsWordingIsAStepAndNothingWhereNothingWasEdited() {
        long before = store.auditHead().count();
        wordings().reset("DEFICIENCY", "Deficiency notice", Bench.change());
        assertThat(store.auditHead().count()).isEqualTo(before);
        keep("one");
        wordings().reset("DEFICIENCY", "Deficiency notice", Bench.change());
        assertThat(inForce()).isEqualTo("the program’s");
        var last = store.history().undoable("Ada Moore").orElseThrow();
        store.history().undo(last.seq(), Bench.change());
        assertThat(inForce()).isEqualTo("one");
    }

    @Test
    void oneThatIsTooLongIsRefusedAndChangesNothing() {
        assertThatThrownBy(() -> keep("x".repeat(20_001)))
                .hasMessage(
                        "A letter has at most 20,000 characters and this has 20,001; nothing was changed.");
        assertThat(inForce()).isEqualTo("the program’s");
        keep("x".repeat(20_000));
        assertThat(inForce()).hasSize(20_000);
    }

    @Test
    void lettersGoIntoTheLogsOfAllInOneStepAndOneEntry() {
        var ids = new long[2];
        for (int i = 0; i < 2; i++) {
            ids[i] =
                    store.save(
                                    new ClaimantDraft(
                                            0, Claimant.of("C-" + i), List.of(), List.of()),
                                    Bench.change())
                            .id();
        }
        long before = store.auditHead().count();
        var entry =
                new LogEntry(
                        LogEntry.Kind.LETTER, LogEntry.Way.OUTGOING, Bench.TODAY, "Sent.", null);
        store.log().letters(ids, entry, "letters.pdf", Bench.change(), Progress.NONE);
        assertThat(store.auditHead().count()).isEqualTo(before + 1);
        for (long id : ids) {
            assertThat(store.log().of(id))
                    .singleElement()
                    .satisfies(logged -> assertThat(logged.entry()).isEqualTo(entry));
        }
    }
}
