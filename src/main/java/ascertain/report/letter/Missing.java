package ascertain.report.letter;

import ascertain.membership.Determination;
import ascertain.membership.FindingCode;
import ascertain.membership.Outcome;
import ascertain.membership.StatusStep.Check;
import ascertain.membership.StatusStep.Condition;
import ascertain.report.Written;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What a claimant has still to send, in plain words: from the findings that keep it from being a
/// member, and from what verifying it asks for.
public final class Missing {
    private static final Set<FindingCode> DOCUMENTED =
            EnumSet.of(
                    FindingCode.NO_PREMIUM_RECORDED,
                    FindingCode.NO_INMAIL_RECORDED,
                    FindingCode.GRADE_TOO_LOW);

    private Missing() {}

    /// One item each; empty where nothing is missing that the claimant could send.
    ///
    /// @param verifying what the status VERIFIED asks for
    public static List<String> of(
            Determination determination, List<Check> verifying, LocalDate policyDate) {
        var items = new ArrayList<String>();
        if (determination.outcome() == Outcome.EXCLUDED) {
            return items;
        }
        boolean asked = false;
        if (determination.outcome() != Outcome.MEMBER) {
            for (var code : determination.findingsInOrder()) {
                String words = words(code, Written.day(policyDate));
                if (!words.isEmpty()) {
                    items.add(words);
                    asked |= DOCUMENTED.contains(code);
                }
            }
        }
        for (var check : verifying) {
            if (!check.met() && !(asked && check.condition() == Condition.DOCUMENT)) {
                String words = words(check.condition());
                if (!words.isEmpty()) {
                    items.add(words);
                }
            }
        }
        return items;
    }

    private static String words(FindingCode code, String policyDate) {
        return switch (code) {
            case NO_PREMIUM_RECORDED ->
                    "Proof that you had LinkedIn Premium: we have no Premium subscription on record for you. A receipt, an invoice or your LinkedIn data shows it.";
            case NO_INMAIL_RECORDED ->
                    "The dates of your InMail messages: we have none on record for you. Your LinkedIn data shows them.";
            case PERIOD_UNCERTAIN ->
                    "The first and last day of your Premium subscription: what we have leaves days open. Receipts from LinkedIn, or the line on a bank or card statement, show them.";
            case INMAIL_UNCERTAIN ->
                    "The exact day of your InMail messages: what we have leaves it open, or does not show for sure that they were InMail. Your LinkedIn data shows it.";
            case GRADE_TOO_LOW ->
                    "A document that shows your InMail messages, such as your LinkedIn data: what we have is not enough.";
            case OUTSIDE_PREMIUM ->
                    "Proof of Premium on the days of your InMail messages: those we have on record are on days without it. If you had Premium at other times, send receipts for them.";
            case AFTER_POLICY_DATE ->
                    "InMail messages from before %s: those we have on record are later. If you have earlier ones, your LinkedIn data shows them."
                            .formatted(policyDate);
            case PREMIUM_TOO_LATE ->
                    "Proof of Premium before %s: the subscription we have on record began later."
                            .formatted(policyDate);
            case PLAN_NOT_COUNTED ->
                    "Proof of a LinkedIn Premium plan of your own: the plan we have on record is not one.";
            case TRIAL_NOT_COUNTED ->
                    "Proof of a Premium subscription you paid for: we have a free trial on record.";
            case WRONG_DIRECTION, BEFORE_EARLIEST ->
                    "Further InMail messages: none that we have on record counts. Your LinkedIn data shows them all.";
            default -> "";
        };
    }

    private static String words(Condition condition) {
        return switch (condition) {
            case NAME -> "Your full name.";
            case DOCUMENT ->
                    "A document that shows an InMail message and one that shows the Premium subscription it falls in: your LinkedIn data usually shows both.";
            case ATTESTATION -> "The declaration we sent you, checked, dated and signed.";
            case CURE_BY, REJECTION_REASON, SECOND_PERSON -> "";
        };
    }
}
