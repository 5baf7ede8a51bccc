package ascertain.ui.claimants;

import ascertain.desk.ListColumn;
import ascertain.desk.ListExport;
import ascertain.ui.Dialogs;
import ascertain.ui.FileEnding;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.ui.control.Words;
import ascertain.work.Background;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Writing the claimants picked or found as a list for people.
public final class ListModel {
    private final Session session;
    private final RollModel roll;
    private final Background writing;
    private final Dialogs dialogs;
    private final BooleanProperty everyColumn = new SimpleBooleanProperty();
    private final BooleanProperty toContact = new SimpleBooleanProperty(true);
    private long[] ids = {};

    /// @param writing does what takes long
    public ListModel(Session session, RollModel roll, Background writing, Dialogs dialogs) {
        this.session = session;
        this.roll = roll;
        this.writing = writing;
        this.dialogs = dialogs;
    }

    /// Whether every column is written, instead of those the list shows.
    BooleanProperty everyColumnProperty() {
        return everyColumn;
    }

    /// Whether it is a list to contact people by, which leaves some out.
    BooleanProperty toContactProperty() {
        return toContact;
    }

    /// Begins with whoever is picked by hand, else with all that are found.
    void begin() {
        ids = roll.chosen();
    }

    /// "214 claimants".
    String whom() {
        return Words.count(ids.length, "claimant", "claimants");
    }

    /// Asks where to, and writes the list there.
    ///
    /// @param shown the columns the list shows, in their order
    /// @return whether a place was named
    boolean write(List<RollColumn> shown) {
        var file =
                dialogs.tableToSave("Export the list", "Claimants.xlsx").map(FileEnding::ofTable);
        file.ifPresent(path -> write(path, columns(shown)));
        return file.isPresent();
    }

    private List<ListColumn> columns(List<RollColumn> shown) {
        return everyColumn.get()
                ? Arrays.asList(ListColumn.values())
                : shown.stream().map(column -> ListColumn.valueOf(column.name())).toList();
    }

    private void write(Path file, List<ListColumn> columns) {
        var all = ids;
        boolean contact = toContact.get();
        session.open()
                .ifPresent(
                        open ->
                                writing.run(
                                        "Writing the list",
                                        progress ->
                                                open.output()
                                                        .lists()
                                                        .write(
                                                                all, columns, contact, file,
                                                                progress),
                                        outcome ->
                                                dialogs.tell("List written", told(file, outcome)),
                                        why ->
                                                dialogs.tell(
                                                        "No list was written", Sentences.of(why))));
    }

    private static String told(Path file, ListExport.Outcome outcome) {
        var there =
                "%s in %s."
                        .formatted(
                                Words.count(outcome.rows(), "claimant is", "claimants are"), file);
        return outcome.leftOut() == 0
                ? there
                : there
                        + " %s left out, since they must not be contacted directly."
                                .formatted(
                                        Words.count(
                                                outcome.leftOut(),
                                                "claimant was",
                                                "claimants were"));
    }
}
