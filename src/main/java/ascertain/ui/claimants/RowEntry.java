package ascertain.ui.claimants;

import javafx.beans.property.StringProperty;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;

/// One row of the form as it is typed, its columns counted from 0 as they are shown.
///
/// @param <E> the kind of row
interface RowEntry<E extends RowEntry<E>> {
    int columns();

    /// What spreadsheets write over a column, in lower case.
    Set<String> headings(int column);

    /// Puts a pasted text into a column.
    ///
    /// @return whether it can be read there; where it cannot, the row says so until it is mended
    boolean put(int column, String text, LocalDate today);

    /// Whether a column holds nothing.
    boolean lacks(int column);

    /// Takes what another row holds in a column.
    void copyColumn(int column, E from);

    /// Whether rows pasted without this column take it from the row they were pasted into.
    boolean inherits(int column);

    /// Whether any text is good in a column, so that it cannot tell a heading from a value.
    boolean isFree(int column);

    StringProperty problem();

    void check(LocalDate today);

    /// What is wrong with what is typed, or the empty text; says it nowhere.
    String wrong(LocalDate today);

    /// Takes the mark away once what was wrong is put right.
    default void mend(LocalDate today) {
        if (!problem().get().isEmpty() && wrong(today).isEmpty()) {
            problem().set("");
        }
    }

    boolean isEmpty();

    boolean isChanged();

    E copy();

    /// Asks to be told whatever is typed here.
    ///
    /// @param changed hears of any change, before it is told
    void watch(Consumer<Typing.Edit> typed, Runnable changed);
}
