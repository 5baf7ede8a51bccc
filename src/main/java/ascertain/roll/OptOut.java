package ascertain.roll;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What becomes of a request to be left out of the class: the steps that keep its fields in
/// agreement.
///
/// A valid one takes effect on the day it was postmarked, else received, and puts its claimant out
/// of the class. One that came late or was rescinded has no such day; its dates stay on record.
public final class OptOut {
    private OptOut() {}

    /// The dates of a request, as far as they are known.
    public record Dates(
            @Nullable LocalDate requestedOn,
            @Nullable LocalDate postmarkedOn,
            @Nullable LocalDate receivedOn) {
        /// The dates on record of a claimant.
        public static Dates of(Claimant claimant) {
            return new Dates(
                    claimant.get(ClaimantField.OPT_OUT_REQUESTED_ON),
                    claimant.get(ClaimantField.OPT_OUT_POSTMARKED_ON),
                    claimant.get(ClaimantField.OPT_OUT_RECEIVED_ON));
        }

        /// The day that decides whether it came in time, or null while neither postmark nor receipt
        /// is known.
        public @Nullable LocalDate decidingDay() {
            return postmarkedOn == null ? receivedOn : postmarkedOn;
        }

        Claimant on(Claimant claimant) {
            return claimant.with(ClaimantField.OPT_OUT_REQUESTED_ON, requestedOn)
                    .with(ClaimantField.OPT_OUT_POSTMARKED_ON, postmarkedOn)
                    .with(ClaimantField.OPT_OUT_RECEIVED_ON, receivedOn);
        }
    }

    /// The claimant with a request that nobody has judged yet, unless one was judged before.
    public static Claimant recorded(Claimant claimant, Dates dates) {
        return dates.on(claimant);
    }

    /// The claimant with a request that counts.
    ///
    /// @throws IllegalArgumentException when neither postmark nor receipt is known
    public static Claimant valid(Claimant claimant, Dates dates) {
        var day = dates.decidingDay();
        if (day == null) {
            throw new IllegalArgumentException("Nothing tells the day of the opt-out.");
        }
        return judged(dates.on(claimant), Choices.OptOut.VALID, day);
    }

    /// The claimant with a request that came too late.
    public static Claimant late(Claimant claimant, Dates dates) {
        return judged(dates.on(claimant), Choices.OptOut.LATE, null);
    }

    /// The claimant who took the request back.
    public static Claimant rescinded(Claimant claimant) {
        return judged(claimant, Choices.OptOut.RESCINDED, null);
    }

    /// The claimant with a request whose day alone is known, which counts; null for none.
    public static Claimant on(Claimant claimant, @Nullable LocalDate day) {
        var state = claimant.get(ClaimantField.OPT_OUT_STATE);
        return day == null
                ? judged(claimant, state == Choices.OptOut.VALID ? null : state, null)
                : judged(claimant, Choices.OptOut.VALID, day);
    }

    /// What does not agree in a claimant's fields, in words, or null when nothing does.
    public static @Nullable String problem(Claimant claimant) {
        var state = claimant.get(ClaimantField.OPT_OUT_STATE);
        boolean dated = claimant.get(ClaimantField.OPTED_OUT_ON) != null;
        return dated && (state == Choices.OptOut.LATE || state == Choices.OptOut.RESCINDED)
                ? "a late or rescinded opt-out has no day on which it took effect"
                : null;
    }

    private static Claimant judged(
            Claimant claimant, Choices.@Nullable OptOut state, @Nullable LocalDate day) {
        return claimant.with(ClaimantField.OPT_OUT_STATE, state)
                .with(ClaimantField.OPTED_OUT_ON, day);
    }
}
