package ascertain.store;

import ascertain.roll.Rejection;

import org.jooq.DSLContext;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// What tables with headers of their own need of a case: a trial of their import, and the memory of
/// how their columns were read.
public final class Tables {
    private final Database database;

    Tables(Database database) {
        this.database = database;
    }

    /// What several imports one after another would do, each over what the one before left, with
    /// nothing kept of any; the case can be changed again when this returns.
    public <T> T tryInTurn(Function<Trial, T> imports) {
        return database.tried(db -> imports.apply(new Trial(db)));
    }

    /// Imports that are only tried.
    public static final class Trial {
        private final DSLContext db;
        private final BitSet touched = new BitSet();

        private Trial(DSLContext db) {
            this.db = db;
        }

        /// What [Imports#take] would count, without what follows for each claimant.
        public ImportCounts count(Consumer<Rejection> rejected, Consumer<ImportSession> rows) {
            var session = new ImportSession(db, Definitions.inForce(db), "", rejected);
            rows.accept(session);
            session.touchedTo(touched);
            return session.counts();
        }

        /// Who is on the roll at this moment of the trial.
        public Identities identities() {
            return new Identities(db);
        }

        /// The keys of those who were touched by what was tried so far.
        public BitSet touched() {
            return touched;
        }

        /// Tries one; where it throws, those after it find nothing of it.
        ///
        /// @param change who would take it in
        public ImportCounts run(
                Change change, Consumer<Rejection> rejected, Consumer<ImportSession> rows) {
            return db.transactionResult(
                    inside -> {
                        var within = inside.dsl();
                        var session =
                                new ImportSession(
                                        within,
                                        Definitions.inForce(within),
                                        change.actor(),
                                        rejected);
                        rows.accept(session);
                        session.touchedTo(touched);
                        session.end(change, "Tried", false);
                        return session.counts();
                    });
        }
    }

    /// How the tables with some set of headers were read the last time, by the headers' digest.
    public Optional<KeptMapping> keptMapping(String headers) {
        return database.read(db -> KeptMapping.read(db, headers));
    }

    /// Keeps how the tables with some set of headers are read.
    public void keep(String headers, KeptMapping mapping) {
        database.change(db -> mapping.write(db, headers));
    }
}
