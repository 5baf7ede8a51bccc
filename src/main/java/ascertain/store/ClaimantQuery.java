package ascertain.store;

import ascertain.membership.FindingCode;
import ascertain.membership.Outcome;

import org.jspecify.annotations.Nullable;

/// Which claimants to list, and in what order.
///
/// @param words words that must all stand in a claimant's fields, in any order, without case or
///   accents
/// @param outcome only those of this outcome, or all
/// @param finding only those with this finding, or all
/// @param state only those of this State, or all
/// @param sort the column to sort by
/// @param ascending which way
public record ClaimantQuery(
        String words,
        @Nullable Outcome outcome,
        @Nullable FindingCode finding,
        @Nullable String state,
        Sort sort,
        boolean ascending) {

    /// What a list can be sorted by.
    public enum Sort {
        REFERENCE,
        NAME,
        STATE,
        OUTCOME,
        FIRST_COVERED,
        QUALIFYING,
        STATUS
    }

    /// Everybody, by reference.
    public static final ClaimantQuery ALL =
            new ClaimantQuery("", null, null, null, Sort.REFERENCE, true);
}
