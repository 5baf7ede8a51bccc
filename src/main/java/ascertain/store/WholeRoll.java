package ascertain.store;

import ascertain.roll.Evidence;
import ascertain.work.Progress;

import java.time.LocalDate;
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

    /// Reads who is on the roll, all from one moment of the case.
    public <T> T identities(Function<Identities, T> reading) {
        return database.read(db -> reading.apply(new Identities(db)));
    }

    /// Hands on the documents that rows rest on, in the order they came.
    public void documents(Consumer<Evidence> each) {
        database.read(db -> Evidences.all(db, each));
    }
}
