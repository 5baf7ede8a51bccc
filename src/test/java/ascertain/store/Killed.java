package ascertain.store;

import static ascertain.store.Source.claimant;
import static ascertain.store.Source.premium;
import static ascertain.store.Source.sent;

import ascertain.roll.Claimant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/// What a child does with a case until it is killed.
final class Killed {
    /// Enough to be determined in three parts.
    static final int CLAIMANTS = 4_001;

    private final CaseOnDisk made;
    private final CaseStore store;

    private Killed(CaseOnDisk made, CaseStore store) {
        this.made = made;
        this.store = store;
    }

    public static void main(String[] arguments) {
        var made = new CaseOnDisk(Path.of(arguments[1]), Boolean.parseBoolean(arguments[2]), "");
        if (arguments[0].equals("type")) {
            types(made);
            return;
        }
        try (var store = made.open()) {
            var killed = new Killed(made, store);
            switch (arguments[0]) {
                case "import" -> killed.imports();
                case "save" -> killed.saves();
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        }
    }

    static Child at(String work, CaseOnDisk made) {
        return Child.run(Killed.class, work, made.folder(), made.encrypted());
    }

    private void imports() {
        into(store, this::reached);
        reached("acknowledged");
    }

    /// What hears of the steps of an import.
    interface Steps {
        void reached(String step);
    }

    static ImportCounts into(CaseStore store, Steps steps) {
        return store.imports()
                .take(
                        new ImportSource("source", "0".repeat(64)),
                        Bench.change(),
                        rejection -> {},
                        session -> {
                            claimants().feed(session);
                            steps.reached("claimants");
                            holdings().feed(session);
                            steps.reached("InMail");
                        },
                        (doing, done, total) -> steps.reached("determining " + done));
    }

    private static Source claimants() {
        var all = IntStream.range(0, CLAIMANTS).mapToObj(n -> claimant("D-" + n));
        return new Source().with(all.toArray(Claimant[]::new));
    }

    private static Source holdings() {
        var source = new Source();
        for (int n = 0; n < CLAIMANTS; n++) {
            source.with("D-" + n, premium("2024-01-01", "2024-12-31"));
            source.with("D-" + n, sent("2024-03-01T10:00:00Z"));
        }
        return source;
    }

    /// Forces what is written so far to the disk, the most that can be left of unfinished work,
    /// says so, and waits.
    private void reached(String step) {
        try {
            made.sql("checkpoint sync");
            System.out.println(step);
            if (System.in.read() < 0) {
                throw new IllegalStateException("nobody is there any more");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Types without end, and says of each text that it is kept.
    private static void types(CaseOnDisk made) {
        var opened = CaseFolder.openWhole(made.folder(), made.passphrase());
        for (int n = 0; ; n++) {
            opened.drafts().keep(DraftsTest.typed("Ana", 0, "Okafor-" + n));
            opened.drafts().flush();
            System.out.println("typed " + n);
        }
    }

    /// Saves without end, and says of each save that it is done.
    private void saves() {
        for (int n = 0; ; n++) {
            var draft =
                    new ClaimantDraft(
                            0,
                            claimant("S-" + n),
                            List.of(premium("2024-01-01", "2024-12-31")),
                            List.of(sent("2024-03-01T10:00:00Z")));
            store.save(draft, Bench.change());
            System.out.println("S-" + n);
        }
    }
}
