package ascertain.desk;

import ascertain.intake.MappedRow;
import ascertain.roll.Identity;
import ascertain.roll.Rejection;
import ascertain.work.Problem;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// The people of a table: rows with one reference, profile or e-mail address are one person.
///
/// Two rows that give a name alone are one person when they say the same of them.
final class TablePeople {
    private static final int MOST = 250_000;

    private final String file;
    private final Consumer<Rejection> rejected;
    private final Set<TablePerson> people = new LinkedHashSet<>();
    private final Map<String, TablePerson> byReference = new HashMap<>();
    private final Map<String, Set<TablePerson>> byKey = new HashMap<>();
    private final Set<String> onRoll = new HashSet<>();

    TablePeople(String file, Consumer<Rejection> rejected) {
        this.file = file;
        this.rejected = rejected;
    }

    Collection<TablePerson> all() {
        return people;
    }

    void add(MappedRow row) {
        try {
            var person = find(row);
            if (person == null) {
                person = new TablePerson(file, row);
                people.add(person);
                if (people.size() > MOST) {
                    throw new Problem(
                            "%s holds more than %,d people: part it, or import an interchange folder."
                                    .formatted(file, MOST));
                }
            } else {
                person.add(row);
            }
            register(person);
        } catch (Doubt doubt) {
            rejected.accept(new Rejection(file, row.line(), doubt.reason));
        }
    }

    private @Nullable TablePerson find(MappedRow row) {
        var reference = row.claimant().reference();
        var named = byReference.get(reference);
        if (named != null) {
            return named;
        }
        for (var key : Identity.keys(row.claimant())) {
            var found =
                    byKey.getOrDefault(key, Set.of()).stream()
                            .filter(one -> fits(key, one, row))
                            .toList();
            if (!reference.isEmpty()) {
                // One that has another reference is another person, though perhaps a duplicate.
                found = found.stream().filter(one -> one.reference().isEmpty()).toList();
            }
            if (found.size() > 1) {
                throw new Doubt("fits several people of this file; give it a reference");
            }
            if (!found.isEmpty()) {
                return joinable(found.getFirst(), row, reference);
            }
        }
        return null;
    }

    private static boolean fits(String key, TablePerson person, MappedRow row) {
        return !Identity.isName(key) || person.claimant().holdsSameAs(row.claimant());
    }

    private static TablePerson joinable(TablePerson person, MappedRow row, String reference) {
        if (Identity.profilesDiffer(person.claimant(), row.claimant())) {
            throw new Doubt(
                    "its e-mail is that of line %d, its profile is not; give it a reference"
                            .formatted(person.lines().getFirst()));
        }
        if (!reference.isEmpty()) {
            person.call(reference);
        }
        return person;
    }

    private void register(TablePerson person) {
        if (!person.reference().isEmpty()) {
            byReference.put(person.reference(), person);
        }
        for (var key : Identity.keys(person.claimant())) {
            byKey.computeIfAbsent(key, any -> new LinkedHashSet<>(2)).add(person);
        }
    }

    /// Says that somebody else on the roll has a person's profile or e-mail address.
    void alike(TablePerson person) {
        onRoll.add(person.reference());
    }

    /// How many people of the file share a profile or an e-mail address with another of it, or with
    /// somebody on the roll who has another reference.
    long possibleDuplicates() {
        var alike = new HashSet<>(onRoll);
        byKey.forEach(
                (key, same) -> {
                    var references = same.stream().map(TablePerson::reference).distinct().toList();
                    if (references.size() > 1 && !Identity.isName(key)) {
                        alike.addAll(references);
                    }
                });
        return alike.size();
    }

    /// Whose row it is cannot be told for sure.
    static final class Doubt extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String reason;

        Doubt(String reason) {
            super(reason, null, false, false);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }
}
