package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.desk.OpenCase;
import ascertain.membership.Outcome;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.PartialDate;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.PremiumPeriod.Last;
import ascertain.roll.SentAt;
import ascertain.store.ClaimantDraft;
import ascertain.store.ClaimantRecord;
import ascertain.ui.Fx;
import ascertain.ui.People;
import ascertain.ui.Picture;
import ascertain.ui.Theme;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Documents are attached, opened, and what the record only supposes is confirmed with them in
/// view.
@ExtendWith(Fx.class)
final class DocumentsScreenTest {

    static WindowUnderTest opened(Path folder, Theme.Mode mode) {
        var shown = new WindowUnderTest(folder, mode);
        shown.makeCase();
        open(shown).save(doubtful(), "");
        shown.press("nav-claimants");
        ((javafx.scene.control.TableView<?>) shown.find("claimants"))
                .getSelectionModel()
                .clearAndSelect(0);
        shown.press("part-tab-documents");
        return shown;
    }

    static OpenCase open(WindowUnderTest shown) {
        return shown.window.session().open().orElseThrow();
    }

    private static ClaimantDraft doubtful() {
        return new ClaimantDraft(
                0,
                Claimant.of("C-000001")
                        .with(ClaimantField.FAMILY_NAME, "Lindqvist")
                        .with(ClaimantField.GIVEN_NAME, "Elin")
                        .with(ClaimantField.STATE, "CA"),
                List.of(
                        PremiumPeriod.stated(
                                "Premium Career",
                                PartialDate.parse("2022-06-15"),
                                new Last.Unknown(),
                                false)),
                List.of(
                        new InMail(SentAt.parse("2022-06-15"), Direction.RECEIVED, Grade.POSSIBLE),
                        new InMail(SentAt.parse("2022-11-20"), Direction.SENT, Grade.STATED)));
    }

    static ClaimantRecord record(WindowUnderTest shown) {
        var open = open(shown);
        return open.claimant(open.idOf("C-000001"));
    }

    static void attach(WindowUnderTest shown, Path folder, String name, byte[] bytes)
            throws IOException {
        shown.answers.files = List.of(Files.write(folder.resolve(name), bytes));
        shown.press("attach-document");
    }

    private static void openDocument(WindowUnderTest shown, int place) {
        ((ListView<?>) shown.find("documents")).getSelectionModel().clearAndSelect(place);
        shown.press("open-document");
        shown.layOut();
    }

    private static String text(WindowUnderTest shown, String id) {
        return ((Label) shown.find(id)).getText();
    }

    private static void pick(WindowUnderTest shown, int row) {
        ((ListView<?>) shown.find("seen-rows")).getSelectionModel().clearAndSelect(row);
        shown.layOut();
    }

    @Test
    void aPossibleInMailConfirmedOnADocumentMakesAMember(@TempDir Path folder) throws Exception {
        var shown = opened(folder, Theme.Mode.LIGHT);
        Picture.write(shown.scene, "documents-empty-light");
        attach(shown, folder, "InMail screenshot.pdf", Papers.receipt(2));
        openDocument(shown, 0);
        assertThat(record(shown).determination().outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(((ImageView) shown.find("page-image")).getImage()).isNotNull();
        pick(shown, 0);
        Picture.write(shown.scene, "viewer-light");
        Picture.writeLarge(shown.scene, "viewer-2560-light");
        shown.press("seen-is-inmail");
        var after = record(shown);
        assertThat(after.determination().outcome()).isEqualTo(Outcome.MEMBER);
        assertThat(after.inMails())
                .contains(
                        new InMail(
                                SentAt.parse("2022-06-15"),
                                Direction.RECEIVED,
                                Grade.CONFIRMED,
                                "InMail screenshot.pdf"));
        assertThat(text(shown, "seen-outcome")).isEqualTo("Member");
        assertThat(((ListView<?>) shown.find("seen-rows")).getItems()).hasSize(2);
        Picture.write(shown.scene, "viewer-confirmed-light");
        open(shown).history().undo();
        assertThat(record(shown).determination().outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(text(shown, "seen-outcome")).isEqualTo("Undetermined");
        assertThat(open(shown).verify(ascertain.work.Progress.NONE)).isEmpty();
    }

    @Test
    void aPeriodWhoseEndIsUnknownIsMadeExactOnAReceipt(@TempDir Path folder) throws Exception {
        var shown = opened(folder, Theme.Mode.DARK);
        Picture.write(shown.scene, "documents-empty-dark");
        attach(shown, folder, "receipt.pdf", Papers.receipt(3));
        openDocument(shown, 0);
        pick(shown, 2);
        Picture.write(shown.scene, "viewer-period-dark");
        shown.press("seen-confirm");
        assertThat(text(shown, "seen-problem")).contains("as the document shows them");
        shown.type("seen-last", "2/14/23");
        shown.press("seen-confirm");
        var period = record(shown).periods().getFirst();
        assertThat(period.isUncertain()).isFalse();
        assertThat(period.sure().last()).isEqualTo("2023-02-14");
        assertThat(period.evidence()).isEqualTo("receipt.pdf");
        assertThat(record(shown).determination().outcome()).isEqualTo(Outcome.MEMBER);
        shown.press("sheet-close");
        assertThat(open(shown).documents().of(record(shown).id()).getFirst().periods())
                .isEqualTo(1);
    }

    @Test
    void whatTheDocumentShowsAnewIsAddedAndWhatItDeniesCounts(@TempDir Path folder)
            throws Exception {
        var shown = opened(folder, Theme.Mode.LIGHT);
        attach(shown, folder, "letter.txt", "Dear counsel, see below.".getBytes());
        openDocument(shown, 0);
        pick(shown, 1);
        shown.press("seen-not-inmail");
        assertThat(record(shown).inMails())
                .contains(
                        new InMail(
                                SentAt.parse("2022-11-20"),
                                Direction.SENT,
                                Grade.NOT_INMAIL,
                                "letter.txt"));
        shown.press("seen-add-inmail");
        shown.type("seen-when", "6/15/22");
        shown.press("seen-is-inmail");
        assertThat(text(shown, "seen-problem")).isEqualTo("Say whether it was sent or received.");
        @SuppressWarnings("unchecked")
        var direction = (javafx.scene.control.ComboBox<Direction>) shown.find("seen-direction");
        direction.setValue(Direction.SENT);
        shown.press("seen-is-inmail");
        assertThat(record(shown).determination().outcome()).isEqualTo(Outcome.MEMBER);
        shown.press("seen-add-period");
        shown.type("seen-plan", "Premium Business");
        shown.type("seen-first", "2021-01-01");
        shown.type("seen-last", "2021-03-31");
        Picture.write(shown.scene, "viewer-text-light");
        shown.press("seen-confirm");
        assertThat(record(shown).periods()).hasSize(2);
    }

    @Test
    void nothingIsSaidWhileSomethingIsTypedOverTheClaimant(@TempDir Path folder) throws Exception {
        var shown = opened(folder, Theme.Mode.LIGHT);
        attach(shown, folder, "receipt.pdf", Papers.receipt(1));
        shown.press("part-tab-record");
        shown.type("field-family-name", "Lindquist");
        shown.press("part-tab-documents");
        openDocument(shown, 0);
        pick(shown, 0);
        assertThat(shown.find("seen-is-inmail").isDisabled()).isTrue();
        assertThat(text(shown, "seen-blocked")).isEqualTo("Save what is typed first.");
        shown.press("sheet-close");
        shown.press("save");
        openDocument(shown, 0);
        pick(shown, 0);
        assertThat(shown.find("seen-is-inmail").isDisabled()).isFalse();
    }

    @Test
    void severalAreListedAndADamagedOneSaysSo(@TempDir Path folder) throws Exception {
        var shown = opened(folder, Theme.Mode.LIGHT);
        several(shown, folder, "light");
        var dark = folder.resolve("dark");
        Files.createDirectories(dark);
        several(opened(dark, Theme.Mode.DARK), dark, "dark");
    }

    private static void several(WindowUnderTest shown, Path folder, String mode) throws Exception {
        var whole = Papers.receipt(2);
        open(shown).save(People.person(2), "");
        ((javafx.scene.control.TableView<?>) shown.find("claimants"))
                .getSelectionModel()
                .clearAndSelect(1);
        attach(shown, folder, "Receipt 7714.pdf", whole);
        attach(shown, folder, "broken.pdf", Arrays.copyOf(whole, 200));
        attach(shown, folder, "Letter to counsel.txt", "Dear counsel".getBytes());
        assertThat(text(shown, "documents-problem")).isEmpty();
        attach(shown, folder, "empty.pdf", new byte[0]);
        assertThat(text(shown, "documents-problem")).contains("empty.pdf is empty");
        attach(shown, folder, "Receipt 7714.pdf", whole);
        assertThat(text(shown, "documents-problem")).contains("attached to C-000002 already");
        var list = (ListView<?>) shown.find("documents");
        assertThat(list.getItems()).hasSize(3);
        list.getSelectionModel().select(0);
        attach(shown, folder, "again.txt", "One more letter".getBytes());
        open(shown).history().undo();
        Picture.write(shown.scene, "documents-several-" + mode);
        openDocument(shown, 1);
        assertThat(text(shown, "page-message")).contains("damaged");
        pick(shown, 0);
        assertThat(shown.find("seen-is-inmail").isDisabled()).isTrue();
        Picture.write(shown.scene, "viewer-damaged-" + mode);
        shown.press("sheet-close");
        list.getSelectionModel().select(2);
        shown.press("detach-document");
        assertThat(list.getItems()).hasSize(2);
        shown.window.session().open().orElseThrow().history().undo();
        assertThat(list.getItems()).hasSize(3);
    }
}
