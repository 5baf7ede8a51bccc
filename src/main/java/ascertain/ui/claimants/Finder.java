package ascertain.ui.claimants;

import ascertain.desk.OpenCase;
import ascertain.store.ClaimantLine;
import ascertain.store.ClaimantQuery;
import ascertain.ui.Latest;
import ascertain.work.Background;

import java.util.List;
import java.util.function.Consumer;

/// Answers what is asked of the roll: exactly first, and then, where that finds nobody, by names
/// nearly spelt so.
final class Finder {
    private final Latest<Asked, Found> exact;
    private final Latest<Asked, Found> near;
    private final Consumer<Found> found;
    private final Latest<OpenCase, Integer> preparing;

    /// @param selected the key of the claimant whose page is to be read at once
    /// @param total how many claimants there are, where that is known
    record Asked(OpenCase open, ClaimantQuery query, long selected, long total) {}

    /// @param near whether those found are not what was typed, only near it
    /// @param lines of the page
    /// @param hidden whom the filters keep from nobody being found
    record Found(
            Asked asked,
            long[] ids,
            boolean near,
            long total,
            int page,
            List<ClaimantLine> lines,
            Hidden hidden) {
        boolean mayBeMisspelt() {
            return !near
                    && ids.length == 0
                    && total > 0
                    && !asked.query().words().isBlank()
                    && !hidden.isAnybody();
        }
    }

    /// @param reading answers exactly
    /// @param looking answers by near names, which may take long
    Finder(
            Background reading,
            Background looking,
            Consumer<Found> found,
            Consumer<Exception> failed) {
        this.found = found;
        preparing =
                new Latest<>(
                        looking,
                        "Reading names",
                        open -> open.search().prepare(),
                        _ -> {},
                        _ -> {});
        exact = new Latest<>(reading, "Searching", Finder::find, this::show, failed);
        near = new Latest<>(looking, "Searching", Finder::near, found, failed);
    }

    void ask(Asked asked) {
        exact.ask(asked);
    }

    private void show(Found answer) {
        found.accept(answer);
        // What makes the next search quick; the list comes before it.
        preparing.ask(answer.asked().open());
        if (answer.mayBeMisspelt()) {
            var asked = answer.asked();
            near.ask(new Asked(asked.open(), asked.query(), asked.selected(), answer.total()));
        }
    }

    private static Found find(Asked asked) {
        return read(asked, asked.open().find(asked.query()), false, asked.open().search().size());
    }

    private static Found near(Asked asked) {
        return read(asked, asked.open().search().near(asked.query()), true, asked.total());
    }

    private static Found read(Asked asked, long[] ids, boolean near, long total) {
        var found = new Lines(ids, near, _ -> {});
        int page = Math.max(0, found.placeOf(asked.selected())) / Lines.PAGE;
        boolean nobody = !near && ids.length == 0;
        return new Found(
                asked,
                ids,
                near,
                total,
                page,
                asked.open().lines(found.idsOf(page)),
                nobody ? Hidden.from(asked.open(), asked.query()) : Hidden.NOBODY);
    }
}
