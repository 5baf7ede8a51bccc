package ascertain.store;

import java.time.LocalDate;

/// Which claimants to list, and in what order.
///
/// @param words words that must all stand in a claimant's fields, in any order, without case or
///   accents
/// @param only what is chosen of each kind
/// @param asOf the day on which something is due or past
/// @param sort the column to sort by
/// @param ascending which way
public record ClaimantQuery(
        String words, Narrowing only, LocalDate asOf, Sort sort, boolean ascending) {

    /// What a list can be sorted by.
    public enum Sort {
        REFERENCE,
        NAME,
        STATE,
        OUTCOME,
        FIRST_COVERED,
        QUALIFYING,
        STATUS,
        ASSIGNED_TO,
        FOLLOW_UP,
        CURE_BY,
        EMAIL,
        PHONE,
        FIRST_POSSIBLE,
        FINDINGS
    }

    /// Everybody, by reference.
    public static final ClaimantQuery ALL = of("");

    /// Those whose fields hold some words, by reference.
    public static ClaimantQuery of(String words) {
        return new ClaimantQuery(words, Narrowing.NONE, LocalDate.EPOCH, Sort.REFERENCE, true);
    }

    /// The same of other words.
    public ClaimantQuery withWords(String other) {
        return new ClaimantQuery(other, only, asOf, sort, ascending);
    }

    /// The same on another day.
    public ClaimantQuery on(LocalDate day) {
        return new ClaimantQuery(words, only, day, sort, ascending);
    }

    /// The same in another order.
    public ClaimantQuery sorted(Sort by, boolean up) {
        return new ClaimantQuery(words, only, asOf, by, up);
    }

    /// The same of other choices.
    public ClaimantQuery with(Narrowing other) {
        return new ClaimantQuery(words, other, asOf, sort, ascending);
    }
}
