package ascertain.ui.control;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// A field for free text that offers what fits as it is typed; what is none of it stays as typed.
public final class SuggestField extends EntryField {
    private static final double LINE = 28;
    private static final int MOST_LINES = 8;

    /// Enter has taken what was offered.
    public static final EventType<Event> TAKEN = new EventType<>("SUGGESTION_TAKEN");

    private final ObservableList<Suggestion> all;
    private final UnaryOperator<String> normal;
    private final boolean leading;
    private final ObservableList<Suggestion> fitting = FXCollections.observableArrayList();
    private final ListView<Suggestion> list = new ListView<>(fitting);
    private final Popup popup = new Popup();
    private boolean taking;

    /// @param all what it offers, in the order it is shown
    /// @param normal writes what is typed the usual way, so that what it means is offered first
    /// @param leading whether the first that fits is taken unless another is picked; for lists that
    ///   hold nearly everything a person may mean. Of others the only one is
    public SuggestField(
            ObservableList<Suggestion> all, UnaryOperator<String> normal, boolean leading) {
        this.all = all;
        this.normal = normal;
        this.leading = leading;
        list.setId("suggestions");
        list.getStyleClass().add("suggestions");
        list.setFocusTraversable(false);
        list.setFixedCellSize(LINE);
        list.setCellFactory(_ -> new Line());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        textProperty().subscribe((_, _) -> typed());
        focusedProperty()
                .subscribe(
                        has -> {
                            if (!has) {
                                popup.hide();
                            }
                        });
    }

    private void typed() {
        if (taking || !isFocused()) {
            return;
        }
        if (getText().isBlank()) {
            popup.hide();
        } else {
            offer(getText());
        }
    }

    private void press(KeyEvent event) {
        boolean consumed = true;
        if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            offer("");
        } else if (!popup.isShowing()) {
            return;
        } else if (event.getCode() == KeyCode.DOWN) {
            move(1);
        } else if (event.getCode() == KeyCode.UP) {
            move(-1);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            popup.hide();
        } else if (event.getCode() == KeyCode.ENTER) {
            consumed = take();
            if (consumed) {
                fireEvent(new Event(TAKEN));
            }
        } else {
            consumed = false;
            if (event.getCode() == KeyCode.TAB) {
                take();
            }
        }
        if (consumed) {
            event.consume();
        }
    }

    private void move(int by) {
        int at = list.getSelectionModel().getSelectedIndex();
        list.getSelectionModel().select(Math.clamp(at + by, 0, fitting.size() - 1));
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - MOST_LINES / 2));
    }

    /// Takes the line picked out.
    ///
    /// @return false when none is
    private boolean take() {
        var picked = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (picked == null) {
            return false;
        }
        taking = true;
        setText(picked.text());
        taking = false;
        end();
        return true;
    }

    private void offer(String typed) {
        var begun = typed.strip().toLowerCase(Locale.ROOT);
        var meant = normal.apply(typed.strip());
        fitting.setAll(fitting(all, begun, meant));
        var window = getScene() == null ? null : getScene().getWindow();
        if (fitting.isEmpty() || window == null || !window.isShowing()) {
            popup.hide();
            return;
        }
        list.getSelectionModel().clearSelection();
        var first = fitting.getFirst();
        boolean begins = !begun.isEmpty() && first.rank(begun, meant) == Suggestion.BEGUN;
        if (first.rank(begun, meant) == Suggestion.MEANT
                || begins && (leading || fitting.size() == 1)) {
            list.getSelectionModel().select(0);
        }
        list.setPrefSize(
                Math.max(240, getWidth()), LINE * Math.min(MOST_LINES, fitting.size()) + 10);
        list.scrollTo(0);
        Bounds at = localToScreen(getBoundsInLocal());
        if (!popup.isShowing()) {
            popup.show(this, at.getMinX(), at.getMaxY() + 2);
        }
    }

    /// Those that fit: what is meant first, then what begins so, then the rest in their order.
    static List<Suggestion> fitting(List<Suggestion> all, String begun, String meant) {
        return all.stream()
                .filter(one -> one.rank(begun, meant) < Suggestion.OTHER)
                .sorted(Comparator.comparingInt(one -> one.rank(begun, meant)))
                .toList();
    }

    private final class Line extends ListCell<Suggestion> {
        Line() {
            setOnMousePressed(
                    event -> {
                        if (!isEmpty()) {
                            list.getSelectionModel().select(getIndex());
                            take();
                        }
                        event.consume();
                    });
        }

        @Override
        protected void updateItem(Suggestion item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : item.words());
        }
    }
}
