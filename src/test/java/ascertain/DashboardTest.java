package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.desk.OpenCase;
import ascertain.desk.Waits;
import ascertain.membership.Outcome;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.LogEntry;
import ascertain.roll.SentAt;
import ascertain.roll.User;
import ascertain.store.ClaimantDraft;
import ascertain.store.ClaimantQuery;
import ascertain.ui.Fx;
import ascertain.ui.People;
import ascertain.ui.Picture;
import ascertain.ui.Theme;
import ascertain.work.Progress;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// Every figure of the dashboard is as large as the list it opens.
@ExtendWith(Fx.class)
final class DashboardTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void everyFigureIsAsLargeAsTheListItOpens(Theme.Mode mode, @TempDir Path folder)
            throws Exception {
        var suffix = "-" + mode.name().toLowerCase(Locale.ROOT);
        var shown = new WindowUnderTest(folder, mode);
        shown.makeCase();
        var open = shown.window.session().open().orElseThrow();
        fill(open);
        shown.press("nav-dashboard");
        Picture.write(shown.scene, "dashboard-full" + suffix);
        Picture.writeLarge(shown.scene, "dashboard-full-2560" + suffix);
        for (var what : Waits.values()) {
            var id = "door-" + what.name().toLowerCase(Locale.ROOT).replace('_', '-');
            long number = number(shown.find(id));
            shown.press(id);
            assertThat(number).as(id).isPositive();
            assertThat(rows(shown, what)).as(id).isEqualTo(number);
            shown.press("nav-dashboard");
        }
        long pairs = number(shown.find("door-duplicates"));
        shown.press("door-duplicates");
        assertThat((long) ((ListView<?>) shown.find("pairs")).getItems().size()).isEqualTo(pairs);
        figures(shown, open);
        shown.window.leave(() -> {});
    }

    private static void figures(WindowUnderTest shown, OpenCase open) {
        var totals = open.totals(null, null).bySql();
        for (var figure : List.of("members", "undetermined", "claimants")) {
            shown.press("nav-dashboard");
            shown.type("search", "");
            var door = shown.find("figure-" + figure);
            var told = door.getAccessibleText();
            long number = Long.parseLong(told.substring(told.lastIndexOf(' ') + 1));
            shown.press("figure-" + figure);
            assertThat(listed(shown)).as(figure).isEqualTo(number).isPositive();
        }
        for (var outcome : Outcome.values()) {
            shown.press("nav-dashboard");
            shown.press("composition-" + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            assertThat(listed(shown)).isEqualTo(totals.count(outcome)).isPositive();
        }
        shown.press("nav-dashboard");
        shown.press("figure-estimate");
        assertThat(shown.find("damages-screen").isVisible()).isTrue();
    }

    private static long number(Node door) {
        return Long.parseLong(door.getAccessibleText().split(":")[0]);
    }

    private static long rows(WindowUnderTest shown, Waits what) {
        if (what != Waits.OUT_OF_TIME) {
            return listed(shown);
        }
        long rows = ((TableView<?>) shown.find("group")).getItems().size();
        shown.press("sheet-close");
        return rows;
    }

    private static long listed(WindowUnderTest shown) {
        var found = ((Label) shown.find("found")).getText();
        long rows = ((TableView<?>) shown.find("claimants")).getItems().size();
        assertThat(found).startsWith(rows + " ");
        return rows;
    }

    @ParameterizedTest
    @EnumSource(value = Theme.Mode.class, names = "LIGHT")
    void nothingThatWaitsIsSaidInOneLine(Theme.Mode mode, @TempDir Path folder) throws Exception {
        var shown = new WindowUnderTest(folder, mode);
        shown.makeCase();
        var open = shown.window.session().open().orElseThrow();
        open.save(People.person(2), "");
        Picture.write(shown.scene, "dashboard-nothing-waits");
        assertThat(shown.find("worklist").lookupAll(".label"))
                .extracting(label -> ((Label) label).getText())
                .containsExactly("Nothing waits for a person.");
        shown.window.leave(() -> {});
    }

    @ParameterizedTest
    @EnumSource(value = Theme.Mode.class, names = "LIGHT")
    void figuresMoveWithTheRecordsAndTheFocusStays(Theme.Mode mode, @TempDir Path folder) {
        var shown = new WindowUnderTest(folder, mode);
        shown.makeCase();
        var open = shown.window.session().open().orElseThrow();
        People.fill(open, 12);
        var door = shown.find("door-no-premium-recorded");
        door.requestFocus();
        assertThat(number(door)).isEqualTo(2);
        open.save(People.person(18), "");
        assertThat(number(door)).isEqualTo(3);
        assertThat(shown.scene.getFocusOwner()).isSameAs(door);
        open.history().undo();
        assertThat(number(shown.find("door-no-premium-recorded"))).isEqualTo(2);
        shown.window.leave(() -> {});
    }

    private static void fill(OpenCase open) {
        People.fill(open, 24);
        open.casework().users().put(new User("Ana Paralegal", "AP", User.Role.ATTORNEY, true));
        var ids = open.find(ClaimantQuery.ALL);
        open.casework().reviews().mark(ids, Progress.NONE);
        change(open, 1, one -> one.with(ClaimantField.CURE_BY, TODAY.minusDays(1)));
        change(open, 2, one -> one.with(ClaimantField.COUNTRY, "DE"));
        change(open, 3, one -> one.with(ClaimantField.DISCOVERY_DATE, LocalDate.of(2021, 1, 4)));
        change(open, 7, one -> one.with(ClaimantField.FOLLOW_UP_ON, TODAY));
        deficient(open);
        open.save(
                new ClaimantDraft(
                        0, Claimant.of("C-000103"), People.person(1).periods(), List.of()),
                "");
        open.save(
                new ClaimantDraft(
                        0,
                        Claimant.of("C-000104"),
                        People.person(1).periods(),
                        List.of(
                                new InMail(
                                        SentAt.parse("2024-03-02"),
                                        Direction.SENT,
                                        Grade.POSSIBLE))),
                "");
        open.log()
                .add(
                        Arrays.copyOf(ids, 2),
                        LogEntry.note(TODAY, "Ring again", TODAY.minusDays(2)),
                        Progress.NONE);
        twice(open, "C-000101", "", null);
        twice(open, "C-000102", "C-000002", LocalDate.of(2026, 1, 5));
        open.casework().inquiries().ask(ids[4], "With a seat?", "Ana Paralegal");
        open.casework().inquiries().ask(ids[5], "Who is this?", "");
        open.casework().inquiries().ask(ids[5], "And whose address?", "");
        open.casework().inquiries().ask(ids[6], "Is it hers?", "Ben Cho");
        open.actAs("Ben Cho");
        var asked = open.casework().inquiries().of(ids[6]).getFirst();
        open.casework().inquiries().answer(asked.id(), "Yes");
        open.actAs("Ana Paralegal");
        change(open, 8, one -> one.with(ClaimantField.PHONE, "555 0100"));
    }

    private static void change(OpenCase open, int number, UnaryOperator<Claimant> how) {
        var record = open.claimant(open.idOf("C-%06d".formatted(number)));
        open.save(
                new ClaimantDraft(
                        record.id(),
                        how.apply(record.claimant()),
                        record.periods(),
                        record.inMails()),
                "");
    }

    private static void deficient(OpenCase open) {
        for (int number = 1; number <= 24; number++) {
            var record = open.claimant(open.idOf("C-%06d".formatted(number)));
            if (record.claimant().get(ClaimantField.CURE_BY) != null && number % 3 == 0) {
                change(open, number, one -> one.with(ClaimantField.CURE_BY, TODAY.minusDays(3)));
            }
        }
    }

    private static void twice(
            OpenCase open, String reference, String duplicates, LocalDate optedOut) {
        var like = People.person(duplicates.isEmpty() ? 4 : 2);
        var claimant =
                Claimant.of(reference)
                        .filledFrom(like.claimant())
                        .with(ClaimantField.OPTED_OUT_ON, optedOut)
                        .with(ClaimantField.DUPLICATE_OF, duplicates.isEmpty() ? null : duplicates);
        open.save(new ClaimantDraft(0, claimant, like.periods(), like.inMails()), "");
    }
}
