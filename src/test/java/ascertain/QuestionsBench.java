package ascertain;

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
import ascertain.ui.Theme;

import javafx.event.ActionEvent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/// What tests of the questions do at the window.
abstract class QuestionsBench {
    static final PremiumPeriod SURE = stated("2024-01-15", "2024-10-14");

    WindowUnderTest shown;
    OpenCase open;

    void begin(Path folder, Theme.Mode mode) {
        shown = new WindowUnderTest(folder, mode);
        shown.makeCase();
        open = shown.window.session().open().orElseThrow();
    }

    void receipts(Path folder) throws IOException {
        var source = Files.createDirectory(folder.resolve("receipts"));
        Files.writeString(
                source.resolve("claimants.csv"),
                "reference,family_name,given_name\nC-000002,Berg,Olaf\n");
        Files.writeString(
                source.resolve("receipts.csv"),
                """
                reference,invoice,charged_on,description,plan,product,cycle,amount,currency
                C-000002,7,2024-03-03,LinkedIn Premium Career,Premium Career,SUBSCRIPTION,UNKNOWN,29.99,USD
                """);
        Files.writeString(
                source.resolve("inmails.csv"),
                "reference,sent_at,direction\nC-000002,2024-05-20,RECEIVED\n");
        shown.take(List.of(source));
        shown.layOut();
        if (shown.scene.getRoot().lookup("#sheet-close") != null) {
            shown.press("sheet-close");
        }
        shown.press("nav-questions");
    }

    void enter(String reference, String family, PremiumPeriod period, List<InMail> inMails) {
        var claimant =
                Claimant.of(reference)
                        .with(ClaimantField.FAMILY_NAME, family)
                        .with(ClaimantField.GIVEN_NAME, "Maria");
        open.save(new ClaimantDraft(0, claimant, List.of(period), inMails), "");
        shown.layOut();
    }

    static PremiumPeriod stated(String first, String last) {
        return PremiumPeriod.stated(
                "Premium Career",
                PartialDate.parse(first),
                new Last.On(PartialDate.parse(last)),
                false);
    }

    static List<InMail> possible(String at, int number) {
        var first = ((SentAt.Moment) SentAt.parse(at)).at();
        return IntStream.range(0, number)
                .mapToObj(
                        day ->
                                new InMail(
                                        new SentAt.Moment(first.plusSeconds(day * 86_400L)),
                                        Direction.RECEIVED,
                                        Grade.POSSIBLE))
                .toList();
    }

    static List<InMail> sent(String at) {
        return List.of(inMail(at, Grade.CONFIRMED));
    }

    static InMail inMail(String at, Grade grade) {
        return new InMail(SentAt.parse(at), Direction.SENT, grade);
    }

    Outcome outcome(String reference) {
        return open.lines(open.idOf(reference)).getFirst().outcome();
    }

    int waiting() {
        return ((ListView<?>) shown.find("waiting")).getItems().size();
    }

    String text(String id) {
        return ((Labeled) shown.find(id)).getText();
    }

    String focus() {
        return String.valueOf(shown.scene.getFocusOwner().getId());
    }

    void type(String id, String text) {
        shown.type(id, text);
        shown.find(id).fireEvent(new ActionEvent());
        shown.layOut();
    }

    void press(KeyCode code) {
        press(code, false);
    }

    void undo() {
        press(KeyCode.Z, true);
    }

    void press(KeyCode code, boolean control) {
        shown.find("waiting")
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
        shown.layOut();
    }
}
