package ascertain.desk;

import ascertain.intake.duplicates.SameName;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.FieldText;
import ascertain.roll.Identity;
import ascertain.roll.Rejection;
import ascertain.roll.Row;
import ascertain.store.ImportSession;
import ascertain.work.Progress;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// Hands the people of a table to an import: each finds its claimant on the roll by reference,
/// profile or e-mail address, or is given the next free reference.
final class TableFeed {
    private static final int CLAIMANTS_AT_ONCE = 2_000;
    private static final int ROWS_AT_ONCE = 5_000;

    private final String file;
    private final ImportSession session;
    private final Tally tally;
    private final Set<Long> refused;
    private final Map<String, TablePerson> people = new LinkedHashMap<>();
    private long free;

    /// @param refused the lines that the session rejects, while it does
    TableFeed(String file, ImportSession session, Tally tally, Set<Long> refused) {
        this.file = file;
        this.session = session;
        this.tally = tally;
        this.refused = refused;
    }

    void feed(TablePeople table, Progress progress) {
        each(
                table.all().stream().filter(one -> !one.reference().isEmpty()).toList(),
                CLAIMANTS_AT_ONCE,
                some -> some.forEach(alike(some, table)));
        resolve(table);
        var done = new int[1];
        each(
                List.copyOf(people.values()),
                CLAIMANTS_AT_ONCE,
                some -> {
                    if (done[0] > 0) {
                        progress.step("Taking in the people of " + file, done[0], people.size());
                    }

                    claimants(some);
                    done[0] += some.size();
                });
        session.endOfClaimants();
        for (var person : List.copyOf(people.values())) {
            if (refused.contains(person.lines().getFirst())) {
                people.remove(person.reference());
                var rest = person.lines().subList(1, person.lines().size());
                reject(rest, "speaks of a person who was not taken in");
            }
        }
        each(rows(TablePerson::periods), ROWS_AT_ONCE, session::periods);
        each(rows(TablePerson::inMails), ROWS_AT_ONCE, session::inMails);
    }

    /// Tells whose profile or e-mail address somebody else on the roll has.
    private Consumer<TablePerson> alike(List<TablePerson> some, TablePeople table) {
        var keys = new HashSet<String>();
        some.forEach(person -> keys.addAll(sureKeys(person)));
        var roll = session.people(keys);
        return person -> {
            boolean another =
                    sureKeys(person).stream()
                            .flatMap(key -> roll.getOrDefault(key, List.of()).stream())
                            .anyMatch(known -> !known.reference().equals(person.reference()));
            if (another) {
                table.alike(person);
            }
        };
    }

    private static List<String> sureKeys(TablePerson person) {
        return Identity.keys(person.claimant()).stream()
                .filter(key -> !Identity.isName(key))
                .toList();
    }

    private void resolve(TablePeople table) {
        var keys = new HashSet<String>();
        free = session.greatestReferenceNumber();
        for (var person : table.all()) {
            if (person.reference().isEmpty()) {
                keys.addAll(Identity.keys(person.claimant()));
            } else if (person.reference().matches("C-[0-9]{6,18}")) {
                free = Math.max(free, Long.parseLong(person.reference().substring(2)));
            }
        }
        var roll = session.people(keys);
        for (var person : table.all()) {
            try {
                if (person.reference().isEmpty()) {
                    person.call(reference(person, roll));
                }
                var same = people.putIfAbsent(person.reference(), person);
                if (same != null) {
                    same.add(person);
                }
            } catch (TablePeople.Doubt doubt) {
                reject(person.lines(), doubt.reason());
            }
        }
    }

    private String reference(TablePerson person, Map<String, List<Claimant>> roll) {
        var claimant = person.claimant();
        var found = new LinkedHashSet<Claimant>();
        for (var key : Identity.keys(claimant)) {
            found.addAll(roll.getOrDefault(key, List.of()));
            if (Identity.isProfile(key) && !found.isEmpty()) {
                break;
            }
            if (Identity.isName(key)) {
                found.removeIf(known -> !known.filledFrom(claimant).holdsSameAs(known));
                if (found.stream().anyMatch(known -> known.holdsSameAs(claimant))) {
                    found.removeIf(known -> !known.holdsSameAs(claimant));
                }
            }
        }
        if (found.isEmpty()) {
            return "C-%06d".formatted(++free);
        }
        if (found.size() > 1) {
            var references = found.stream().map(Claimant::reference).sorted().limit(5).toList();
            throw new TablePeople.Doubt(
                    "fits several claimants (%s); give it a reference"
                            .formatted(String.join(", ", references)));
        }
        var known = found.getFirst();
        if (Identity.profilesDiffer(known, claimant)) {
            throw new TablePeople.Doubt(
                    "its e-mail is that of %s, its profile is not; give it a reference"
                            .formatted(known.reference()));
        }
        if (SameName.differ(claimant, known)) {
            tally.otherName(
                    "line %d says %s; on the roll: %s (%s, by the %s; the row's name takes its place)"
                            .formatted(
                                    person.lines().getFirst(),
                                    claimant.fullName(),
                                    known.fullName(),
                                    known.reference(),
                                    isSameProfile(claimant, known) ? "profile" : "e-mail"));
        }
        return known.reference();
    }

    private static boolean isSameProfile(Claimant one, Claimant other) {
        return Identity.keys(other).stream()
                .filter(Identity::isProfile)
                .anyMatch(Identity.keys(one)::contains);
    }

    private void claimants(List<TablePerson> some) {
        var known = session.known(some.stream().map(TablePerson::reference).toList());
        var rows = new ArrayList<Row<Claimant>>(some.size());
        for (var person : some) {
            var claimant = person.claimant();
            var before = known.get(person.reference());
            if (before != null) {
                claimant = claimant.with(ClaimantField.EMAIL, TablePerson.joined(before, claimant));
            }
            long line = person.lines().getFirst();
            if (claimant.text(ClaimantField.EMAIL).length() > FieldText.LONGEST) {
                refused.add(line);
                reject(List.of(line), "email: all its addresses are longer than 500 characters");
            } else {
                rows.add(new Row<>(file, line, person.reference(), claimant));
            }
        }
        session.claimants(rows);
    }

    private <T> List<Row<T>> rows(Function<TablePerson, List<Row<T>>> of) {
        var rows = new ArrayList<Row<T>>();
        for (var person : people.values()) {
            for (var row : of.apply(person)) {
                rows.add(new Row<>(file, row.line(), person.reference(), row.value()));
            }
        }
        return rows;
    }

    private void reject(List<Long> lines, String reason) {
        lines.forEach(line -> tally.reject(new Rejection(file, line, reason)));
    }

    private static <T> void each(List<T> all, int atOnce, Consumer<List<T>> some) {
        for (int from = 0; from < all.size(); from += atOnce) {
            some.accept(all.subList(from, Math.min(all.size(), from + atOnce)));
        }
    }
}
