package ascertain.ui.status;

import ascertain.membership.StatusStep;
import ascertain.membership.StatusStep.Check;
import ascertain.membership.StatusStep.Condition;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Status;
import ascertain.store.Handled;
import ascertain.store.Statuses.Look;
import ascertain.ui.control.Words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// What is told of where a claimant stands, in words.
final class StatusWords {
    private StatusWords() {}

    /// What the present status comes with: days left to cure, who verified it, what it lacks by
    /// now.
    static List<String> present(Look look, LocalDate today, ZoneId zone) {
        var claimant = look.record().claimant();
        return switch (status(claimant)) {
            case DEFICIENT ->
                    claimant.find(ClaimantField.CURE_BY)
                            .map(day -> List.of(cureBy(day, today)))
                            .orElse(List.of("No day to cure by is set."));
            case VERIFIED -> verified(look, zone);
            case REJECTED ->
                    claimant.find(ClaimantField.REJECTION_REASON)
                            .map(reason -> List.of("Rejected: " + reason))
                            .orElse(List.of("No reason is on record."));
            case DRAFT, SUBMITTED, UNDER_REVIEW -> List.of();
        };
    }

    /// "Cure by 1 Dec 2026, 7 days left."
    static String cureBy(LocalDate day, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, day);
        var when =
                left == 0
                        ? "today is the last day"
                        : left > 0
                                ? Words.count(left, "day left", "days left")
                                : "passed " + Words.count(-left, "day ago", "days ago");
        return "Cure by " + Words.of(day) + ", " + when + ".";
    }

    private static List<String> verified(Look look, ZoneId zone) {
        var handled = look.handled();
        var words = new ArrayList<String>();
        var at = handled.verifiedAt();
        words.add(
                at == null
                        ? "Verified, as an import says; nobody here verified it."
                        : "Verified by " + handled.verifiedBy() + " on " + day(at, zone) + ".");
        var lacking = lacking(look.checks().getOrDefault(Status.VERIFIED, List.of()));
        if (handled.overruledBecause() != null) {
            words.add("What was lacking was overruled: " + handled.overruledBecause());
        } else if (!lacking.isEmpty()) {
            words.add(
                    (at == null ? "It lacks " : "It now lacks ")
                            + StatusStep.nouns(lacking)
                            + ". "
                            + String.join(" ", lacking.stream().map(Check::words).toList()));
        }
        if (at != null && isSame(handled)) {
            words.add("Whoever verified it changed it since: somebody else has to look again.");
        }
        return words;
    }

    private static boolean isSame(Handled handled) {
        return handled.enteredBy() != null
                && handled.enteredBy().equals(handled.verifiedBy())
                && handled.overruledBecause() == null;
    }

    /// That the one who looks entered it says nothing of who verified it.
    private static List<Check> lacking(List<Check> checks) {
        return checks.stream()
                .filter(check -> !check.met() && check.condition() != Condition.SECOND_PERSON)
                .toList();
    }

    /// "Take under review".
    static String verb(Status next, Status now) {
        return switch (next) {
            case DRAFT -> "Back to draft";
            case SUBMITTED -> "Submit";
            case UNDER_REVIEW ->
                    now == Status.SUBMITTED ? "Take under review" : "Back under review";
            case DEFICIENT -> "Mark deficient";
            case VERIFIED -> "Verify";
            case REJECTED -> "Reject";
        };
    }

    static Status status(Claimant claimant) {
        return claimant.find(ClaimantField.STATUS).orElse(Status.DRAFT);
    }

    static String day(Instant at, ZoneId zone) {
        return Words.of(at.atZone(zone).toLocalDate());
    }
}
