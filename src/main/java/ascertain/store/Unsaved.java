package ascertain.store;

import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What one person typed over one claimant and did not save, text for text.
///
/// @param user who typed it
/// @param typedAt when it was typed last
/// @param part what of the claimant it was typed in
/// @param over whom it was typed over
/// @param fields the texts of the fields that differ from the record, by the fields' names; all of
///   an entry of the log
/// @param rows the rows as typed, or null when none was touched
public record Unsaved(
        String user,
        Instant typedAt,
        Part part,
        Over over,
        Map<String, String> fields,
        @Nullable Rows rows) {

    /// What of a claimant a person types in.
    public enum Part {
        /// The form: fields and rows.
        RECORD,
        /// A note or a contact for the log.
        LOG,
        /// An inquiry, or answers to some.
        INQUIRY
    }

    /// The claimant something was typed over.
    ///
    /// @param id its key; 0 for one never saved
    /// @param revision the revision that was read, which may not be the newest any more
    /// @param reference its reference
    /// @param name its name as typed, for people; may be empty
    public record Over(long id, long revision, String reference, String name) {}

    /// All rows of the form.
    ///
    /// @param shorter whether rows that were on record were taken away
    public record Rows(List<Period> periods, List<Message> inMails, boolean shorter) {}

    /// One Premium period as typed.
    ///
    /// @param recorded the period on record it was typed over, or null for a new row
    public record Period(
            @Nullable PremiumPeriod recorded,
            String plan,
            String first,
            String last,
            boolean trial) {}

    /// One InMail as typed.
    ///
    /// @param recorded the InMail on record it was typed over, or null for a new row
    public record Message(
            @Nullable InMail recorded, String when, @Nullable Direction direction, Grade grade) {}

    Unsaved by(String other) {
        return new Unsaved(other, typedAt, part, over, fields, rows);
    }

    boolean isOver(String by, Part where, long id) {
        return user.equals(by) && part == where && over.id == id;
    }
}
