package ascertain.desk;

import ascertain.store.CaseStore;
import ascertain.store.Identities;
import ascertain.store.Tables;
import ascertain.work.Progress;

import java.util.BitSet;
import java.util.function.Consumer;

/// How many pairs an import would bring the queue of duplicates, counted by the queue's own rules
/// before anything is done.
///
/// Pairs between others that go because a name becomes too common by the import are not set off
/// against them.
final class DuplicatesAhead {
    private DuplicatesAhead() {}

    /// @param imports tries the import
    static long count(CaseStore store, Consumer<Tables.Trial> imports, Progress progress) {
        return store.tables()
                .tryInTurn(
                        trial -> {
                            imports.accept(trial);
                            var touched = trial.touched();
                            long after = pairs(trial.identities(), touched, progress);
                            long before =
                                    store.wholeRoll()
                                            .identities(roll -> pairs(roll, touched, progress));
                            return Math.max(0, after - before);
                        });
    }

    /// Whoever reads the case beside a trial sees nothing of it.
    private static long pairs(Identities roll, BitSet touched, Progress progress) {
        return new LookalikeSearch(roll, touched, progress).run().count();
    }
}
