package ascertain.store;

import static ascertain.store.jooq.Tables.CLAIMANT;

import ascertain.membership.ClassDefinition;
import ascertain.membership.Dossier;
import ascertain.membership.Explanation;
import ascertain.membership.Finding;
import ascertain.membership.MembershipRule;
import ascertain.roll.Claimant;
import ascertain.roll.Evidence;
import ascertain.work.Progress;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// The whole roll read from one end to the other, some thousand claimants in memory at a time.
public final class WholeRoll {
    private final Database database;

    private final Audit audit;

    WholeRoll(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /// Reads a list of claimants and the totals it belongs to, all from one moment of the case.
    ///
    /// @param today the day it is, on which timeliness is measured unless an action is pending
    public <T> T listed(ClaimantQuery query, LocalDate today, Function<RollReading, T> reading) {
        return database.read(db -> reading.apply(new RollReading(db, audit, query, today)));
    }

    /// Hands on everything of the case, claimant by claimant in the order of their keys, from one
    /// moment of it.
    public void everybody(Consumer<Kept> each, Progress progress) {
        database.read(db -> Kept.read(db, each, progress));
    }

    /// Hands on the kept determination of every claimant, in the order of their keys, from one
    /// moment of the case.
    public void determinations(Consumer<Kept.Determined> each) {
        database.read(db -> Kept.determinations(db, Definitions.inForce(db).version(), each));
    }

    /// What the rule says of one claimant, in words.
    ///
    /// @param findings deciding ones first
    public record Explained(ClaimantLine line, List<Finding> findings) {}

    /// Hands on why everybody is in, out or in doubt, in the order of their keys, from one moment
    /// of the case.
    public void explained(Consumer<Explained> each, Progress progress) {
        database.read(
                db -> {
                    var definition = Definitions.inForce(db);
                    long total = db.fetchCount(CLAIMANT);
                    var done = new long[1];
                    return Recount.inChunks(
                            db,
                            (inside, ids) -> {
                                progress.step("Writing the findings", done[0], total);
                                var dossiers = Dossiers.of(inside, ids);
                                for (var line :
                                        Claimants.lines(inside, definition.version(), ids)) {
                                    var dossier = dossiers.get(line.id());
                                    if (dossier != null) {
                                        each.accept(explained(definition, line, dossier));
                                    }
                                }
                                done[0] += ids.size();
                            });
                });
    }

    private static Explained explained(
            ClassDefinition definition, ClaimantLine line, Dossier dossier) {
        return new Explained(
                line,
                Explanation.of(definition, dossier, MembershipRule.determine(definition, dossier)));
    }

    /// One claimant and its line in the list.
    public record Person(Claimant claimant, ClaimantLine line) {}

    /// Hands on everybody with all fields, in the order of their keys, from one moment of the case.
    public void people(Consumer<Person> each, Progress progress) {
        database.read(
                db -> {
                    var definition = Definitions.inForce(db);
                    long total = db.fetchCount(CLAIMANT);
                    var done = new long[1];
                    return Recount.inChunks(
                            db,
                            (inside, ids) -> {
                                progress.step("Writing the class list", done[0], total);
                                var claimants = Claimants.whole(inside, ids);
                                for (var line :
                                        Claimants.lines(inside, definition.version(), ids)) {
                                    var claimant = claimants.get(line.id());
                                    if (claimant != null) {
                                        each.accept(new Person(claimant, line));
                                    }
                                }
                                done[0] += ids.size();
                            });
                });
    }

    /// Reads who is on the roll, all from one moment of the case.
    public <T> T identities(Function<Identities, T> reading) {
        return database.read(db -> reading.apply(new Identities(db)));
    }

    /// Hands on the documents that rows rest on, in the order they came.
    public void documents(Consumer<Evidence> each) {
        database.read(db -> Evidences.all(db, each));
    }
}
