package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.damages.Breakdown;
import ascertain.damages.Scenario;
import ascertain.desk.OpenCase;
import ascertain.membership.Outcome;
import ascertain.roll.ClaimantField;
import ascertain.store.ClaimantDraft;
import ascertain.store.ClaimantQuery;
import ascertain.ui.Fx;
import ascertain.ui.People;
import ascertain.ui.Picture;
import ascertain.ui.Theme;
import ascertain.ui.control.Words;

import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/// What the roll may be worth can be seen, narrowed and split at the window.
@ExtendWith(Fx.class)
final class DamagesScreenTest {
    @TempDir Path folder;

    private WindowUnderTest shown(Theme.Mode mode, int people) {
        var shown = new WindowUnderTest(folder, mode);
        shown.makeCase();
        fill(open(shown), people);
        shown.press("nav-damages");
        return shown;
    }

    private static void fill(OpenCase open, int people) {
        for (int i = 1; i <= people; i++) {
            var draft = People.person(i);
            var claimant = draft.claimant();
            if (i % 4 == 1) {
                claimant =
                        claimant.with(
                                        ClaimantField.ACTUAL_DAMAGES,
                                        new BigDecimal(700 + i * 31 + ".45"))
                                .with(ClaimantField.DISCOVERY_DATE, LocalDate.of(2024, 10, 2));
            }
            open.save(new ClaimantDraft(0, claimant, draft.periods(), draft.inMails()), "");
        }
    }

    private static OpenCase open(WindowUnderTest shown) {
        return shown.window.session().open().orElseThrow();
    }

    private static String text(WindowUnderTest shown, String id) {
        return ((Labeled) shown.find(id)).getText();
    }

    private static void key(WindowUnderTest shown, String id, KeyCode key, boolean control) {
        shown.find(id)
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
        shown.layOut();
    }

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void itIsDrawn(Theme.Mode mode) throws IOException {
        var suffix = "-" + mode.name().toLowerCase(Locale.ROOT);
        var shown = shown(mode, 60);
        Picture.write(shown.scene, "damages" + suffix);
        Picture.writeLarge(shown.scene, "damages-2560" + suffix);
        shown.press("largest-first");
        ((javafx.scene.control.ScrollPane) shown.find("scenarios-scroll")).setVvalue(0.55);
        Picture.write(shown.scene, "damages-parts" + suffix);
        ((javafx.scene.control.ScrollPane) shown.find("scenarios-scroll")).setVvalue(1);
        Picture.write(shown.scene, "damages-notes" + suffix);
        shown.pick("among-state", "NY");
        shown.press("by-month");
        shown.type("as-of", "no day");
        Picture.write(shown.scene, "damages-narrowed" + suffix);
        shown.press("damages-tab-settlement");
        Picture.write(shown.scene, "damages-settlement-empty" + suffix);
        ((javafx.scene.control.ScrollPane) shown.find("settlement-scroll")).setVvalue(1);
        Picture.write(shown.scene, "damages-kept-none" + suffix);
        shown.type("settle-offer", "4 million");
        shown.type("settle-costs", "150,000");
        shown.type("settle-administration", "80,000");
        shown.type("settle-awards", "5,000 or so");
        Picture.write(shown.scene, "damages-settlement-problem" + suffix);
        shown.type("settle-awards", "15,000");
        shown.type("settle-take-up", "38");
        Picture.write(shown.scene, "damages-settlement" + suffix);
        Picture.writeLarge(shown.scene, "damages-settlement-2560" + suffix);
        shown.press("damages-tab-actual-damages");
        Picture.write(shown.scene, "damages-actual" + suffix);
        shown.window.leave(() -> {});
    }

    @Test
    void scenariosAreThoseOfTheCaseAndOfWhomIsChosen() {
        var shown = shown(Theme.Mode.LIGHT, 40);
        var all = open(shown).totals(null, null).bySql();
        for (var scenario : Scenario.values()) {
            var id = scenario.name().toLowerCase(Locale.ROOT);
            assertThat(text(shown, "amount-" + id))
                    .isEqualTo(Words.money(all.figure(scenario).amount()));
            assertThat(text(shown, "upper-" + id))
                    .isEqualTo("up to " + Words.money(all.figure(scenario).upperBound()));
        }
        shown.pick("among-state", "CA");
        shown.pick("among-status", "Under review");
        long people = 0;
        for (int i = 1; i <= 40; i++) {
            var claimant = People.person(i).claimant();
            boolean chosen =
                    "CA".equals(claimant.get(ClaimantField.STATE))
                            && i % 4 == ascertain.roll.Status.UNDER_REVIEW.ordinal();
            people += chosen ? 1 : 0;
        }
        assertThat(people).isPositive();
        assertThat(text(shown, "counted-twice"))
                .startsWith(Words.count(people, "claimant", "claimants") + " counted twice at");
        shown.press("count-everybody");
        assertThat(text(shown, "amount-a")).isEqualTo(Words.money(all.figure(Scenario.A).amount()));
        shown.window.leave(() -> {});
    }

    @Test
    void timelinessIsMeasuredOnTheDayTyped() {
        var shown = shown(Theme.Mode.LIGHT, 40);
        shown.type("as-of", "2025-02-03");
        var then = open(shown).totals(null, LocalDate.of(2025, 2, 3)).bySql();
        assertThat(then.figure(Scenario.C).persons()).isPositive();
        assertThat(text(shown, "amount-c"))
                .isEqualTo(Words.money(then.figure(Scenario.C).amount()));
        shown.type("as-of", "2031-02-03");
        assertThat(text(shown, "amount-c")).isEqualTo("$0");
        shown.type("as-of", "never");
        assertThat(text(shown, "as-of-problem")).contains("no date");
        assertThat(text(shown, "amount-c")).isEqualTo("$0");
        shown.window.leave(() -> {});
    }

    @Test
    void aPartIsADoorToThoseBehindIt() {
        var shown = shown(Theme.Mode.LIGHT, 40);
        var table = (TableView<?>) shown.find("parts");
        assertThat(text(shown, "parts-sum"))
                .isEqualTo("The parts add up to scenario A to the cent.");
        table.getSelectionModel().select(0);
        key(shown, "parts", KeyCode.ENTER, false);
        assertThat(shown.find("claimants-screen").isVisible()).isTrue();
        long members = 0;
        var open = open(shown);
        for (var line : open.lines(open.find(ClaimantQuery.ALL))) {
            boolean counts =
                    line.outcome() == Outcome.MEMBER || line.outcome() == Outcome.UNDETERMINED;
            members += counts && line.state().equals("CA") ? 1 : 0;
        }
        assertThat(((TableView<?>) shown.find("claimants")).getItems()).hasSize((int) members);
        shown.press("nav-damages");
        for (var by : new Breakdown[] {Breakdown.PLAN, Breakdown.MONTH}) {
            for (var part : open.totals(null, null).bySql().parts(by)) {
                shown.press("nav-damages");
                shown.press("by-" + by.name().toLowerCase(Locale.ROOT));
                var place = open.totals(null, null).bySql().parts(by).indexOf(part);
                table.getSelectionModel().clearAndSelect(place);
                shown.press("show-part");
                assertThat(text(shown, "group-chip")).endsWith(": " + part.label());
                assertThat(((TableView<?>) shown.find("claimants")).getItems())
                        .as(part.toString())
                        .hasSize((int) (part.members() + part.undetermined()));
            }
        }
        shown.window.leave(() -> {});
    }

    @Test
    void whatAFundLeavesEachFollowsTheTyping() {
        var shown = shown(Theme.Mode.LIGHT, 40);
        key(shown, "damages-screen", KeyCode.DIGIT2, true);
        assertThat(((ToggleButton) shown.find("damages-tab-settlement")).isSelected()).isTrue();
        long members = open(shown).totals(null, null).bySql().figure(Scenario.A).persons();
        assertThat(members).isEqualTo(17);
        shown.type("settle-offer", "4 million");
        shown.type("settle-take-up", "42 %");
        // 25 % of 4,000,000 are 1,000,000; 42 % of 17 are 7 people; 3,000,000 / 7 = 428,571.42 and
        // six cents are left.
        assertThat(text(shown, "settle-result")).isEqualTo("$428,571.42");
        assertThat(text(shown, "settle-step-residue")).isEqualTo("$0.06");
        shown.type("settle-fees", "x");
        assertThat(text(shown, "settle-fees-problem")).startsWith("Not a percentage");
        assertThat(shown.scene.lookup("#settle-result")).isNull();
        shown.type("settle-fees", "33.33");
        assertThat(text(shown, "settle-step-fees")).isEqualTo("$1,333,200.00");
        shown.window.leave(() -> {});
    }

    @Test
    void withNobodyOnTheRollTheScreenSaysWhatToDo() throws IOException {
        var shown = shown(Theme.Mode.LIGHT, 0);
        assertThat(text(shown, "damages-none")).startsWith("Nobody is on this roll");
        Picture.write(shown.scene, "damages-empty");
        shown.press("damages-none-next");
        assertThat(shown.find("claimants-screen").isVisible()).isTrue();
        shown.window.leave(() -> {});
    }

    @Test
    void whatCannotBeCountedIsSaid() throws IOException {
        var shown = shown(Theme.Mode.LIGHT, 12);
        open(shown).close();
        shown.pick("among-state", "CA");
        assertThat(text(shown, "damages-problem")).isNotEmpty();
        assertThat(shown.scene.lookup("#amount-a")).isNull();
        Picture.write(shown.scene, "damages-failing");
    }
}
