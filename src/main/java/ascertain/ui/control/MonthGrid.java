package ascertain.ui.control;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.function.Consumer;

/// The days of a month as a calendar shows them, weeks from Sunday, one day picked out.
final class MonthGrid extends VBox {
    private static final int WEEK = 7;
    private static final int WEEKS = 6;
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private final Label month = Form.label("", "strong");
    private final Label[] days = new Label[WEEK * WEEKS];
    private final LocalDate today;
    private LocalDate day;

    /// @param taken hears of a day that is clicked
    MonthGrid(LocalDate day, LocalDate today, Consumer<LocalDate> taken) {
        this.day = day;
        this.today = today;
        setId("month-grid");
        getStyleClass().add("month-grid");
        var earlier = Icons.button("month-earlier", Feather.CHEVRON_LEFT, "The month before");
        earlier.setOnAction(_ -> show(this.day.minusMonths(1)));
        var later = Icons.button("month-later", Feather.CHEVRON_RIGHT, "The month after");
        later.setOnAction(_ -> show(this.day.plusMonths(1)));
        earlier.setFocusTraversable(false);
        later.setFocusTraversable(false);
        var head = new HBox(month, Form.spacer(), earlier, later);
        head.getStyleClass().add("month-head");
        var grid = new GridPane();
        for (int i = 0; i < WEEK; i++) {
            var name = DayOfWeek.SUNDAY.plus(i).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            grid.add(Form.label(name.substring(0, 2), "month-day", "caption"), i, 0);
        }
        for (int i = 0; i < days.length; i++) {
            int place = i;
            days[i] = Form.label("", "month-day");
            days[i].setOnMouseClicked(_ -> taken.accept(dayAt(place)));
            grid.add(days[i], i % WEEK, 1 + i / WEEK);
        }
        getChildren().addAll(head, grid);
        show(day);
    }

    LocalDate day() {
        return day;
    }

    void show(LocalDate next) {
        day = next;
        month.setText(MONTH.format(day));
        for (int i = 0; i < days.length; i++) {
            var at = dayAt(i);
            days[i].setText(Integer.toString(at.getDayOfMonth()));
            mark(days[i], "other", at.getMonth() != day.getMonth());
            mark(days[i], "today", at.equals(today));
            mark(days[i], "picked", at.equals(day));
        }
        setAccessibleText(Words.of(day));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private LocalDate dayAt(int place) {
        var sunday = day.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        return sunday.plusDays(place);
    }

    private static void mark(Label label, String style, boolean marked) {
        label.getStyleClass().remove(style);
        if (marked) {
            label.getStyleClass().add(style);
        }
    }
}
