package ascertain.store;

import ascertain.membership.ClassDefinition;
import ascertain.roll.Matter;
import ascertain.work.Progress;

import org.jooq.SQLDialect;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import javax.sql.DataSource;

/// An open case's records: reading them from any thread, changing them in whole transactions.
///
/// A reading method sees one moment of the case. A changing method returns when its change, the
/// determinations that follow and the audit entry are on disk, or throws with nothing changed.
/// Database errors come as [StoreProblem].
public final class CaseStore implements AutoCloseable {
    private final Database database;
    private final Audit audit;
    private final Seal seal;
    private final Search search;

    private CaseStore(Database database, Audit audit, Seal seal) {
        this.database = database;
        this.audit = audit;
        this.seal = seal;
        search = new Search(database);
    }

    /// Looks at a database before trusting it, brings its schema up to date, and opens it.
    static CaseStore start(DataSource source, SQLDialect dialect, byte[] auditKey) {
        try (var connection = source.getConnection()) {
            if (dialect == SQLDialect.H2) {
                Schema.refuseForeignCode(connection);
            }
            boolean current = Schema.isCurrent(connection);
            if (!current) {
                Schema.migrate(source);
            }
            var audit = new Audit(auditKey);
            var seal = new Seal(auditKey, audit);
            var store =
                    new CaseStore(new Database(source::getConnection, dialect, seal), audit, seal);
            if (!current) {
                store.database.change(seal::first);
            }
            return store;
        } catch (SQLException e) {
            throw Failures.told(e);
        }
    }

    /// Puts into an empty case what it begins with.
    public void begin(Matter matter, ClassDefinition definition, Change change) {
        database.change(
                db -> {
                    Matters.write(db, matter);
                    Definitions.add(db, definition, change.at(), change.actor(), change.reason());
                    Definitions.enforce(db, definition.version());
                    Users.begin(db, change.actor());
                    audit.append(
                            db,
                            change.at(),
                            change.actor(),
                            "case made",
                            matter.caption(),
                            change.told(Seal.FROM_THE_START));
                });
    }

    /// The matter the case is about.
    public Matter matter() {
        return database.read(Matters::read);
    }

    /// The version of the class definition in force.
    public ClassDefinition definition() {
        return database.read(Definitions::inForce);
    }

    /// Adds a version of the definition, recounts the roll under it and puts it in force: whole or
    /// not at all.
    ///
    /// @param change how the new definition follows from the one in force; its version number is
    ///   given here
    /// @return the definition now in force
    public ClassDefinition redefine(
            Function<ClassDefinition, ClassDefinition> next, Change change, Progress progress) {
        return database.write(
                db -> {
                    var definition =
                            next.apply(Definitions.inForce(db))
                                    .atVersion(Definitions.nextVersion(db));
                    Definitions.add(db, definition, change.at(), change.actor(), change.reason());
                    Recount.all(db, definition, progress);
                    Definitions.enforce(db, definition.version());
                    audit.append(
                            db,
                            change.at(),
                            change.actor(),
                            "class redefined",
                            "definition " + definition.version(),
                            change.told(definition.toString()));
                    return definition;
                });
    }

    /// The class as a whole.
    public ClassRecords classes() {
        return new ClassRecords(database);
    }

    /// Taking sources in, with what is kept of each.
    public Imports imports() {
        return new Imports(database, audit);
    }

    /// What came in so far.
    public ImportBatches batches() {
        return new ImportBatches(database);
    }

    /// What tables with headers of their own need besides [#imports].
    public Tables tables() {
        return new Tables(database);
    }

    /// The keys of the claimants a query finds, in its order.
    public long[] find(ClaimantQuery query) {
        return search.find(query);
    }

    /// What else finding somebody takes: near names, counts, filters kept.
    public Search search() {
        return search;
    }

    /// The lines of some claimants, in the order of their keys; one that is gone is left out.
    public List<ClaimantLine> lines(long... ids) {
        var keys = Arrays.stream(ids).boxed().toList();
        return database.read(db -> Claimants.lines(db, Definitions.inForce(db).version(), keys));
    }

    /// One claimant with all that is known of it.
    public ClaimantRecord claimant(long id) {
        return database.read(db -> new ClaimantDesk(db, Definitions.inForce(db)).open(id));
    }

    /// What the rule would say of a draft; saves nothing.
    public ClaimantRecord tried(ClaimantDraft draft) {
        return database.read(db -> new ClaimantDesk(db, Definitions.inForce(db)).tried(draft));
    }

    /// Saves a claimant, as [Changes#save] does.
    public ClaimantRecord save(ClaimantDraft draft, Change change) {
        return changes().save(draft, change);
    }

    /// Who works on the case, and how far each claimant is.
    public Casework casework() {
        return new Casework(database, audit);
    }

    /// What people change in the roll.
    public Changes changes() {
        return new Changes(database, audit);
    }

    /// The days claims, claimants and the matter wait for.
    public Deadlines deadlines() {
        return new Deadlines(database, audit);
    }

    /// Notes on claimants and contacts with them.
    public ContactLog log() {
        return new ContactLog(database, audit);
    }

    /// What keeps people undetermined, and what is answered about it.
    public Answers answers() {
        return new Answers(database, audit);
    }

    /// The steps that led here, to be undone and done again.
    public History history() {
        return new History(database, audit);
    }

    /// The documents of claimants, with their bytes.
    public Documents documents() {
        return new Documents(database, audit);
    }

    /// What the rows of claimants rest on.
    public Grounds grounds() {
        return new Grounds(database);
    }

    /// Who has which reference, address or role.
    public Lookup lookup() {
        return new Lookup(database);
    }

    /// What the roll may be worth.
    public Damages damages() {
        return new Damages(database, audit);
    }

    /// Figures frozen under a name.
    public Snapshots snapshots() {
        return new Snapshots(database, audit, seal);
    }

    /// The whole roll, for handing it on.
    public WholeRoll wholeRoll() {
        return new WholeRoll(database, audit);
    }

    /// Where the audit record stands.
    public AuditHead auditHead() {
        return database.read(audit::head);
    }

    /// Adds an entry for something that changes no record: an export, a print.
    public void note(String action, String subject, String detail, Change change) {
        var told = change.told(detail);
        database.change(db -> audit.append(db, change.at(), change.actor(), action, subject, told));
    }

    /// Does the rule and the audit record over again and compares them with what is kept.
    public List<String> faults(LocalDate asOf, Progress progress) {
        return database.read(db -> Verification.faults(db, audit, seal, asOf, progress));
    }

    @Override
    public void close() {
        database.close();
    }
}
