package ascertain.ui.shell;

import ascertain.membership.Outcome;
import ascertain.roll.Matter;
import ascertain.ui.CaseFacts;
import ascertain.ui.Session;
import ascertain.ui.control.Words;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// What the frame shows and hears: which screen is up, what is searched, what was dropped.
public final class ShellModel {
    private final Session session;
    private final Consumer<List<Path>> importer;
    private final Runnable closer;
    private final ReadOnlyStringWrapper screen = new ReadOnlyStringWrapper("");
    private final StringProperty unsaved = new SimpleStringProperty("");
    private final StringProperty notice = new SimpleStringProperty("");

    /// @param importer takes in what was dropped or picked
    /// @param closer leaves the case
    public ShellModel(Session session, Consumer<List<Path>> importer, Runnable closer) {
        this.session = session;
        this.importer = importer;
        this.closer = closer;
    }

    /// The name of the screen that is up.
    public ReadOnlyStringProperty screenProperty() {
        return screen.getReadOnlyProperty();
    }

    /// Brings a screen up.
    public void show(String name) {
        screen.set(name);
    }

    /// The matter's caption.
    public ObservableValue<String> captionProperty() {
        return session.factsProperty().map(CaseFacts::matter).map(Matter::caption).orElse("");
    }

    /// What is typed, now or in an earlier sitting, and not yet saved, in words, or the empty text.
    public StringProperty unsavedProperty() {
        return unsaved;
    }

    /// What was just done and how to turn it round, or the empty text.
    public StringProperty noticeProperty() {
        return notice;
    }

    /// "4,012 claimants · 2,871 members".
    public ObservableValue<String> countsProperty() {
        return session.factsProperty().map(ShellModel::counts).orElse("");
    }

    /// How many claimants there are, or the empty text.
    public ObservableValue<String> claimantsProperty() {
        return session.factsProperty()
                .map(facts -> Words.of(facts.totals().claimants()))
                .orElse("");
    }

    /// Takes files and folders in.
    public void take(List<Path> sources) {
        importer.accept(sources);
    }

    /// Leaves the case for the welcome screen.
    public void close() {
        closer.run();
    }

    private static String counts(CaseFacts facts) {
        return Words.count(facts.totals().claimants(), "claimant", "claimants")
                + " · "
                + Words.count(facts.totals().count(Outcome.MEMBER), "member", "members");
    }
}
