package ascertain.ui.deadlines;

import ascertain.desk.Coming;
import ascertain.desk.DeadlinesAhead;
import ascertain.ui.control.Form;
import ascertain.ui.control.Icons;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.function.Consumer;

/// What comes next, a line a day and what waits for it: each is a door to whom or what it is about.
final class ComingView extends VBox {
    private static final int MOST = 300;
    private final Consumer<Coming> door;
    private final VBox lines = new VBox();
    private boolean all;
    private int first;

    /// @param door leads to whom or what a day is about
    /// @param export writes the calendar
    ComingView(Consumer<Coming> door, Runnable export) {
        super(8);
        this.door = door;
        setId("coming");
        var calendar = new Button("Export calendar…", Icons.icon(Feather.CALENDAR));
        calendar.setId("export-calendar");
        calendar.setMinWidth(Region.USE_PREF_SIZE);
        calendar.setOnAction(_ -> export.run());
        var heading =
                new HBox(Form.label("What comes next", "section-title"), Form.spacer(), calendar);
        heading.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(heading, lines);
    }

    /// Shows so many lines until somebody asks for all.
    void showAtFirst(int number) {
        first = number;
    }

    void show(DeadlinesAhead ahead) {
        lines.getChildren().clear();
        var coming = ahead.coming();
        int shown = Math.min(coming.size(), all ? MOST : first);
        for (int i = 0; i < shown; i++) {
            lines.getChildren().add(line(i, coming.get(i), ahead));
        }
        if (coming.isEmpty()) {
            var nothing =
                    Form.label(
                            "Nothing is due. Add a key date, or record when claimants discovered the violation.",
                            "muted");
            nothing.setId("coming-nothing");
            nothing.setWrapText(true);
            lines.getChildren().add(nothing);
        } else if (shown < coming.size()) {
            lines.getChildren().add(all ? rest(coming.size() - shown) : more(ahead, coming.size()));
        }
    }

    private Node more(DeadlinesAhead ahead, int number) {
        var more = new Button("Show all " + number);
        more.setId("coming-all");
        more.getStyleClass().add("link");
        more.setOnAction(
                _ -> {
                    all = true;
                    show(ahead);
                    lines.getChildren().get(first).requestFocus();
                });
        return more;
    }

    private static Node rest(int number) {
        return Form.label("%,d later days are in the calendar.".formatted(number), "caption");
    }

    private Node line(int place, Coming coming, DeadlinesAhead ahead) {
        var left = DeadlineWords.left(coming, ahead.today());
        var what = DeadlineWords.what(coming);
        var day = Form.label(DeadlineWords.day(coming.on()), "due-day");
        var days = Form.label(left, "due-left");
        if (coming.on().last().isBefore(ahead.today())) {
            days.getStyleClass().add("problem");
        }
        var words = new Label(what);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(12, day, days, words, Icons.icon(Feather.CHEVRON_RIGHT));
        row.setAlignment(Pos.CENTER_LEFT);
        var button = new Button(null, row);
        row.prefWidthProperty().bind(button.widthProperty().subtract(12));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("door");
        button.setId("coming-" + place);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setAccessibleText(day.getText() + ", " + left + ": " + what);
        button.setOnAction(_ -> door.accept(coming));
        return button;
    }
}
