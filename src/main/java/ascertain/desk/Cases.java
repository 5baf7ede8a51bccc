package ascertain.desk;

import ascertain.desk.sample.SampleRoll;
import ascertain.roll.Row;
import ascertain.store.CaseFolder;
import ascertain.store.CasePlaces;
import ascertain.store.CaseStore;
import ascertain.store.Change;
import ascertain.store.ImportSource;
import ascertain.work.Problem;
import ascertain.work.Progress;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Makes and opens cases.
public final class Cases {
    private static final int AT_ONCE = 2_000;
    private final Clock clock;
    private final String program;

    /// @param clock tells today and the time of each change
    /// @param program name and version of the program, as papers name it
    public Cases(Clock clock, String program) {
        this.clock = clock;
        this.program = program;
    }

    /// What a new case begins with.
    public enum Template {
        LINKEDIN_PREMIUM,
        BLANK
    }

    /// What a new case begins with and what its matter is called.
    ///
    /// @param caption empty for the template's own
    public record Beginning(Template template, String caption) {}

    /// What the matter of a template is called; empty when its user is to name it.
    public static String caption(Template template) {
        return template == Template.BLANK ? "" : Templates.matter(template).caption();
    }

    /// Refuses a place where no case can be made, before anything is.
    ///
    /// @throws Problem when the folder holds something, or cannot be made
    public static void requireFree(Path folder) {
        CasePlaces.requireFree(folder);
    }

    /// The names, in small letters, of what lies in a folder; none when it is not there.
    public static Set<String> namesIn(Path folder) {
        return CasePlaces.namesIn(folder);
    }

    /// Makes a case as [#create(Path, Beginning, char\[\], String)] does, its matter named as the
    /// template names it.
    public String create(
            Path folder, Template template, char @Nullable [] passphrase, String user) {
        return create(folder, new Beginning(template, ""), passphrase, user);
    }

    /// Makes a case in a folder that does not exist or is empty; it is not opened.
    ///
    /// @param passphrase null for a case that is not encrypted
    /// @return the recovery code, which opens the case when the passphrase is lost and is never
    ///   shown again; the empty text when the case is not encrypted
    /// @throws Problem when the folder cannot be used
    public String create(
            Path folder, Beginning beginning, char @Nullable [] passphrase, String user) {
        refuseEmpty(passphrase);
        return CaseFolder.create(folder, passphrase, store -> begin(store, beginning, user));
    }

    /// Makes a case with an invented roll, the same for the same seed.
    ///
    /// @return the recovery code, as [#create] does
    public String sample(
            Path folder,
            char @Nullable [] passphrase,
            String user,
            int claimants,
            long seed,
            Progress progress) {
        refuseEmpty(passphrase);
        return CaseFolder.create(
                folder,
                passphrase,
                store -> {
                    begin(store, new Beginning(Template.LINKEDIN_PREMIUM, ""), user);
                    fill(store, user, claimants, seed, progress);
                });
    }

    /// Whether the folder holds a case that asks for a passphrase.
    ///
    /// @throws Problem when it holds no case
    public boolean isEncrypted(Path folder) {
        return CaseFolder.isEncrypted(folder);
    }

    /// Opens a case.
    ///
    /// @param passphrase the passphrase or the recovery code; null when the case is not encrypted
    /// @throws Problem when the passphrase is wrong, the case is open elsewhere, was made by a
    ///   newer program, …
    public OpenCase open(Path folder, char @Nullable [] passphrase, String user) {
        return new OpenCase(folder, CaseFolder.openWhole(folder, passphrase), clock, user, program);
    }

    private static void refuseEmpty(char @Nullable [] passphrase) {
        if (passphrase != null && passphrase.length == 0) {
            throw new Problem(
                    "The passphrase is empty; choose one, or make the case without encryption.");
        }
    }

    private void begin(CaseStore store, Beginning beginning, String user) {
        var matter = Templates.matter(beginning.template());
        store.begin(
                beginning.caption().isEmpty() ? matter : matter.called(beginning.caption()),
                Templates.definition(beginning.template()),
                new Change(user, clock.instant(), ""));
    }

    private void fill(CaseStore store, String user, int claimants, long seed, Progress progress) {
        var source = new ImportSource("invented roll, seed " + seed, "");
        var change = new Change(user, clock.instant(), "");
        store.imports()
                .take(
                        source,
                        change,
                        rejection -> {
                            throw new IllegalStateException(
                                    "The invented roll is not sound: " + rejection.reason());
                        },
                        session -> {
                            feed(
                                    claimants,
                                    seed,
                                    progress,
                                    rows -> session.claimants(rows.claimants));
                            session.endOfClaimants();
                            feed(
                                    claimants,
                                    seed,
                                    progress,
                                    rows -> {
                                        session.documents(rows.documents);
                                        session.receipts(rows.receipts);
                                        session.periods(rows.periods);
                                        session.inMails(rows.inMails);
                                    });
                        },
                        progress);
    }

    private record Rows(
            List<Row<ascertain.roll.Claimant>> claimants,
            List<Row<ascertain.roll.PremiumPeriod>> periods,
            List<Row<ascertain.roll.InMail>> inMails,
            List<Row<ascertain.roll.Receipt>> receipts,
            List<ascertain.roll.Evidence> documents) {
        static Rows none() {
            return new Rows(
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    new ArrayList<>());
        }
    }

    private static void feed(
            int claimants, long seed, Progress progress, java.util.function.Consumer<Rows> chunk) {
        var rows = Rows.none();
        long line = 0;
        for (var one : SampleRoll.of(claimants, seed)) {
            line++;
            var reference = one.claimant().reference();
            rows.claimants.add(new Row<>("", line, reference, one.claimant()));
            for (var period : one.periods()) {
                rows.periods.add(new Row<>("", line, reference, period));
            }
            for (var inMail : one.inMails()) {
                rows.inMails.add(new Row<>("", line, reference, inMail));
            }
            for (var receipt : one.receipts()) {
                rows.receipts.add(new Row<>("", line, reference, receipt));
            }
            rows.documents.addAll(one.documents());
            if (rows.claimants.size() == AT_ONCE) {
                progress.step("Inventing claimants", line, claimants);
                chunk.accept(rows);
                rows = Rows.none();
            }
        }
        chunk.accept(rows);
    }
}
