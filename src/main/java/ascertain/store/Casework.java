package ascertain.store;

/// Who works on a case, and how far each claimant is.
public final class Casework {
    private final Database database;
    private final Audit audit;

    Casework(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /// Who works on it.
    public Users users() {
        return new Users(database, audit);
    }

    /// Where claimants stand and what the next status asks for.
    public Statuses statuses() {
        return new Statuses(database);
    }

    /// The determinations an attorney reviewed.
    public Reviews reviews() {
        return new Reviews(database, audit);
    }

    /// What people ask each other about claimants' records.
    public Inquiries inquiries() {
        return new Inquiries(database, audit);
    }

    /// Whose conflicts are not cleared.
    public Conflicts conflicts() {
        return new Conflicts(database);
    }
}
