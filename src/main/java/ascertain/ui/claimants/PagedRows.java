package ascertain.ui.claimants;

import ascertain.ui.Pace;
import ascertain.ui.control.Form;
import ascertain.ui.control.Icons;
import ascertain.ui.control.Reveal;
import ascertain.ui.control.Words;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Entries as rows, a page at a time where there are many. The nodes of a page are made once and
/// show entry after entry, since making them is what keeps a person waiting.
final class PagedRows<E> extends VBox {
    static final int PAGE = 20;

    /// How wide what ends a row is.
    static final double END = 32;

    private final ObservableList<E> entries;
    private final Function<PagedRows<E>, Row<E>> maker;
    private final List<Row<E>> made = new ArrayList<>();
    private final VBox rows = new VBox();
    private final Label which = Form.label("", "caption");
    private final Button earlier;
    private final Button later;
    private final HBox pager;
    private int size;
    private int from;
    private int length = PAGE;

    /// A row that shows one entry after another.
    interface Row<E> {
        Node node();

        void show(E entry);

        /// The controls of the row, column by column.
        List<Control> columns();
    }

    /// @param id of the rows; `-earlier` and `-later` are appended for what turns the page
    /// @param what the entries are called
    /// @param maker makes a row to stand among these
    PagedRows(
            String id,
            String what,
            ObservableList<E> entries,
            Function<PagedRows<E>, Row<E>> maker) {
        this.entries = entries;
        this.maker = maker;
        getStyleClass().add("rows");
        rows.setId(id);
        rows.getStyleClass().add("rows");
        earlier = Icons.button(id + "-earlier", Feather.CHEVRON_LEFT, "Earlier " + what);
        earlier.setOnAction(_ -> turn(-PAGE));
        later = Icons.button(id + "-later", Feather.CHEVRON_RIGHT, "Later " + what);
        later.setOnAction(_ -> turn(PAGE));
        pager = new HBox(which, Form.spacer(), earlier, later);
        pager.getStyleClass().add("row-of-fields");
        getChildren().addAll(rows, pager);
        entries.addListener((ListChangeListener<E>) this::change);
        show();
    }

    /// Makes some rows before anybody is shown whose rows they could be.
    void prepare(Pace pace, int some) {
        for (int i = 0; i < some; i++) {
            pace.ahead(
                    this,
                    () -> {
                        if (made.size() < some) {
                            make();
                            made.getLast().node().setVisible(false);
                            made.getLast().node().setManaged(false);
                        }
                    });
        }
    }

    private void make() {
        made.add(maker.apply(this));
        rows.getChildren().add(made.getLast().node());
    }

    private void change(ListChangeListener.Change<? extends E> change) {
        boolean others = size == 0;
        while (change.next()) {
            others |= change.wasReplaced();
        }
        if (others) {
            length = PAGE;
            from = lastPage();
        } else if (entries.size() == size + 1 && from + length == size) {
            // What is typed at the end of a full page goes on there: turning would lead the focus
            // astray.
            length++;
        }
        from = Math.min(from, lastPage());
        show();
    }

    /// Puts the focus on a column of a row, and turns the page to it.
    ///
    /// @return false when there is no such row
    boolean focus(int place, int column) {
        return turnTo(place) && focus(made.get(place - from).columns().get(column));
    }

    /// Puts the focus on a row that has nothing to type in, and turns the page to it.
    ///
    /// @return false when there is no such row
    boolean focusRow(int place) {
        return turnTo(place) && focus(made.get(place - from).node());
    }

    private static boolean focus(Node node) {
        node.requestFocus();
        Reveal.node(node);
        return true;
    }

    private boolean turnTo(int place) {
        boolean there = place >= 0 && place < entries.size();
        if (there && (place < from || place >= from + length)) {
            length = PAGE;
            from = place / PAGE * PAGE;
            show();
        }
        return there;
    }

    private int lastPage() {
        return Math.max(0, (entries.size() - 1) / PAGE * PAGE);
    }

    private void turn(int by) {
        length = PAGE;
        from = Math.clamp(from + by, 0, lastPage());
        show();
    }

    private void show() {
        size = entries.size();
        int to = Math.min(size, from + length);
        while (made.size() < to - from) {
            make();
        }
        for (int i = 0; i < made.size(); i++) {
            boolean used = from + i < to;
            if (used) {
                made.get(i).show(entries.get(from + i));
            }
            made.get(i).node().setVisible(used);
            made.get(i).node().setManaged(used);
        }
        boolean all = to - from == size;
        pager.setVisible(!all);
        pager.setManaged(!all);
        which.setText(Words.of(from + 1) + " – " + Words.of(to) + " of " + Words.of(size));
        earlier.setDisable(from == 0);
        later.setDisable(to == size);
    }
}
