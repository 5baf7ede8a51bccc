package ascertain.desk;

import ascertain.store.CaseFolder;
import ascertain.store.Change;
import ascertain.store.ClaimantQuery;
import ascertain.store.Drafts;
import ascertain.store.ImportBatch;
import ascertain.store.OnBothDatabases;
import ascertain.store.RejectedRow;
import ascertain.store.RejectedRow.State;
import ascertain.work.Progress;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// Imports of a case whose rejected rows are looked at afterwards.
abstract class AfterImports extends OnBothDatabases {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-06-15T12:00:00Z"), ZoneOffset.UTC);
    @TempDir Path folder;
    OpenCase open;

    @BeforeEach
    void open() {
        open =
                new OpenCase(
                        folder,
                        new CaseFolder.Opened(store, new Drafts(folder, new byte[32])),
                        CLOCK,
                        "RK",
                        "test");
    }

    ImportBatch take(String name, String... lines) {
        try {
            var file = Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
            open.intake().take(List.of(file), ImportOptions.USUAL, Progress.NONE);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return open.imports().page(0, 1).getFirst();
    }

    List<RejectedRow> rows(ImportBatch batch) {
        return open.imports().rows(batch, 0, 100);
    }

    List<State> states(ImportBatch batch) {
        return rows(batch).stream().map(RejectedRow::state).toList();
    }

    Retried retry(ImportBatch batch, RowFix... fixes) {
        return open.imports().retry(batch, List.of(fixes), Progress.NONE);
    }

    int claimants() {
        return store.find(ClaimantQuery.ALL).length;
    }

    void undoLast() {
        var last = store.history().undoable("RK").orElseThrow();
        store.history().undo(last.seq(), new Change("RK", CLOCK.instant(), ""));
    }
}
