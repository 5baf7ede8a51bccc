package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.cli.Cli;
import ascertain.damages.Scenario;
import ascertain.ui.Fx;
import ascertain.ui.Picture;
import ascertain.ui.Theme;

import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// An attorney asks what 250 verified California members come to, and what a fund leaves each.
@ExtendWith(Fx.class)
final class DamagesJourneyTest {
    @TempDir Path folder;

    /// 250 verified members of California, one of them with actual damages; ten members of New
    /// York; five Californians nobody knows anything of.
    private WindowUnderTest shown() throws IOException {
        var roll = Files.createDirectory(folder.resolve("roll"));
        var claimants = new StringBuilder("reference,state,status,actual_damages,profits\n");
        var periods = new StringBuilder("reference,plan,first_day,last_day\n");
        var inMails = new StringBuilder("reference,sent_at,direction\n");
        var receipts =
                new StringBuilder(
                        "reference,invoice,charged_on,description,plan,product,cycle,amount,currency\n");
        for (int i = 1; i <= 265; i++) {
            var reference = "C-%06d".formatted(i);
            var where = i > 250 && i <= 260 ? ",NY,SUBMITTED" : i > 260 ? ",CA," : ",CA,VERIFIED";
            claimants.append(reference).append(where);
            claimants.append(i == 7 ? ",1200.5,0.25\n" : ",,\n");
            if (i <= 260) {
                periods.append(reference).append(",Premium Career,2024-01-15,2024-09-14\n");
                inMails.append(reference).append(",2024-03-02T17:00:00Z,RECEIVED\n");
            }
            if (i <= 2) {
                receipts.append(reference)
                        .append(",1,2024-02-15,Premium Career (monthly),Premium Career,")
                        .append("SUBSCRIPTION,MONTHLY,29.99,")
                        .append(i == 1 ? "USD\n" : "EUR\n");
            }
        }
        Files.writeString(roll.resolve("claimants.csv"), claimants);
        Files.writeString(roll.resolve("premium_periods.csv"), periods);
        Files.writeString(roll.resolve("inmails.csv"), inMails);
        Files.writeString(roll.resolve("receipts.csv"), receipts);
        var shown = new WindowUnderTest(folder, Theme.Mode.LIGHT);
        shown.makeCase();
        shown.take(List.of(roll));
        shown.press("sheet-close");
        shown.press("nav-damages");
        return shown;
    }

    private static String text(WindowUnderTest shown, String id) {
        return ((Labeled) shown.find(id)).getText();
    }

    private static void key(WindowUnderTest shown, String id, KeyCode key) {
        shown.find(id)
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        shown.layOut();
    }

    private static void chooseVerifiedCalifornians(WindowUnderTest shown) {
        shown.pick("among-state", "CA");
        shown.pick("among-status", "Verified");
    }

    @Test
    void whatVerifiedCaliforniansComeToIsThereAtOnce() throws IOException {
        var shown = shown();
        chooseVerifiedCalifornians(shown);
        Picture.write(shown.scene, "damages-verified-californians");
        assertThat(text(shown, "amount-a")).isEqualTo("$250,000");
        assertThat(text(shown, "amount-b")).isEqualTo("$250,000");
        assertThat(text(shown, "amount-c")).isEqualTo("$0");
        assertThat(text(shown, "upper-c")).isEqualTo("up to $250,000");
        assertThat(text(shown, "amount-d")).isEqualTo("$1,200.75");
        assertThat(text(shown, "persons-a")).isEqualTo("250 persons, up to 250");
        shown.pick("among-status", "");
        assertThat(text(shown, "persons-a")).isEqualTo("250 persons, up to 255");
        shown.window.leave(() -> {});
    }

    @Test
    void whatAFundPaysEachEqualsTheFigureWorkedByHand() throws IOException {
        var shown = shown();
        chooseVerifiedCalifornians(shown);
        shown.press("damages-tab-settlement");
        assertThat(text(shown, "settle-over")).isEqualTo("Verified members, State CA: 250");
        shown.type("settle-offer", "$4 million");
        shown.type("settle-take-up", "38");
        // 38 % of 250 are 95 people; 4,000,000 less 25 % are 3,000,000; divided by 95 that is
        // 31,578.947…; 95 times 31,578.94 are 2,999,999.30.
        assertThat(text(shown, "settle-result")).isEqualTo("$31,578.94");
        assertThat(text(shown, "settle-payees")).startsWith("to each of 95 claimants");
        assertThat(text(shown, "settle-step-paid")).isEqualTo("$2,999,999.30");
        assertThat(text(shown, "settle-step-residue")).isEqualTo("$0.70");
        shown.window.leave(() -> {});
    }

    @Test
    void termsAreKeptComparedDeletedAndBroughtBack() throws IOException {
        var shown = shown();
        chooseVerifiedCalifornians(shown);
        shown.press("damages-tab-settlement");
        shown.press("settle-keep");
        assertThat(text(shown, "settle-name-problem")).startsWith("Type the terms first");
        shown.type("settle-offer", "4 million");
        shown.press("settle-keep");
        assertThat(text(shown, "settle-name-problem")).isEqualTo("Give the settlement a name.");
        shown.type("settle-name", "Verified Californians");
        shown.press("settle-keep");
        shown.press("count-everybody");
        shown.press("settle-each");
        shown.type("settle-offer", "500");
        shown.type("settle-name", "Five hundred a person");
        shown.press("settle-keep");
        var kept = (TableView<?>) shown.find("settle-kept");
        assertThat(kept.getItems()).hasSize(2);
        Picture.write(shown.scene, "damages-kept");
        Picture.writeLarge(shown.scene, "damages-kept-2560");
        kept.getSelectionModel().select(1);
        key(shown, "settle-kept", KeyCode.ENTER);
        assertThat(text(shown, "settle-over")).isEqualTo("Verified members, State CA: 250");
        // 3,000,000 / 250.
        assertThat(text(shown, "settle-result")).isEqualTo("$12,000");
        kept.getSelectionModel().select(1);
        key(shown, "settle-kept", KeyCode.DELETE);
        assertThat(kept.getItems()).hasSize(1);
        var open = shown.window.session().open().orElseThrow();
        open.history().undo();
        assertThat(kept.getItems()).hasSize(2);
        assertThat(open.verify(ascertain.work.Progress.NONE)).isEmpty();
        shown.window.leave(() -> {});
    }

    @Test
    void theScenariosAreThoseOfTheCommandLine() throws IOException {
        var shown = shown();
        var figures = new StringBuilder();
        for (var scenario : Scenario.values()) {
            var id = scenario.name().toLowerCase(Locale.ROOT);
            figures.append(figures.isEmpty() ? "" : ",")
                    .append(
                            "\"%s\":{\"persons\":%s,\"amount\":\"%s\",\"upperBound\":\"%s\"}"
                                    .formatted(
                                            scenario,
                                            text(shown, "persons-" + id).replaceFirst(" .*", ""),
                                            plain(text(shown, "amount-" + id)),
                                            plain(text(shown, "upper-" + id))));
        }
        assertThat(shown.find("apart").lookupAll(".label"))
                .extracting(node -> ((Labeled) node).getText())
                .contains(
                        "Subscription fees paid, EUR",
                        "Subscription fees paid, USD",
                        "Punitive damages");
        shown.window.leave(() -> {});
        var out = new StringWriter();
        var nothing = new PrintWriter(new StringWriter());
        int exit =
                Cli.run(
                        WindowUnderTest.CLOCK,
                        new PrintWriter(out),
                        nothing,
                        "totals",
                        folder.resolve("case").toString(),
                        "--json");
        assertThat(exit).isZero();
        assertThat(out.toString()).contains("\"scenarios\":{" + figures + "}");
    }

    private static String plain(String shown) {
        return new BigDecimal(shown.replace("up to ", "").replace("$", "").replace(",", ""))
                .setScale(2)
                .toPlainString();
    }
}
