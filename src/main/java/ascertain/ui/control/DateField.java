package ascertain.ui.control;

import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.util.function.Supplier;

/// A field in which a date is typed, with a calendar to pick it from where that is easier.
///
/// What is typed stays the truth: the calendar only writes a day into the field. It is opened by
/// its button or by Alt+Down, and walked from the field, so that the focus never leaves it.
public final class DateField extends EntryField {
    private final Supplier<LocalDate> today;
    private final Popup popup = new Popup();
    private @Nullable MonthGrid grid;

    /// @param today the day that typed dates go by
    public DateField(Supplier<LocalDate> today) {
        this.today = today;
        getStyleClass().add("date-field");
        var pick = new Button("", Icons.icon(Feather.CALENDAR));
        pick.getStyleClass().addAll("quiet", "date-pick");
        pick.setAccessibleText("Pick from a calendar, Alt+Down");
        pick.setFocusTraversable(false);
        pick.setOnAction(_ -> turn());
        setRight(pick);
        idProperty().subscribe(id -> pick.setId(id + "-pick"));
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty()
                .subscribe(
                        has -> {
                            if (!has) {
                                popup.hide();
                            }
                        });
    }

    private void turn() {
        requestFocus();
        if (popup.isShowing()) {
            popup.hide();
        } else {
            open();
        }
    }

    private void press(KeyEvent event) {
        boolean asks =
                event.getCode() == KeyCode.F4
                        || event.isAltDown()
                                && (event.getCode() == KeyCode.DOWN
                                        || popup.isShowing() && event.getCode() == KeyCode.UP);
        if (asks) {
            turn();
            event.consume();
        } else if (popup.isShowing() && grid != null && walk(grid, event)) {
            event.consume();
        }
    }

    private boolean walk(MonthGrid in, KeyEvent event) {
        var day = in.day();
        boolean years = event.isShiftDown() || event.isControlDown();
        switch (event.getCode()) {
            case LEFT -> in.show(day.minusDays(1));
            case RIGHT -> in.show(day.plusDays(1));
            case UP -> in.show(day.minusWeeks(1));
            case DOWN -> in.show(day.plusWeeks(1));
            case PAGE_UP -> in.show(years ? day.minusYears(1) : day.minusMonths(1));
            case PAGE_DOWN -> in.show(years ? day.plusYears(1) : day.plusMonths(1));
            case HOME -> in.show(day.withDayOfMonth(1));
            case END -> in.show(day.withDayOfMonth(day.lengthOfMonth()));
            case ENTER -> take(day);
            case ESCAPE -> popup.hide();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void open() {
        var typed = TypedDate.read(getText(), today.get()).date();
        var begins = typed == null ? today.get() : typed.first();
        var month = new MonthGrid(begins, today.get(), this::take);
        grid = month;
        popup.getContent().setAll(month);
        var window = getScene().getWindow();
        Bounds at = window == null ? null : localToScreen(getBoundsInLocal());
        if (at != null && window.isShowing()) {
            popup.show(this, at.getMinX(), at.getMaxY() + 2);
        }
    }

    private void take(LocalDate day) {
        setText(day.toString());
        end();
        popup.hide();
    }
}
