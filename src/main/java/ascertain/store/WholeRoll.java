package ascertain.store;

import ascertain.roll.Evidence;
import ascertain.work.Progress;

import java.util.function.Consumer;
import java.util.function.Function;

/// The whole roll read from one end to the other, some thousand claimants in memory at a time.
public final class WholeRoll {
    private final Database database;

    WholeRoll(Database database) {
        this.database = database;
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
