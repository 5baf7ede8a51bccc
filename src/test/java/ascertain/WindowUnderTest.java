package ascertain;

import ascertain.desk.Cases;
import ascertain.ui.Answers;
import ascertain.ui.Pace;
import ascertain.ui.SameThread;
import ascertain.ui.Settings;
import ascertain.ui.Theme;
import ascertain.ui.welcome.Places;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;

import org.assertj.core.api.Assertions;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// The whole window over real cases in a folder, with work done at once unless it is handed in, and
/// a person's answers given in advance.
final class WindowUnderTest {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T18:00:00Z"), ZoneOffset.UTC);

    final Cases cases = new Cases(CLOCK, "Ascertain 0.1.0");
    final Answers answers = new Answers();
    final Theme theme;
    final Scene scene;
    final Window window;
    final Path folder;

    WindowUnderTest(Path folder, Theme.Mode mode) {
        this(folder, mode, atOnce());
    }

    WindowUnderTest(Path folder, Theme.Mode mode, Work work) {
        this.folder = folder;
        theme = new Theme(mode);
        window =
                new Window(
                        cases,
                        work,
                        teller -> {
                            answers.teller = teller;
                            return answers;
                        },
                        new Settings(folder.resolve("settings/window.properties")),
                        theme,
                        new Person(
                                "Ana Paralegal",
                                new Places(
                                        folder,
                                        folder.resolve("Documents/Ascertain"),
                                        folder.resolve("sample"))));
        scene = new Scene(window.root(), 1000, 700);
        theme.dress(scene);
        window.bindKeys(scene);
        layOut();
    }

    private static Work atOnce() {
        var work = new SameThread();
        return new Work(work, work, work, work, work, work, work, List.of(), Pace.AT_ONCE);
    }

    /// Makes a case that is not encrypted and opens it, as a person does.
    void makeCase() {
        press("new-case");
        type("case-folder", folder.resolve("case").toString());
        ((CheckBox) find("encrypt")).setSelected(false);
        press("make-case");
    }

    /// Drops sources on the window and imports them once what they would bring is told.
    void take(List<Path> sources) {
        window.take(sources);
        importIfAsked();
    }

    /// Presses the button of what an import would do, where that is asked.
    void importIfAsked() {
        layOut();
        if (scene.lookup("#take-sources") != null) {
            press("take-sources");
        }
    }

    void layOut() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    Node find(String id) {
        layOut();
        var node = scene.getRoot().lookup("#" + id);
        Assertions.assertThat(node).as("#" + id).isNotNull();
        return node;
    }

    void type(String id, String text) {
        ((TextInputControl) find(id)).setText(text);
    }

    /// Picks one of the choices of a box.
    @SuppressWarnings("unchecked")
    <T> void pick(String id, T choice) {
        ((ComboBox<T>) find(id)).setValue(choice);
        layOut();
    }

    /// Opens the menu of a kind that the list is filtered by and picks one of its choices.
    void choose(String facet, String choice) {
        var menu = (MenuButton) find("facet-" + facet);
        menu.fireEvent(new Event(MenuButton.ON_SHOWING));
        menu.getItems().stream()
                .filter(item -> ("choose-" + choice).equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire();
        layOut();
    }

    void press(String id) {
        var button = (ButtonBase) find(id);
        Assertions.assertThat(button.isDisabled()).as("#" + id + " is disabled").isFalse();
        button.fire();
        layOut();
    }
}
