package ascertain.ui.reports;

import ascertain.report.letter.LetterKind;
import ascertain.ui.Sheets;
import ascertain.ui.control.Form;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.stream.Collectors;

/// The sheet on which a firm words a letter, or the letterhead of all.
public final class WordingView extends VBox {
    private static final double WIDTH = 720;
    private static final int ROWS = 18;

    private final TextArea words = new TextArea();

    private WordingView(WordingModel model, LetterKind letter) {
        super(10);
        setPrefWidth(WIDTH);
        words.setId("wording-words");
        words.setAccessibleText("Wording");
        words.setWrapText(true);
        words.setPrefRowCount(ROWS);
        words.textProperty().bindBidirectional(model.wordsProperty());
        // Tab leads on: a letter has no use for it.
        words.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                        event.consume();
                        words.fireEvent(
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        KeyCode.TAB,
                                        event.isShiftDown(),
                                        true,
                                        false,
                                        false));
                    }
                });
        VBox.setVgrow(words, Priority.ALWAYS);
        var told = words("wording-told");
        told.textProperty().bind(model.toldProperty());
        var braces = words("wording-braces");
        braces.textProperty().bind(model.kindProperty().map(WordingView::braces));
        getChildren()
                .addAll(
                        which(model, letter),
                        words,
                        Form.problem(words, model.problemProperty()),
                        told,
                        braces);
    }

    private static Node which(WordingModel model, LetterKind letter) {
        var group = new ToggleGroup();
        return new HBox(16, pick(model, group, letter), pick(model, group, LetterKind.LETTERHEAD));
    }

    private static RadioButton pick(WordingModel model, ToggleGroup group, LetterKind kind) {
        var button = new RadioButton(kind.title());
        button.setId("wording-" + kind.name());
        button.setToggleGroup(group);
        button.setSelected(model.kindProperty().get() == kind);
        button.selectedProperty()
                .subscribe(
                        picked -> {
                            if (picked) {
                                model.kindProperty().set(kind);
                            }
                        });
        return button;
    }

    private static String braces(LetterKind kind) {
        return "An empty line parts paragraphs; “# ” begins a heading, “- ” an item of a list, and **two stars** make"
                + " words strong. Filled in by the program: "
                + kind.placeholders().stream()
                        .map(one -> "{" + one + "}")
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static javafx.scene.control.Label words(String id) {
        var label = Form.label("", "caption");
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// Shows how the letter that is chosen is worded.
    public static void show(Sheets sheets, WordingModel model, ChoiceModel choice) {
        choice.letter()
                .ifPresent(
                        letter -> {
                            model.begin(letter);
                            var view = new WordingView(model, letter);
                            var keep = new Button("_Keep this wording");
                            keep.setId("wording-keep");
                            keep.getStyleClass().add("accent");
                            keep.setOnAction(_ -> model.keep());
                            keep.disableProperty().bind(model.mayKeepProperty().not());
                            var reset = new Button("The _program’s own");
                            reset.setId("wording-reset");
                            reset.setOnAction(_ -> model.reset());
                            sheets.show(
                                    "wording-sheet",
                                    "Wording of the "
                                            + letter.title().toLowerCase(java.util.Locale.ROOT),
                                    view,
                                    keep,
                                    sheets.closing("Close"),
                                    reset);
                            view.words.requestFocus();
                        });
    }
}
