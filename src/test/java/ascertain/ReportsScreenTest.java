package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.cli.Cli;
import ascertain.report.PaperText;
import ascertain.report.view.PageImage;
import ascertain.ui.Fx;
import ascertain.ui.People;
import ascertain.ui.Picture;
import ascertain.ui.Printing;
import ascertain.ui.Theme;
import ascertain.work.Problem;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import net.lingala.zip4j.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The reports in the window: looked at, exported, printed.
@ExtendWith(Fx.class)
final class ReportsScreenTest {

    private static WindowUnderTest opened(Path folder, Theme.Mode mode) {
        var shown = new WindowUnderTest(folder, mode);
        shown.makeCase();
        People.fill(shown.window.session().open().orElseThrow(), 12);
        shown.press("nav-reports");
        return shown;
    }

    private static String text(WindowUnderTest shown, String id) {
        return ((Label) shown.find(id)).getText();
    }

    private static boolean isShown(WindowUnderTest shown, String id) {
        shown.layOut();
        var node = shown.scene.lookup("#" + id);
        for (var at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node != null;
    }

    private static void pick(WindowUnderTest shown, String title) {
        var list = (ListView<?>) shown.find("report-offers");
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).toString().contains(title)) {
                list.getSelectionModel().select(i);
            }
        }
        shown.layOut();
    }

    private static void press(WindowUnderTest shown, KeyCode key) {
        shown.scene
                .getFocusOwner()
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        shown.layOut();
    }

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void aPaperIsLookedAtExportedAndOpened(Theme.Mode mode, @TempDir Path folder) throws Exception {
        var suffix = "-" + mode.name().toLowerCase(Locale.ROOT);
        var shown = opened(folder, mode);
        assertThat(text(shown, "preview-page-where")).matches("Page 1 of [2-9]");
        Picture.write(shown.scene, "reports" + suffix);
        Picture.writeLarge(shown.scene, "reports-2560" + suffix);
        shown.find("report-offers").requestFocus();
        var before = ((ImageView) shown.find("preview-page-image")).getImage();
        for (int presses = 0;
                presses < 4 && text(shown, "preview-page-where").startsWith("Page 1");
                presses++) {
            press(shown, KeyCode.PAGE_DOWN);
        }
        assertThat(text(shown, "preview-page-where")).startsWith("Page 2");
        press(shown, KeyCode.PLUS);
        assertThat(text(shown, "preview-page-zoom")).isEqualTo("125 %");
        press(shown, KeyCode.DIGIT0);
        assertThat(((ImageView) shown.find("preview-page-image")).getImage()).isNotSameAs(before);
        ((CheckBox) shown.find("report-public")).fire();
        assertThat(shown.find("preview-page-image")).isNotNull();
        Picture.write(shown.scene, "reports-public" + suffix);
        var file = folder.resolve("summary.pdf");
        shown.answers.pdf = Optional.of(folder.resolve("summary"));
        shown.find("report-offers").requestFocus();
        press(shown, KeyCode.ENTER);
        assertThat(text(shown, "report-told")).isEqualTo("Written to " + file + ".");
        assertThat(PaperText.of(file)).contains("Public").doesNotContain("work product", "$1");
        shown.press("report-open");
        assertThat(shown.answers.opened).containsExactly(file);
        Picture.write(shown.scene, "reports-written" + suffix);
        shown.window.leave(() -> {});
    }

    @Test
    void theEditionIsRememberedPaperByPaper(@TempDir Path folder) {
        var shown = opened(folder, Theme.Mode.LIGHT);
        ((CheckBox) shown.find("report-public")).fire();
        shown.window.leave(() -> {});
        var again = new WindowUnderTest(folder, Theme.Mode.LIGHT);
        again.press("recent-0");
        again.press("nav-reports");
        assertThat(((CheckBox) again.find("report-public")).isSelected()).isTrue();
        again.window.leave(() -> {});
    }

    @Test
    void theFileIsWhatTheCommandLineWrites(@TempDir Path folder) throws Exception {
        var shown = opened(folder, Theme.Mode.LIGHT);
        shown.window.leave(() -> {});
        copy(folder.resolve("case"), folder.resolve("copy"));
        var byCommand = folder.resolve("by-command.pdf");
        var err = new StringWriter();
        int exit =
                Cli.run(
                        WindowUnderTest.CLOCK,
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(err),
                        "report",
                        folder.resolve("copy").toString(),
                        "summary",
                        "--out",
                        byCommand.toString());
        assertThat(exit).as(err.toString()).isZero();
        shown.press("recent-0");
        shown.press("nav-reports");
        var byHand = folder.resolve("by-hand.pdf");
        shown.answers.pdf = Optional.of(byHand);
        shown.press("report-export");
        assertThat(PaperText.of(byHand).replaceAll("Ascertain [0-9.]+", "Ascertain"))
                .isEqualTo(PaperText.of(byCommand).replaceAll("Ascertain [0-9.]+", "Ascertain"));
        shown.window.leave(() -> {});
    }

    private static void copy(Path from, Path to) throws Exception {
        try (var all = Files.walk(from)) {
            for (var path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    @Test
    void pagesGoToThePrinterOrItIsSaidWhyNot(@TempDir Path folder) {
        var shown = opened(folder, Theme.Mode.LIGHT);
        shown.answers.printer =
                () -> {
                    throw new Problem("No printer is set up on this computer.");
                };
        shown.press("report-print");
        assertThat(text(shown, "report-told")).isEqualTo("No printer is set up on this computer.");
        var sent = new ArrayList<PageImage>();
        var ends = new ArrayList<String>();
        shown.answers.printer =
                () ->
                        Optional.of(
                                new Printing() {
                                    @Override
                                    public void page(PageImage page) {
                                        sent.add(page);
                                    }

                                    @Override
                                    public void end() {
                                        ends.add("end");
                                    }

                                    @Override
                                    public void cancel() {
                                        ends.add("cancel");
                                    }
                                });
        shown.press("report-print");
        assertThat(sent).hasSizeGreaterThan(1).allMatch(page -> page.width() == 2550);
        assertThat(ends).containsExactly("end");
        assertThat(text(shown, "report-told"))
                .isEqualTo(sent.size() + " pages went to the printer.");
        shown.window.leave(() -> {});
    }

    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void tablesAndThePackageAreWritten(Theme.Mode mode, @TempDir Path folder) throws Exception {
        var suffix = "-" + mode.name().toLowerCase(Locale.ROOT);
        var shown = opened(folder, mode);
        pick(shown, "FINDINGS");
        assertThat(isShown(shown, "report-print")).isFalse();
        Picture.write(shown.scene, "reports-table" + suffix);
        shown.answers.table = Optional.of(folder.resolve("findings.csv"));
        shown.press("report-export");
        assertThat(Files.readString(folder.resolve("findings.csv"))).contains("QUALIFYING_INMAIL");
        pick(shown, "OfPackage");
        assertThat(text(shown, "report-told")).isEmpty();
        var file = folder.resolve("package.zip");
        shown.answers.archive = Optional.of(file);
        shown.type("package-password", "short");
        shown.press("report-export");
        assertThat(text(shown, "package-password-problem")).contains("at least 12");
        shown.type("package-password", "correct horse battery");
        shown.type("package-password-again", "correct horse batterie");
        shown.press("report-export");
        assertThat(text(shown, "package-password-problem")).startsWith("The two differ");
        Picture.write(shown.scene, "reports-package" + suffix);
        assertThat(file).doesNotExist();
        shown.type("package-password-again", "correct horse battery");
        shown.press("report-export");
        assertThat(text(shown, "report-told")).contains("on the list; 0 were left out");
        try (var zip = new ZipFile(file.toFile(), "correct horse battery".toCharArray())) {
            assertThat(zip.getFileHeaders())
                    .extracting(header -> header.getFileName())
                    .isEqualTo(List.of("class_list.csv", "class_list.xlsx", "manifest.txt"));
        }
        Picture.write(shown.scene, "reports-package-written" + suffix);
        shown.window.leave(() -> {});
    }
}
