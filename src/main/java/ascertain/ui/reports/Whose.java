package ascertain.ui.reports;

import ascertain.desk.OpenCase;
import ascertain.store.ClaimantLine;
import ascertain.work.Problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

/// Whom papers about single claimants are about, as a person says it.
///
/// @param way how they are named
/// @param ids their keys, unless they are typed
/// @param typed what is typed, if they are
record Whose(Way way, long[] ids, String typed) {
    /// How the claimants are named.
    enum Way {
        SHOWN,
        FOUND,
        TYPED
    }

    private static final int AT_ONCE = 1_000;

    /// Nobody is named: the paper is about no claimant by itself.
    static final Whose NOBODY = new Whose(Way.SHOWN, new long[0], "");

    /// How many there are at most, before anybody is looked up.
    int size() {
        return way == Way.TYPED ? words().size() : ids.length;
    }

    /// The same, of the first of them alone.
    Whose first(int most) {
        return way == Way.TYPED
                ? new Whose(way, ids, String.join(" ", words().stream().limit(most).toList()))
                : new Whose(way, Arrays.copyOf(ids, Math.min(ids.length, most)), typed);
    }

    /// Their references; reads the case.
    ///
    /// @throws Problem when there is nobody, or nobody has a reference that is typed
    List<String> references(OpenCase open) {
        var found = way == Way.TYPED ? typed(open) : listed(open);
        if (found.isEmpty()) {
            throw new Problem(
                    switch (way) {
                        case SHOWN -> "Nobody is shown in Claimants: pick somebody there.";
                        case FOUND -> "Nobody is found in Claimants: change the filter there.";
                        case TYPED -> "Type the references of those it is about, such as C-000123.";
                    });
        }
        return found;
    }

    private List<String> listed(OpenCase open) {
        var references = new ArrayList<String>();
        for (int from = 0; from < ids.length; from += AT_ONCE) {
            open.lines(Arrays.copyOfRange(ids, from, Math.min(ids.length, from + AT_ONCE))).stream()
                    .map(ClaimantLine::reference)
                    .forEach(references::add);
        }
        return references;
    }

    private List<String> typed(OpenCase open) {
        var unknown = words().stream().filter(word -> open.idOf(word) == 0).toList();
        if (!unknown.isEmpty()) {
            throw new Problem(
                    "Nobody on the roll has the reference %s."
                            .formatted(String.join(", ", unknown)));
        }
        return words();
    }

    private List<String> words() {
        return List.copyOf(
                new LinkedHashSet<>(
                        Arrays.stream(typed.split("[,;\\s]+"))
                                .filter(word -> !word.isEmpty())
                                .toList()));
    }
}
