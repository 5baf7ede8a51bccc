package ascertain.ui.claimants;

import ascertain.ui.control.EntryField;
import ascertain.ui.control.Reveal;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/// What the keyboard and the context menu do in a row of the form.
///
/// @param <E> the kind of row
final class RowKeys<E extends RowEntry<E>> {
    private final TypedRows<E> rows;
    private final PagedRows<E> pages;
    private final Supplier<E> now;
    private final Supplier<LocalDate> today;
    private final List<Control> columns;

    /// @param now gives the entry the row shows
    RowKeys(
            TypedRows<E> rows,
            PagedRows<E> pages,
            Supplier<E> now,
            Supplier<LocalDate> today,
            List<Control> columns) {
        this.rows = rows;
        this.pages = pages;
        this.now = now;
        this.today = today;
        this.columns = columns;
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            var control = columns.get(i);
            control.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, column));
            control.addEventFilter(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> ask(event, column));
            if (control instanceof EntryField field) {
                field.handPasteTo(text -> paste(text, column));
            }
        }
    }

    /// Takes the row away; the focus goes to the one that takes its place.
    void remove(int column) {
        int place = rows.list.indexOf(now.get());
        rows.remove(now.get());
        pages.focus(Math.min(place, rows.list.size() - 1), column);
    }

    private void press(KeyEvent event, int column) {
        if (!event.isConsumed() && isDone(event, column)) {
            event.consume();
        }
    }

    private boolean isDone(KeyEvent event, int column) {
        boolean control = event.isShortcutDown();
        boolean shift = event.isShiftDown();
        boolean plain = !control && !shift && !event.isAltDown();
        var box = columns.get(column) instanceof ComboBox<?> choice ? choice : null;
        switch (event.getCode()) {
            case D -> {
                if (control && shift) {
                    rows.fillDown(now.get(), column, today.get());
                } else if (control) {
                    rows.copyDown(now.get(), column);
                }
                return control;
            }
            case DELETE -> {
                if (control && shift) {
                    remove(column);
                }
                return control && shift;
            }
            case V -> {
                return control && !(columns.get(column) instanceof TextField) && pasteHere(column);
            }
            case ENTER -> {
                return plain && (box == null || !box.isShowing()) && goOn(column);
            }
            case UP, DOWN -> {
                boolean asks = control && !shift && !event.isAltDown() || plain && box == null;
                return asks && move(event.getCode() == KeyCode.UP ? -1 : 1, column);
            }
            default -> {
                return false;
            }
        }
    }

    private boolean goOn(int column) {
        if (column + 1 == columns.size()) {
            return move(1, 0);
        }
        columns.get(column + 1).requestFocus();
        Reveal.node(columns.get(column + 1));
        return true;
    }

    private boolean move(int by, int column) {
        now.get().check(today.get());
        return pages.focus(rows.list.indexOf(now.get()) + by, column);
    }

    private boolean pasteHere(int column) {
        var text = Clipboard.getSystemClipboard().getString();
        if (text != null && !paste(text, column)) {
            now.get().put(column, text, today.get());
        }
        return true;
    }

    /// Takes a pasted text that is more than one cell.
    private boolean paste(String text, int column) {
        var cells = text.replaceFirst("[\\r\\n]+$", "");
        boolean many = cells.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r');
        if (many) {
            rows.paste(now.get(), column, text, today.get());
        }
        return many;
    }

    private void ask(ContextMenuEvent event, int column) {
        var menu = new ContextMenu();
        if (columns.get(column) instanceof TextField field) {
            menu.getItems()
                    .addAll(
                            item("Cut", field::cut),
                            item("Copy", field::copy),
                            item("Paste, or paste a column downward", field::paste),
                            new SeparatorMenuItem());
        }
        menu.getItems()
                .addAll(
                        item(
                                "Copy from the row above (Ctrl+D)",
                                () -> rows.copyDown(now.get(), column)),
                        item(
                                "Fill the rows beneath (Ctrl+Shift+D)",
                                () -> rows.fillDown(now.get(), column, today.get())),
                        item("Remove the row (Ctrl+Shift+Delete)", () -> remove(column)));
        menu.show(columns.get(column), event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private static MenuItem item(String words, Runnable verb) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> verb.run());
        return item;
    }
}
