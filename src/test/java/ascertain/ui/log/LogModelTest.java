package ascertain.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.desk.Cases;
import ascertain.desk.OpenCase;
import ascertain.roll.LogEntry;
import ascertain.store.ClaimantRecord;
import ascertain.store.Unsaved;
import ascertain.store.Unsaved.Part;
import ascertain.ui.Held;
import ascertain.ui.People;
import ascertain.ui.SameThread;
import ascertain.ui.Session;
import ascertain.ui.Undoing;
import ascertain.work.Background;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// A half-typed note is the claimant's until it is added or discarded, whatever ends first.
final class LogModelTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T18:00:00Z"), ZoneOffset.UTC);

    private final ObjectProperty<ClaimantRecord> shown = new SimpleObjectProperty<>();
    private final ObjectProperty<List<Unsaved>> back = new SimpleObjectProperty<>(List.of());
    private Path place;
    private OpenCase open;
    private Session session;
    private LogModel log;

    @BeforeEach
    void makeCase(@TempDir Path folder) {
        place = folder.resolve("case");
        new Cases(CLOCK, "Ascertain").create(place, Cases.Template.LINKEDIN_PREMIUM, null, "Ana");
        sit(new SameThread());
        People.fill(open, 4);
    }

    @AfterEach
    void closeCase() {
        open.close();
    }

    private void sit(Background writing) {
        open = new Cases(CLOCK, "Ascertain").open(place, null, "Ana");
        var work = new SameThread();
        session =
                new Session(
                        work,
                        work,
                        why -> {
                            throw new AssertionError(why);
                        });
        shown.set(null);
        back.set(List.of());
        log =
                new LogModel(
                        session,
                        new LogModel.Followed(shown, back),
                        work,
                        work,
                        new Undoing(session, writing));
        session.show(open);
    }

    /// The case ends and nobody leaves it, as in a crash; another sitting begins.
    private void crash() {
        open.close();
        sit(new SameThread());
    }

    private void show(int number) {
        shown.set(open.claimant(open.idOf("C-00000" + number)));
    }

    private void type(int number, String words) {
        show(number);
        log.typed().words.set(words);
    }

    private String words(int number) {
        show(number);
        return log.typed().words.get();
    }

    @Test
    void notesTypedForSeveralClaimantsEachComeBackAsTyped() {
        type(1, "Half a no");
        log.typed().kind.set(LogEntry.Kind.CALL);
        log.typed().way.set(LogEntry.Way.INCOMING);
        log.typed().on.set("yesterd");
        type(2, "Wants a par");
        log.typed().followUpOn.set("soon");
        assertThat(log.unsavedProperty().get())
                .isEqualTo("Not added yet: notes on C-000001, C-000002");
        crash();
        assertThat(log.unsavedProperty().get()).isEmpty();
        assertThat(words(1)).isEmpty();
        var left = open.typed().left();
        assertThat(left).hasSize(2).allMatch(one -> one.part() == Part.LOG);
        assertThat(left.getFirst().over().name()).isNotBlank();
        back.set(left);
        assertThat(log.typed().words.get()).isEqualTo("Half a no");
        assertThat(log.typed().kind.get()).isEqualTo(LogEntry.Kind.CALL);
        assertThat(log.typed().way.get()).isEqualTo(LogEntry.Way.INCOMING);
        assertThat(log.typed().on.get()).isEqualTo("yesterd");
        assertThat(words(2)).isEqualTo("Wants a par");
        assertThat(log.typed().followUpOn.get()).isEqualTo("soon");
        assertThat(words(3)).isEmpty();
        open.typed().settle(left);
        crash();
        assertThat(open.typed().left()).as("after the next crash").hasSize(2);
    }

    @Test
    void nothingIsKeptOfWhatIsAddedDiscardedOrEmptiedAgain() {
        type(1, "A whole note");
        assertThat(place.resolve("case.drafts")).exists();
        log.write();
        assertThat(log.typed().words.get()).isEmpty();
        assertThat(open.log().of(open.idOf("C-000001"))).hasSize(1);
        type(2, "Never mind");
        log.discard();
        assertThat(log.typed().words.get()).isEmpty();
        type(3, "Nor this");
        log.typed().words.set("");
        assertThat(log.unsavedProperty().get()).isEmpty();
        assertThat(place.resolve("case.drafts")).doesNotExist();
    }

    @Test
    void aNoteThatIsRefusedStaysTyped() {
        type(1, "Half a note");
        log.typed().followUpOn.set("soon");
        log.write();
        assertThat(log.typed().problemProperty().get()).contains("no date");
        assertThat(log.unsavedProperty().get()).isEqualTo("Not added yet: a note on C-000001");
        log.typed().followUpOn.set("Nov 30 2026");
        assertThat(log.typed().problemProperty().get()).as("once it is put right").isEmpty();
    }

    @Test
    void leavingTheCaseGivesUpWhatIsTypedForGood() {
        type(1, "Half a note");
        session.leave();
        assertThat(log.unsavedProperty().get()).isEmpty();
        assertThat(log.typed().words.get()).isEmpty();
        crash();
        assertThat(open.typed().left()).isEmpty();
        assertThat(Files.exists(place.resolve("case.drafts"))).isFalse();
    }

    @Test
    void whatIsTypedOnWhileTheNoteBeforeIsAddedStays() {
        open.close();
        var held = new Held();
        sit(held);
        type(1, "The first");
        held.hold();
        log.write();
        log.typed().words.set("The second");
        held.release();
        assertThat(open.log().of(open.idOf("C-000001"))).hasSize(1);
        assertThat(log.typed().words.get()).isEqualTo("The second");
        assertThat(log.unsavedProperty().get()).isNotEmpty();
    }

    @Test
    void aClaimantNotOnTheRollHasNoLogToTypeFor() {
        type(1, "Half a note");
        shown.set(
                open.preview(
                        new ascertain.store.ClaimantDraft(
                                0, ascertain.roll.Claimant.of("C-000009"), List.of(), List.of())));
        assertThat(log.whomProperty().getValue()).isNull();
        assertThat(log.typed().words.get()).isEmpty();
        assertThat(words(1)).isEqualTo("Half a note");
    }
}
