package ascertain.store;

import java.time.LocalDate;
import java.util.List;

/// Which claimants are asked for by a day of theirs.
public sealed interface Waiting extends Whose {
    /// Those who discovered the violation on some days, and perhaps those of whom no day is known.
    ///
    /// @param spans the days, each span with its first and last
    record Discovered(List<Span> spans, boolean orUnknown) implements Waiting {}

    /// Those who are deficient and have to cure that by a day.
    record CureBy(LocalDate day) implements Waiting {}

    /// Those who are to be followed up on a day, by their record or an open entry of their log.
    record FollowUp(LocalDate day) implements Waiting {}

    /// Some days in a row.
    record Span(LocalDate first, LocalDate last) {}
}
