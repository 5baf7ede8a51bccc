package ascertain.ui.claimants;

import ascertain.desk.OpenCase;
import ascertain.membership.FindingCode;
import ascertain.membership.Outcome;
import ascertain.store.ClaimantQuery;
import ascertain.store.Facet;
import ascertain.store.Narrowing;
import ascertain.ui.PageReader;
import ascertain.ui.Session;
import ascertain.ui.claimants.Finder.Found;
import ascertain.work.Background;

import javafx.beans.property.LongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import java.util.Arrays;
import java.util.List;

/// The roll as a list: what is searched, filtered and sorted by, what was found, and who is
/// selected.
public final class RollModel {
    private final Session session;
    private final SearchModel search = new SearchModel();
    private final SavedModel saved;
    private final List<FacetModel> facets;
    private final Finder finder;
    private final PageReader pages;
    private final ReadOnlyObjectWrapper<Lines> lines;
    private final LongProperty selected = new SimpleLongProperty();
    private final Told told = new Told();
    private final Picked picked = new Picked();
    private final Succession succession = new Succession();
    private long wanted;

    /// @param reading does short reads
    /// @param searching goes through the roll
    /// @param looking does reads that may take long
    /// @param writing does what changes the case
    public RollModel(
            Session session,
            Background reading,
            Background searching,
            Background looking,
            Background writing) {
        this.session = session;
        saved = new SavedModel(session, search, writing);
        facets = FacetModel.all(session, search, searching);
        finder = new Finder(searching, looking, this::answer, this::fail);
        pages = new PageReader(session, reading, this::fail);
        lines = new ReadOnlyObjectWrapper<>(new Lines(new long[0], false, _ -> {}));
        search.queryProperty().subscribe((_, _) -> refresh());
        session.changesProperty().subscribe((_, _) -> refresh());
        session.openProperty()
                .subscribe(
                        _ -> {
                            selected.set(0);
                            told.forget();
                            search.ask(ClaimantQuery.ALL);
                            refresh();
                        });
    }

    /// What is searched for, over all fields.
    public StringProperty wordsProperty() {
        return search.wordsProperty();
    }

    SearchModel search() {
        return search;
    }

    SavedModel saved() {
        return saved;
    }

    /// The kinds the list is filtered by.
    List<FacetModel> facets() {
        return facets;
    }

    /// What was found; a new list for each new answer.
    ReadOnlyObjectProperty<Lines> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /// The key of the claimant selected, or 0.
    public LongProperty selectedProperty() {
        return selected;
    }

    /// How many were found, in words.
    public ReadOnlyStringProperty countProperty() {
        return told.countProperty();
    }

    /// Whether the roll has been read, so that nobody listed means nobody there.
    ObservableValue<Boolean> knownProperty() {
        return told.knownProperty();
    }

    /// Whom the filters keep from a search that finds nobody.
    ObservableValue<Hidden> hiddenProperty() {
        return told.hiddenProperty();
    }

    /// Whether only some claimants are asked for.
    ObservableValue<Boolean> filteredProperty() {
        return search.filteredProperty();
    }

    /// Shows everybody.
    public void showAll() {
        search.askOnly(Narrowing.NONE);
    }

    /// Shows those of a finding, whatever was filtered before.
    public void showOnly(FindingCode only) {
        showOnly(Narrowing.to(Facet.FINDING, only.name()));
    }

    /// Shows those of an outcome, whatever was filtered before.
    public void showOnly(Outcome only) {
        showOnly(Narrowing.to(Facet.OUTCOME, only.name()));
    }

    /// Shows those of some choices, whatever was filtered before.
    public void showOnly(Narrowing only) {
        search.askOnly(only);
    }

    /// Selects a claimant; shows everybody if the filters would hide it.
    public void select(long id) {
        if (0 > lines.get().placeOf(id)) {
            wanted = id;
            showAll();
            refresh();
        }
        selected.set(id);
    }

    /// Selects the first of what is searched for, unless the one selected is among it.
    public void selectFound() {
        succession.wantFirst();
        refresh();
    }

    /// Says who is picked by hand, in the list's order.
    void pick(List<? extends Integer> places) {
        picked.pick(lines.get(), places);
        tell();
    }

    Picked picked() {
        return picked;
    }

    /// Whoever is picked by hand, else all that are found; who is only near is not meant by all.
    public long[] chosen() {
        return picked.chosen(lines.get());
    }

    /// Hears that some are about to leave the roll, so that whoever stands beside the one selected
    /// is selected once it is gone.
    void leave(long[] going) {
        succession.name(lines.get().beside(selected.get(), going));
    }

    /// Selects one who has come back to the roll.
    void selectBack(long id) {
        succession.wantBack(id);
        refresh();
    }

    /// Selects the next or an earlier one of the list.
    void move(int by) {
        lines.get().from(selected.get(), by).ifPresent(selected::set);
    }

    private void refresh() {
        session.open()
                .ifPresentOrElse(
                        open -> finder.ask(asked(open)),
                        () -> {
                            told.forget();
                            list(new long[0], false);
                        });
    }

    private Finder.Asked asked(OpenCase open) {
        return new Finder.Asked(
                open,
                search.queryProperty().get().on(open.today()),
                Math.max(selected.get(), wanted),
                0);
    }

    /// Near names come after an exact answer that found nobody, and count only if the same is still
    /// asked and still finds nobody.
    private void answer(Found found) {
        var query = found.asked().query();
        boolean still =
                session.open()
                        .map(this::asked)
                        .map(Finder.Asked::query)
                        .filter(query::equals)
                        .isPresent();
        if (!found.near() || still && found.ids().length > 0 && lines.get().isEmpty()) {
            show(found);
        }
    }

    private void show(Found found) {
        wanted = 0;
        told.hear(found);
        list(found.ids(), found.near());
        if (found.ids().length > 0) {
            lines.get().fill(found.page(), found.lines());
        }
        succession.of(found, lines.get(), selected.get()).ifPresent(this::select);
    }

    private void list(long[] ids, boolean near) {
        if (Arrays.equals(ids, lines.get().ids()) && near == lines.get().areNear()) {
            lines.get().held().forEach(pages::want);
        } else {
            var next = new Lines(ids, near, pages::want);
            pages.show(next);
            picked.clear();
            lines.set(next);
        }
        tell();
    }

    private void tell() {
        told.count(lines.get(), filteredProperty().getValue(), picked.count());
    }

    private void fail(Exception problem) {
        told.fail(problem);
    }
}
