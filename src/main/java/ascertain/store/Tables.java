package ascertain.store;

import ascertain.roll.Rejection;

import java.util.Optional;
import java.util.function.Consumer;

/// What tables with headers of their own need of a case: a trial of their import, and the memory of
/// how their columns were read.
public final class Tables {
    private final Database database;

    Tables(Database database) {
        this.database = database;
    }

    /// What [Imports#take] would count, with nothing changed; the case can be changed again when
    /// this returns.
    public ImportCounts tryImporting(Consumer<Rejection> rejected, Consumer<ImportSession> rows) {
        return database.tried(
                db -> {
                    var session = new ImportSession(db, Definitions.inForce(db), "", rejected);
                    rows.accept(session);
                    return session.counts();
                });
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
