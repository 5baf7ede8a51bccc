package ascertain.damages;

import ascertain.roll.Counted;
import ascertain.roll.Matter;
import ascertain.roll.Matter.KeyDate;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Whether earlier class actions stop the statutes of limitations, and when they were pending.
///
/// The attorney's switch, off by default: American Pipe serves the individual claims of the class,
/// and whether it does where an action was dismissed before certification was left open; China
/// Agritech v. Resh (2018): never a later class action.
///
/// @param on whether pendency is added
/// @param pendencies when actions were pending, in order and apart from one another
/// @param reason why the attorney switched it on; the empty text while it is off
public record Tolling(boolean on, List<Pendency> pendencies, String reason) {
    /// No tolling.
    public static final Tolling OFF = new Tolling(false, List.of(), "");

    public Tolling {
        pendencies = apart(pendencies);
    }

    /// Tolling for every pendency among a matter's key dates.
    ///
    /// Each `FILED` runs to the next `ENDED`, or to the measured day where none follows. Of a date
    /// known only to its month or year the shorter pendency is taken: filed on its last day, ended
    /// on its first.
    ///
    /// @param asOf the measured day
    public static Tolling on(Matter matter, LocalDate asOf, String reason) {
        var found = new ArrayList<Pendency>();
        LocalDate filed = null;
        for (var date : filedAndEnded(matter)) {
            if (date.kind() == KeyDate.Kind.FILED) {
                filed = filed == null ? date.on().last() : filed;
            } else if (filed != null) {
                add(found, filed, date.on().first());
                filed = null;
            }
        }
        if (filed != null) {
            add(found, filed, asOf);
        }
        return new Tolling(true, found, reason);
    }

    /// What it assumes, as a sentence for totals and papers.
    public String sentence() {
        if (!on) {
            return "Tolling is off: with it, days in which a class action was pending would be added.";
        }
        var when = new ArrayList<String>();
        for (var pendency : pendencies) {
            when.add(
                    "%s to %s (%s)"
                            .formatted(
                                    Limitation.inWords(pendency.filed()),
                                    Limitation.inWords(pendency.ended()),
                                    Counted.of(pendency.days(), "day", "days")));
        }
        return "Assumed: tolling for the individual claims while a class action was pending, %s. Reason: %s"
                .formatted(
                        when.isEmpty() ? "of which there is none" : String.join("; ", when),
                        reason);
    }

    /// The day the action now pending was filed, by the key dates; null when none is pending.
    static @Nullable LocalDate pendingSince(Matter matter) {
        LocalDate since = null;
        for (var date : filedAndEnded(matter)) {
            since =
                    date.kind() == KeyDate.Kind.ENDED
                            ? null
                            : since == null ? date.on().last() : since;
        }
        return since;
    }

    /// The key dates that say when actions were pending, in their order.
    static List<KeyDate> filedAndEnded(Matter matter) {
        return matter.keyDates().stream()
                .filter(date -> date.kind() != KeyDate.Kind.EVENT)
                .sorted(
                        Comparator.comparing((KeyDate date) -> date.on().first())
                                .thenComparing(KeyDate::kind))
                .toList();
    }

    private static void add(List<Pendency> found, LocalDate filed, LocalDate ended) {
        if (!ended.isBefore(filed)) {
            found.add(new Pendency(filed, ended));
        }
    }

    private static List<Pendency> apart(List<Pendency> pendencies) {
        var apart = new ArrayList<Pendency>();
        for (var next :
                pendencies.stream().sorted(Comparator.comparing(Pendency::filed)).toList()) {
            var last = apart.isEmpty() ? null : apart.getLast();
            if (last == null || next.filed().isAfter(last.ended())) {
                apart.add(next);
            } else {
                apart.set(
                        apart.size() - 1,
                        new Pendency(last.filed(), later(last.ended(), next.ended())));
            }
        }
        return List.copyOf(apart);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
