package ascertain.desk;

import ascertain.membership.Outcome;
import ascertain.report.Unwritable;
import ascertain.report.Written;
import ascertain.report.archive.EncryptedArchive;
import ascertain.report.table.TableFile;
import ascertain.roll.ClaimantField;
import ascertain.roll.Counted;
import ascertain.store.CaseStore;
import ascertain.store.Change;
import ascertain.store.WholeRoll;
import ascertain.work.Problem;
import ascertain.work.Progress;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Writes what a settlement administrator works with: the class list as CSV and as a workbook, with
/// a manifest, in one archive under a password.
///
/// On the list is everybody who is a class member or may be one and may be contacted directly.
public final class AdministratorPackage {
    /// The fewest characters of a password: the archive's own way to a key is a quick one.
    public static final int SHORTEST_PASSWORD = 12;

    private static final List<ClaimantField<String>> FIELDS =
            List.of(
                    ClaimantField.FAMILY_NAME,
                    ClaimantField.GIVEN_NAME,
                    ClaimantField.FORMER_NAMES,
                    ClaimantField.REPRESENTATIVE,
                    ClaimantField.EMAIL,
                    ClaimantField.PHONE,
                    ClaimantField.ADDRESS,
                    ClaimantField.STATE,
                    ClaimantField.COUNTRY,
                    ClaimantField.LANGUAGE);

    private final CaseStore store;
    private final String program;
    private final Supplier<Change> change;

    AdministratorPackage(CaseStore store, String program, Supplier<Change> change) {
        this.store = store;
        this.program = program;
        this.change = change;
    }

    /// Who is on the list and who is not.
    ///
    /// @param members class members on the list
    /// @param undetermined on the list, since they may be members
    /// @param represented left out, since other counsel represents them
    /// @param doNotContact left out, since they are not to be contacted
    /// @param others not on the list by their outcome
    public record Counts(
            long members, long undetermined, long represented, long doNotContact, long others) {
        static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        /// How many are on the list.
        public long onList() {
            return members + undetermined;
        }

        /// How many are left out, since they must not be contacted directly.
        public long leftOut() {
            return represented + doNotContact;
        }

        Counts and(WholeRoll.Person one) {
            var outcome = one.line().outcome();
            if (outcome != Outcome.MEMBER && outcome != Outcome.UNDETERMINED) {
                return new Counts(members, undetermined, represented, doNotContact, others + 1);
            }
            if (!one.line().isContactable()) {
                return one.claimant().text(ClaimantField.REPRESENTED_BY).isBlank()
                        ? new Counts(members, undetermined, represented, doNotContact + 1, others)
                        : new Counts(members, undetermined, represented + 1, doNotContact, others);
            }
            return outcome == Outcome.MEMBER
                    ? new Counts(members + 1, undetermined, represented, doNotContact, others)
                    : new Counts(members, undetermined + 1, represented, doNotContact, others);
        }
    }

    /// What is wrong with a password in a sentence, or the empty text.
    public static String problem(char[] password) {
        if (password.length < SHORTEST_PASSWORD) {
            return "Give a password of at least %d characters.".formatted(SHORTEST_PASSWORD);
        }
        for (char sign : password) {
            if (sign < ' ' || sign > '~') {
                return "Give a password of unaccented letters, digits and signs: other programs read others differently.";
            }
        }
        return "";
    }

    /// Writes the archive, in the place of a file of that name if there is one, and puts on record
    /// that it was, without the password.
    ///
    /// @throws Problem when the password or the place does not do; nothing of it is left
    public Counts write(Path file, char[] password, Progress progress) {
        if (!problem(password).isEmpty()) {
            throw new Problem(problem(password));
        }
        var now = change.get();
        var counts = new Counts[] {Counts.NONE};
        try {
            EncryptedArchive.write(
                    file,
                    password,
                    now.at(),
                    archive -> {
                        var digests = new ArrayList<String>();
                        var head = store.auditHead();
                        for (var name : List.of("class_list.csv", "class_list.xlsx")) {
                            counts[0] = Counts.NONE;
                            var digest =
                                    archive.add(
                                            name,
                                            out ->
                                                    TableFile.write(
                                                            out,
                                                            name,
                                                            "Class list",
                                                            heads(),
                                                            rows -> fill(rows, counts, progress)));
                            digests.add(digest + "  " + name);
                        }
                        if (!head.equals(store.auditHead())) {
                            throw new Problem(
                                    "The case was changed meanwhile, so no package was written; write it again.");
                        }
                        var manifest = new Manifest(store, program, now.at());
                        archive.add(
                                "manifest.txt",
                                out -> out.write(manifest.of(counts[0], digests, head)));
                    });
        } catch (IOException unwritable) {
            throw new Problem(
                    file.getFileName()
                            + " could not be written: "
                            + Unwritable.why(file, unwritable));
        }
        store.note(
                "package",
                file.getFileName().toString(),
                "class list for the administrator: %s, %d left out"
                        .formatted(
                                Counted.of(counts[0].onList(), "claimant", "claimants"),
                                counts[0].leftOut()),
                now);
        return counts[0];
    }

    private static List<String> heads() {
        return Stream.concat(
                        Stream.concat(
                                Stream.of("Reference"), FIELDS.stream().map(ClaimantField::label)),
                        Stream.of("Outcome"))
                .toList();
    }

    private void fill(TableFile.Rows rows, Counts[] counts, Progress progress) {
        store.wholeRoll()
                .people(
                        one -> {
                            long before = counts[0].onList();
                            counts[0] = counts[0].and(one);
                            if (counts[0].onList() > before) {
                                rows.row(row(one));
                            }
                        },
                        progress);
    }

    private static List<String> row(WholeRoll.Person one) {
        return Stream.concat(
                        Stream.concat(
                                Stream.of(one.claimant().reference()),
                                FIELDS.stream().map(one.claimant()::text)),
                        Stream.of(Written.capital(Written.outcome(one.line().outcome()))))
                .toList();
    }
}
