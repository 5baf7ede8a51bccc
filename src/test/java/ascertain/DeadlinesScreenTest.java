package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.desk.OpenCase;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Matter.KeyDate;
import ascertain.roll.User;
import ascertain.store.ClaimantDraft;
import ascertain.store.DeadlineLine;
import ascertain.ui.Fx;
import ascertain.ui.People;
import ascertain.ui.Picture;
import ascertain.ui.Theme;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The deadlines in the window on 23 November 2026, asked and edited by keys and buttons alone.
@ExtendWith(Fx.class)
final class DeadlinesScreenTest {

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void whoseClaimIsOutOfTimeIsFoundWithTollingAndWithout(Theme.Mode mode, @TempDir Path folder)
            throws Exception {
        var suffix = "-" + mode.name().toLowerCase(Locale.ROOT);
        var shown = new WindowUnderTest(folder, mode);
        shown.makeCase();
        shown.press("nav-deadlines");
        Picture.write(shown.scene, "deadlines-empty" + suffix);
        opened(shown);
        assertThat(text(shown, "figure-sca-out-of-time")).isEqualTo("2");
        assertThat(text(shown, "figure-sca-out-of-time-tolled")).isEqualTo("1");
        assertThat(shown.find("figure-sca-out-of-time").getAccessibleText())
                .isEqualTo(
                        "Stored Communications Act, out of time, without tolling: 2 claimants, 2 of them members");
        assertThat(((Label) shown.find("limitation-words-sca")).getText())
                .contains("18 U.S.C. § 2707(f)", "with tolling 28 Sep 2026, out of time");
        Picture.write(shown.scene, "deadlines" + suffix);
        Picture.writeLarge(shown.scene, "deadlines-2560" + suffix);
        shown.press("figure-sca-out-of-time");
        Picture.write(shown.scene, "deadlines-group" + suffix);
        var table = group(shown);
        assertThat(table.getSelectionModel().getSelectedIndex()).isZero();
        assertThat(table.getItems())
                .extracting(DeadlineLine::reference)
                .containsExactly("C-000001", "C-000002");
        assertThat(text(shown, "group-count")).startsWith("2 claimants, ").endsWith("members");
        shown.scene.getFocusOwner().fireEvent(key(KeyCode.ENTER));
        shown.layOut();
        assertThat(shown.scene.lookup("#group-sheet")).isNull();
        assertThat(shown.find("claimants").isVisible()).isTrue();
        shown.press("part-tab-status");
        assertThat(((Parent) shown.find("status-limitation")).lookupAll(".caption"))
                .extracting(line -> ((Label) line).getText())
                .hasSize(3)
                .first()
                .isEqualTo(
                        "Stored Communications Act (18 U.S.C. § 2707(f)). Out of time: the last day was 17 August 2026. With tolling, out of time: the last day was 24 August 2026.");
        ((ScrollPane) shown.find("status-part")).setVvalue(0.7);
        Picture.write(shown.scene, "status-limitation" + suffix);
        shown.press("nav-deadlines");
        shown.press("figure-sca-out-of-time-tolled");
        assertThat(group(shown).getItems())
                .extracting(DeadlineLine::reference)
                .containsExactly("C-000001");
        shown.press("sheet-close");
        shown.press("figure-sca-out-of-time");
        shown.press("group-list");
        assertThat(shown.scene.lookup("#group-sheet")).isNull();
        assertThat(((TableView<?>) shown.find("claimants")).getItems()).hasSize(2);
        assertThat(text(shown, "group-chip"))
                .isEqualTo("Stored Communications Act, out of time, without tolling");
        Picture.write(shown.scene, "deadlines-list" + suffix);
        shown.window.leave(() -> {});
    }

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void tollingIsSwitchedByAnAttorneyWithAReason(Theme.Mode mode, @TempDir Path folder)
            throws Exception {
        var shown = new WindowUnderTest(folder, mode);
        shown.makeCase();
        var open = opened(shown);
        shown.press("nav-deadlines");
        shown.press("tolling-turn");
        assertThat(text(shown, "tolling-problem")).startsWith("Say why");
        shown.type("tolling-reason", "Individual claims of the class");
        shown.press("tolling-turn");
        assertThat(text(shown, "tolling-problem")).contains("Only an attorney");
        scroll(shown, 0.6);
        Picture.write(shown.scene, "deadlines-refused-" + mode.name().toLowerCase(Locale.ROOT));
        open.casework().users().put(new User("Ana Paralegal", "AP", User.Role.ATTORNEY, true));
        shown.press("tolling-turn");
        assertThat(text(shown, "tolling-state"))
                .isEqualTo(
                        "On since 23 Nov 2026, by Ana Paralegal: Individual claims of the class.");
        assertThat(open.totals(null, null).tolling().on()).isTrue();
        assertThat(text(shown, "tolling-turn")).isEqualTo("Switch tolling off");
        shown.press("tolling-turn");
        assertThat(open.deadlines().look(0).tolling().on()).isFalse();
        shown.window.leave(() -> {});
    }

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void keyDatesAreAddedChangedRemovedAndPutBack(Theme.Mode mode, @TempDir Path folder)
            throws Exception {
        var suffix = "-" + mode.name().toLowerCase(Locale.ROOT);
        var shown = new WindowUnderTest(folder, mode);
        shown.makeCase();
        var open = opened(shown);
        shown.press("nav-deadlines");
        int before = open.matter().keyDates().size();
        shown.press("key-date-add");
        assertThat(shown.scene.getFocusOwner()).isSameAs(shown.find("key-date-on-" + before));
        shown.type("key-date-on-" + before, "someday");
        shown.type("key-date-what-" + before, "Hearing, courtroom 3");
        enter(shown, "key-date-what-" + before);
        assertThat(open.matter().keyDates()).hasSize(before);
        scroll(shown, 1);
        Picture.write(shown.scene, "deadlines-typed" + suffix);
        shown.type("key-date-on-" + before, "12/4/26");
        shown.type("key-date-remind-" + before, "14");
        enter(shown, "key-date-remind-" + before);
        var hearing = open.matter().keyDates().getLast();
        assertThat(hearing.what()).isEqualTo("Hearing, courtroom 3");
        assertThat(hearing.on().first()).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(hearing.remindDays()).isEqualTo(14);
        assertThat(lines(shown))
                .anyMatch(line -> line.contains("in 11 days: Hearing, courtroom 3"));
        shown.type("key-date-what-" + before, "Hearing, courtroom 5");
        enter(shown, "key-date-what-" + before);
        assertThat(open.matter().keyDates().getLast().uid()).isEqualTo(hearing.uid()).isNotEmpty();
        shown.press("key-date-remove-" + before);
        assertThat(open.matter().keyDates()).hasSize(before);
        shown.press("key-dates-back");
        assertThat(open.matter().keyDates())
                .hasSize(before + 1)
                .extracting(KeyDate::what)
                .endsWith("Hearing, courtroom 5");
        shown.type("matter-status", "refiled");
        enter(shown, "matter-status");
        assertThat(open.matter().status()).isEqualTo("refiled");
        var file = folder.resolve("days.ics");
        shown.answers.calendar = Optional.of(folder.resolve("days"));
        shown.press("export-calendar");
        assertThat(Files.readString(file)).contains("Hearing\\, courtroom 5").doesNotContain("Oka");
        assertThat(open.verify(ascertain.work.Progress.NONE)).isEmpty();
        shown.window.leave(() -> {});
    }

    private static OpenCase opened(WindowUnderTest shown) {
        var open = shown.window.session().open().orElseThrow();
        People.fill(open, 12);
        discovered(open, "C-000001", "2024-08-15");
        discovered(open, "C-000002", "2024-11-18");
        discovered(open, "C-000003", "2025-03-14");
        discovered(open, "C-000004", "2024-12-09");
        var due = record(open, "C-000005");
        open.save(
                new ClaimantDraft(
                        due.id(),
                        due.claimant().with(ClaimantField.FOLLOW_UP_ON, LocalDate.of(2026, 11, 20)),
                        due.periods(),
                        due.inMails()),
                "");
        return open;
    }

    private static ascertain.store.ClaimantRecord record(OpenCase open, String reference) {
        return open.claimant(open.idOf(reference));
    }

    private static void discovered(OpenCase open, String reference, String day) {
        var record = record(open, reference);
        Claimant next = record.claimant().with(ClaimantField.DISCOVERY_DATE, LocalDate.parse(day));
        open.save(new ClaimantDraft(record.id(), next, record.periods(), record.inMails()), "");
    }

    @SuppressWarnings("unchecked")
    private static TableView<DeadlineLine> group(WindowUnderTest shown) {
        return (TableView<DeadlineLine>) shown.find("group");
    }

    private static List<String> lines(WindowUnderTest shown) {
        return shown.find("coming").lookupAll(".door").stream()
                .map(Node::getAccessibleText)
                .toList();
    }

    private static String text(WindowUnderTest shown, String id) {
        return switch (shown.find(id)) {
            case ButtonBase button -> button.getText();
            case Label label -> label.getText();
            case Node other -> throw new AssertionError(other);
        };
    }

    private static void scroll(WindowUnderTest shown, double to) {
        shown.layOut();
        ((ScrollPane) shown.find("deadlines")).setVvalue(to);
    }

    private static void enter(WindowUnderTest shown, String id) {
        var field = (TextField) shown.find(id);
        Event.fireEvent(field, new javafx.event.ActionEvent());
        shown.layOut();
    }

    private static KeyEvent key(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }
}
