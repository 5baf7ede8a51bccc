package ascertain.roll;

/// How well it is known that a message was an InMail, rising from the least to the best known.
///
/// `STATED` is a person's word without a document and `CONFIRMED` a person's word on a document
/// they looked at; the grades between come from reading a LinkedIn export.
public enum Grade {
    /// A person looked and says it is none; this beats every grade and survives a later import.
    NOT_INMAIL,
    /// Nothing suggests InMail: a subject is missing and the other side was a connection.
    ORDINARY,
    /// No subject, but the other side was no connection on that day.
    POSSIBLE,
    STATED,
    /// The conversation begins with a subject.
    PROBABLE,
    /// As `PROBABLE`, and the other side was no connection on that day.
    STRONG,
    CONFIRMED;

    /// The grade of one InMail that two files or people grade differently: the higher, unless one
    /// denies it.
    public static Grade joined(Grade one, Grade other) {
        if (one == NOT_INMAIL || other == NOT_INMAIL) {
            return NOT_INMAIL;
        }
        return one.compareTo(other) >= 0 ? one : other;
    }
}
