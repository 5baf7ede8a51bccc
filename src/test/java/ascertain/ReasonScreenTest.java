package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.desk.OpenCase;
import ascertain.membership.FindingCode;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.PartialDate;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.SentAt;
import ascertain.store.ClaimantDraft;
import ascertain.store.ClaimantQuery;
import ascertain.ui.Fx;
import ascertain.ui.Picture;
import ascertain.ui.Theme;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/// A sentence of the answer clicked down to its evidence.
@ExtendWith(Fx.class)
final class ReasonScreenTest {
    private WindowUnderTest shown;

    private OpenCase open() {
        return shown.window.session().open().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void theSampleIsFollowed(Theme.Mode mode, @TempDir Path folder) throws Exception {
        var suffix = "-" + mode.name().toLowerCase(Locale.ROOT);
        shown = new WindowUnderTest(folder, mode);
        shown.press("sample-case");
        shown.press("nav-claimants");
        select(one -> one.contains(FindingCode.QUALIFYING_INMAIL));
        Picture.write(shown.scene, "reason-answer" + suffix);
        shown.press("why-qualifying-inmail");
        Picture.write(shown.scene, "reason-qualifying" + suffix);
        assertThat(text("reason-sheet")).contains("Member: this decides it.", "Version 1: InMail");
        shown.press("sheet-close");
        select(one -> one.contains(FindingCode.BORDERLINE));
        shown.press("why-borderline");
        Picture.write(shown.scene, "reason-borderline" + suffix);
        shown.press("sheet-close");
        select(one -> one.contains(FindingCode.PERIOD_UNCERTAIN));
        shown.press("why-period-uncertain");
        Picture.write(shown.scene, "reason-uncertain" + suffix);
        shown.press("sheet-close");
        shown.window.leave(() -> {});
    }

    private void select(Predicate<Set<FindingCode>> has) {
        select(
                open().lines(open().find(ClaimantQuery.ALL)).stream()
                        .filter(line -> has.test(line.findings()))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    /// Selects a claimant in the list, which is by reference.
    private void select(long id) {
        var all = LongStream.of(open().find(ClaimantQuery.ALL)).boxed().toList();
        var selection = ((TableView<?>) shown.find("claimants")).getSelectionModel();
        selection.clearAndSelect(all.size() - 1);
        selection.clearAndSelect(all.indexOf(id));
        shown.layOut();
        var more = (ToggleButton) shown.find("more-findings");
        if (more.isVisible() && !more.isSelected()) {
            shown.press("more-findings");
        }
    }

    private String text(String id) {
        var words = new StringBuilder();
        shown.find(id)
                .lookupAll(".label")
                .forEach(
                        node -> {
                            if (node instanceof Labeled label) {
                                words.append(label.getText()).append('\n');
                            }
                        });
        return words.toString();
    }

    private static PremiumPeriod running() {
        return PremiumPeriod.stated(
                "Premium Career",
                PartialDate.parse("2024-01-01"),
                new PremiumPeriod.Last.Running(),
                false);
    }

    private long enter(Claimant claimant, String at) {
        var mail = new InMail(SentAt.parse(at), Direction.RECEIVED, Grade.STATED);
        return open().save(new ClaimantDraft(0, claimant, List.of(running()), List.of(mail)), "")
                .id();
    }

    @Test
    void theWayLeadsToTheRowTheDocumentAndTheDuplicate(@TempDir Path folder) throws Exception {
        shown = new WindowUnderTest(folder, Theme.Mode.LIGHT);
        shown.makeCase();
        long first = enter(Claimant.of("T-1"), "2024-03-02");
        enter(Claimant.of("T-2").with(ClaimantField.DUPLICATE_OF, "T-1"), "2024-02-02");
        shown.press("nav-claimants");
        select(first);

        shown.press("why-has-duplicates");
        shown.press("reason-open-1-1");
        assertThat(((Labeled) shown.find("reference")).getText()).isEqualTo("T-2");
        shown.press("why-duplicate-of");
        shown.press("reason-row-1-1");
        assertThat(focused().getId()).isEqualTo("field-duplicate-of");

        select(first);
        var sentence = shown.find("why-qualifying-inmail");
        sentence.requestFocus();
        press(sentence, KeyCode.SPACE);
        assertThat(text("reason-sheet"))
                .contains("Of T-2: Typed by Ana Paralegal on 23 Nov 2026; no document.");
        Picture.write(shown.scene, "reason-duplicate");
        shown.press("reason-row-2-1");
        assertThat(focused().getId()).isEqualTo("period-plan");
        assertThat(((TextField) focused()).getText()).isEqualTo("Premium Career");

        var scan = folder.resolve("letter.txt");
        Files.writeString(scan, "I had Premium in 2024.");
        open().documents().attach(first, scan);
        var letter = open().documents().of(first).getFirst().document();
        var now = open().claimant(first);
        open().save(
                        new ClaimantDraft(
                                first,
                                now.claimant(),
                                now.periods(),
                                List.of(
                                        new InMail(
                                                SentAt.parse("2024-01-05"),
                                                Direction.SENT,
                                                Grade.CONFIRMED,
                                                letter.sha256()))),
                        "");
        shown.layOut();
        shown.press("why-qualifying-inmail");
        assertThat(text("reason-sheet"))
                .contains(
                        "letter.txt · letter · received 23 Nov 2026 · SHA-256 "
                                + letter.sha256().substring(0, 16)
                                + "…",
                        "Its bytes are kept in this case.");
        Picture.write(shown.scene, "reason-document");
        shown.press("reason-document-1-1");
        var list = (ListView<?>) shown.find("documents");
        assertThat(list.getSelectionModel().getSelectedIndex()).isZero();
        assertThat(focused()).isSameAs(list);
        Picture.write(shown.scene, "reason-document-shown");
        shown.window.leave(() -> {});
    }

    private Node focused() {
        return shown.scene.getFocusOwner();
    }

    private void press(Node node, KeyCode key) {
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            node.fireEvent(new KeyEvent(type, "", "", key, false, false, false, false));
        }
        shown.layOut();
    }
}
