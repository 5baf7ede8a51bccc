package ascertain.ui.claimants;

import ascertain.desk.OpenCase;
import ascertain.membership.FindingCode;
import ascertain.membership.Outcome;
import ascertain.store.ClaimantLine;
import ascertain.store.ClaimantQuery;
import ascertain.store.ClaimantQuery.Sort;
import ascertain.ui.Latest;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.ui.control.Words;
import ascertain.work.Background;

import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/// The roll as a list: what is searched, filtered and sorted by, what was found, and who is
/// selected.
public final class RollModel {
    private final Session session;
    private final Latest<Asked, Found> finding;
    private final Pages pages;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Outcome> outcome = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable FindingCode> code = new SimpleObjectProperty<>();
    private final ObjectProperty<Sort> sort = new SimpleObjectProperty<>(Sort.REFERENCE);
    private final ReadOnlyObjectWrapper<Lines> lines;
    private final LongProperty selected = new SimpleLongProperty();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private long[] picked = {};
    private boolean ascending = true;
    private boolean settling;
    private boolean firstWanted;
    private long wanted;

    private record Asked(OpenCase open, ClaimantQuery query, long selected) {}

    private record Found(long[] ids, int page, List<ClaimantLine> lines) {}

    /// @param reading does short reads
    public RollModel(Session session, Background reading) {
        this.session = session;
        finding = new Latest<>(reading, "Searching", RollModel::find, this::show, this::fail);
        pages = new Pages(session, reading, this::fail);
        lines = new ReadOnlyObjectWrapper<>(new Lines(new long[0], _ -> {}));
        words.subscribe((_, _) -> refresh());
        outcome.subscribe((_, _) -> refresh());
        code.subscribe((_, _) -> refresh());
        session.changesProperty().subscribe((_, _) -> refresh());
        session.openProperty()
                .subscribe(
                        _ -> {
                            selected.set(0);
                            showAll();
                        });
    }

    /// What is searched for, over all fields.
    public StringProperty wordsProperty() {
        return words;
    }

    /// Whom of one outcome is shown alone, or null.
    public ObjectProperty<@Nullable Outcome> outcomeProperty() {
        return outcome;
    }

    /// Whom of one finding is shown alone, or null.
    public ObjectProperty<@Nullable FindingCode> findingProperty() {
        return code;
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
        return count.getReadOnlyProperty();
    }

    /// What stands where nobody is listed.
    ObservableValue<String> nobodyProperty() {
        return filteredProperty()
                .map(
                        filtered ->
                                filtered
                                        ? "Nobody on this roll fits what you search for."
                                        : "Nobody is on this roll yet. Drop LinkedIn exports or tables on the window, or press"
                                                + " Ctrl+N.");
    }

    /// Whether only some claimants are asked for.
    ObservableValue<Boolean> filteredProperty() {
        return words.isNotEmpty().or(outcome.isNotNull()).or(code.isNotNull());
    }

    /// Sorts by a column.
    void sortBy(Sort by, boolean up) {
        ascending = up;
        sort.set(by);
        refresh();
    }

    /// Shows everybody.
    public void showAll() {
        filter("", null, null);
    }

    /// Shows those of a finding, whatever was filtered before.
    public void showOnly(FindingCode only) {
        filter("", null, only);
    }

    /// Shows those of an outcome, whatever was filtered before.
    public void showOnly(Outcome only) {
        filter("", only, null);
    }

    /// Selects a claimant; shows everybody if the filters would hide it.
    public void select(long id) {
        if (!isListed(id)) {
            wanted = id;
            showAll();
        }
        selected.set(id);
    }

    /// Selects the first of what is searched for, unless the one selected is among it.
    public void selectFound() {
        firstWanted = true;
        refresh();
    }

    /// Says who is picked by hand, in the list's order; one alone is none, since somebody always
    /// is.
    void pick(List<Integer> places) {
        var now = lines.get();
        picked =
                places.size() < 2
                        ? new long[0]
                        : places.stream()
                                .filter(place -> place >= 0 && place < now.size())
                                .mapToLong(now::idAt)
                                .toArray();
    }

    /// Whoever is picked by hand, else all that are found.
    long[] chosen() {
        return picked.length > 0 ? picked : lines.get().ids();
    }

    /// Selects the next or an earlier one of the list.
    void move(int by) {
        int place = lines.get().placeOf(selected.get()) + by;
        if (place >= 0 && place < lines.get().size()) {
            selected.set(lines.get().idAt(place));
        }
    }

    private boolean isListed(long id) {
        return lines.get().placeOf(id) >= 0;
    }

    private void filter(
            String newWords, @Nullable Outcome newOutcome, @Nullable FindingCode newCode) {
        settling = true;
        words.set(newWords);
        outcome.set(newOutcome);
        code.set(newCode);
        settling = false;
        refresh();
    }

    private void refresh() {
        if (settling) {
            return;
        }
        session.open()
                .ifPresentOrElse(
                        open ->
                                finding.ask(
                                        new Asked(open, query(), Math.max(selected.get(), wanted))),
                        () -> show(new Found(new long[0], 0, List.of())));
    }

    private ClaimantQuery query() {
        return new ClaimantQuery(
                words.get(), outcome.get(), code.get(), null, sort.get(), ascending);
    }

    private static Found find(Asked asked) {
        var ids = asked.open().find(asked.query());
        var found = new Lines(ids, _ -> {});
        int page = Math.max(0, found.placeOf(asked.selected())) / Lines.PAGE;
        return new Found(ids, page, asked.open().lines(found.idsOf(page)));
    }

    private void show(Found found) {
        wanted = 0;
        count.set(Words.count(found.ids().length, "claimant", "claimants"));
        if (Arrays.equals(found.ids(), lines.get().ids())) {
            lines.get().held().forEach(pages::want);
        } else {
            var next = new Lines(found.ids(), pages::want);
            pages.show(next);
            lines.set(next);
        }
        if (found.ids().length > 0) {
            lines.get().fill(found.page(), found.lines());
        }
        boolean nobody = selected.get() == 0 || firstWanted && !isListed(selected.get());
        if (nobody && found.ids().length > 0) {
            selected.set(found.ids()[0]);
        }
        firstWanted = false;
    }

    private void fail(Exception problem) {
        count.set(Sentences.of(problem));
    }
}
