package ascertain.ui.claimants;

import ascertain.desk.OpenCase;
import ascertain.store.ClaimantQuery;
import ascertain.store.SavedFilter;
import ascertain.store.SavedFilters;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.work.Background;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/// The filters kept with the case: picked, kept, renamed, deleted.
final class SavedModel {
    private final Session session;
    private final SearchModel search;
    private final Background writing;
    private final ReadOnlyObjectWrapper<List<SavedFilter>> filters =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("Everybody");

    SavedModel(Session session, SearchModel search, Background writing) {
        this.session = session;
        this.search = search;
        this.writing = writing;
        session.openProperty().subscribe(this::read);
        search.queryProperty().subscribe(this::nameIt);
        filters.subscribe(this::nameIt);
    }

    /// All of them by name, colleagues' as well.
    ReadOnlyObjectProperty<List<SavedFilter>> filtersProperty() {
        return filters.getReadOnlyProperty();
    }

    /// What the list shows, by the name it is kept under if it is.
    ObservableValue<String> nameProperty() {
        return name.getReadOnlyProperty();
    }

    /// What could not be done, or the empty text.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// What was kept last, in a sentence, or the empty text.
    ReadOnlyStringProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /// Why what the list shows now cannot be kept, or the empty text.
    ObservableValue<String> nothingProperty() {
        return search.queryProperty()
                .map(
                        now -> {
                            if (now.only().group() != null) {
                                return "Those behind a figure cannot be kept as a filter: take that chip off first.";
                            }
                            return now.words().isBlank() && now.only().isEmpty()
                                    ? "The list shows everybody: search or filter first, then keep it here."
                                    : "";
                        });
    }

    /// Shows the list as a filter has it.
    void pick(SavedFilter filter) {
        search.ask(
                new ClaimantQuery(
                        filter.words(),
                        filter.only(),
                        LocalDate.EPOCH,
                        filter.sort(),
                        filter.ascending()));
    }

    /// Keeps what the list shows now under a name, in place of any kept so before.
    ///
    /// @param then is done once it is kept
    void keep(String as, Runnable then) {
        var now = search.queryProperty().get();
        var why = nothingProperty().getValue();
        if (!why.isEmpty()) {
            problem.set(why);
            return;
        }
        change(
                () -> {
                    done.set("“" + as.strip() + "” is kept.");
                    then.run();
                },
                (open, kept) ->
                        kept.keep(
                                new SavedFilter(
                                        as,
                                        now.words(),
                                        now.only(),
                                        now.sort(),
                                        now.ascending(),
                                        open.user())));
    }

    void rename(String from, String to) {
        if (!from.equals(to.strip())) {
            change(() -> {}, (_, kept) -> kept.rename(from, to));
        }
    }

    void delete(String named) {
        change(() -> {}, (_, kept) -> kept.delete(named));
    }

    /// Reads them anew, since colleagues keep some too.
    void read() {
        filters.set(List.of());
        session.open().ifPresent(open -> run(open, () -> {}, _ -> {}));
    }

    private interface Doing {
        void on(OpenCase open, SavedFilters kept);
    }

    private void change(Runnable then, Doing doing) {
        session.open().ifPresent(open -> run(open, then, kept -> doing.on(open, kept)));
    }

    private void run(OpenCase open, Runnable then, Consumer<SavedFilters> first) {
        writing.run(
                "Saved filters",
                _ -> {
                    var kept = open.search().savedFilters();
                    first.accept(kept);
                    return kept.all();
                },
                all -> {
                    problem.set("");
                    filters.set(all);
                    done.set("");
                    then.run();
                },
                why -> {
                    done.set("");
                    problem.set(Sentences.of(why));
                });
    }

    private void nameIt() {
        var now = search.queryProperty().get();
        name.set(
                filters.get().stream()
                        .filter(
                                kept ->
                                        kept.words().equals(now.words())
                                                && kept.only().equals(now.only()))
                        .map(SavedFilter::name)
                        .findFirst()
                        .orElse(search.filteredProperty().getValue() ? "Filtered" : "Everybody"));
    }
}
