package ascertain.desk;

import ascertain.damages.Limitation;
import ascertain.membership.ClassDefinition;
import ascertain.roll.Matter;
import ascertain.store.AuditHead;
import ascertain.store.CaseFolder;
import ascertain.store.CaseStore;
import ascertain.store.Change;
import ascertain.store.ClaimantDraft;
import ascertain.store.ClaimantLine;
import ascertain.store.ClaimantQuery;
import ascertain.store.ClaimantRecord;
import ascertain.store.Drafts;
import ascertain.store.Kept;
import ascertain.store.Search;
import ascertain.store.TotalsTwice;
import ascertain.work.Problem;
import ascertain.work.Progress;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// A case that is open; everything that can be done with it.
///
/// What cannot be done is told by a [Problem], with nothing changed.
public final class OpenCase implements AutoCloseable {
    private final Path folder;
    private final CaseStore store;
    private final Drafts drafts;
    private final Clock clock;
    private volatile String user;
    private final Papers papers;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    OpenCase(Path folder, CaseFolder.Opened opened, Clock clock, String user, String program) {
        this.folder = folder;
        this.store = opened.store();
        this.drafts = opened.drafts();
        this.clock = clock;
        this.user = user;
        this.papers = new Papers(store, clock, program);
    }

    /// The folder it lies in.
    public Path folder() {
        return folder;
    }

    /// The matter it is about.
    public Matter matter() {
        return store.matter();
    }

    /// The version of the class definition in force.
    public ClassDefinition definition() {
        return store.definition();
    }

    /// The day it is today, for defaults in forms.
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /// The totals, counted twice from one moment of the case.
    ///
    /// @param policyDate the policy date to count at, or null for the definition's
    /// @param asOf the day timeliness is measured on, or null for the usual one
    /// @throws Problem when the two do not agree, which no figure may survive
    public TotalsTwice totals(@Nullable LocalDate policyDate, @Nullable LocalDate asOf) {
        return AgreedTotals.of(store, policyDate, asOf, today());
    }

    /// What the roll may be worth.
    public DamagesDesk damages() {
        return new DamagesDesk(store, papers, clock, () -> change(""), this::changed);
    }

    /// The keys of the claimants a query finds, in its order.
    public long[] find(ClaimantQuery query) {
        return store.find(query);
    }

    /// What else finding somebody takes: near names, counts, filters kept.
    public Search search() {
        return store.search();
    }

    /// Who works on it at this desk; every change bears the name.
    public String user() {
        return user;
    }

    /// Says who works on it at this desk from now on; what is typed and not saved is theirs.
    public void actAs(String name) {
        drafts.handOver(user, name.strip());
        user = name.strip();
    }

    /// Who works on the case, and how far each claimant is.
    public Casework casework() {
        return new Casework(store, user, () -> change(""), this::changed);
    }

    /// The lines of some claimants, in the order of their keys; one that is gone is left out.
    public List<ClaimantLine> lines(long... ids) {
        return store.lines(ids);
    }

    /// One claimant with all that is known of it.
    public ClaimantRecord claimant(long id) {
        return store.claimant(id);
    }

    /// The key of the claimant with a reference, or 0.
    public long idOf(String reference) {
        return store.lookup().idsOf(List.of(reference)).getOrDefault(reference, 0L);
    }

    /// What the rule would say of a draft if it were saved; saves nothing.
    public ClaimantRecord preview(ClaimantDraft draft) {
        return store.tried(draft);
    }

    /// Saves a claimant with its determination and its audit entry, all or nothing.
    ///
    /// @return the claimant as saved
    public ClaimantRecord save(ClaimantDraft draft, String reason) {
        var saved = store.save(draft, change(reason));
        changed();
        return saved;
    }

    /// What can be undone, and what lies in the bin.
    public CaseHistory history() {
        return new CaseHistory(store.history(), user, () -> change(""), this::changed);
    }

    /// What is typed and not saved, kept against a crash.
    public Typed typed() {
        return new Typed(drafts, clock, user);
    }

    /// Changes of many claimants at once.
    public Bulk bulk() {
        return new Bulk(store.changes(), () -> change(""), this::changed);
    }

    /// Notes on claimants and contacts with them.
    public LogDesk log() {
        return new LogDesk(store.log(), () -> change(""), this::changed);
    }

    /// The days that claims, claimants and the matter wait for.
    public DeadlineDesk deadlines() {
        return new DeadlineDesk(store, this::today, () -> change(""), this::changed);
    }

    /// The doubts that keep people undetermined, and the answers to them.
    public QuestionDesk questions() {
        return new QuestionDesk(this, store.answers(), () -> change(""), this::changed);
    }

    /// Writing the case, or some of it, for others.
    public Output output() {
        return new Output(store, papers, () -> totals(null, null), () -> change(""), this::changed);
    }

    /// How letters to claimants are worded.
    public LetterDesk letters() {
        return new LetterDesk(store, this::today, () -> change(""), this::changed);
    }

    /// What is done about people who are on the roll twice.
    public DuplicateDesk duplicates() {
        return new DuplicateDesk(store, () -> change(""), this::changed);
    }

    /// Documents attached to claimants, and seen in place.
    public DocumentDesk documents() {
        return new DocumentDesk(store.documents(), this::today, () -> change(""), this::changed);
    }

    /// The next reference nobody has, as `C-000124`.
    public String nextReference() {
        return "C-%06d".formatted(store.lookup().greatestReferenceNumber() + 1);
    }

    /// Taking sources in.
    public Intake intake() {
        return new Intake(store, this::change, this::today, this::changed);
    }

    /// What came in so far, and its rejected rows.
    public ImportDesk imports() {
        return new ImportDesk(store, () -> change(""), this::changed);
    }

    /// The class as a whole, and its definition.
    public ClassDesk classes() {
        return new ClassDesk(store, this::change, this::changed);
    }

    /// The kept determination of every claimant, in the order they were entered.
    public void determinations(Consumer<Kept.Determined> each) {
        store.wholeRoll().determinations(each);
    }

    /// Does everything over again that the case says of itself; what does not hold is told in
    /// sentences.
    public List<String> verify(Progress progress) {
        return store.faults(Limitation.measuredDay(store.matter(), today()), progress);
    }

    /// Where the audit record stands.
    public AuditHead auditHead() {
        return store.auditHead();
    }

    /// Asks to be told, on the changing thread, whenever a change to the case has been committed.
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /// Closes the case; what is under way ends first.
    @Override
    public void close() {
        try (store) {
            drafts.close();
        }
    }

    private Change change(String reason) {
        return new Change(user, clock.instant(), reason);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
