package ascertain.membership;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Status;
import ascertain.roll.User;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What a claimant's record needs before it may stand at a status, and what of it is there.
///
/// VERIFIED asks for a document under a qualifying InMail and under the period that covers it, an
/// attestation, and a second person than the one who entered it. An attorney may overrule what is
/// lacking, with a reason; that is for whoever makes the step.
public final class StatusStep {
    private StatusStep() {}

    /// One thing that a status asks for.
    public enum Condition {
        NAME("a name"),
        CURE_BY("a cure-by date"),
        REJECTION_REASON("a reason"),
        DOCUMENT("a document"),
        ATTESTATION("an attestation"),
        SECOND_PERSON("a second person");

        private final String noun;

        Condition(String noun) {
            this.noun = noun;
        }

        /// What it asks for, as "a document".
        public String noun() {
            return noun;
        }
    }

    /// One thing a status asks for, with what the record says of it.
    ///
    /// @param condition what is asked for
    /// @param met whether it is there
    /// @param words one sentence: what is there, or what is not and what to do
    public record Check(Condition condition, boolean met, String words) {}

    /// Everything that decides whether a status may be given.
    ///
    /// @param definition the class definition in force
    /// @param dossier the claimant as it is to be, and the evidence that counts for it
    /// @param enteredBy who last entered or changed what its determination rests on; of several the
    ///   one who is asked about; null when that is not on record
    public record Facts(ClassDefinition definition, Dossier dossier, @Nullable String enteredBy) {}

    /// What a status asks for, each with whether it is there.
    ///
    /// @param user who would give the status
    public static List<Check> checks(Status next, Facts facts, String user) {
        var claimant = facts.dossier.claimant();
        return switch (next) {
            case DRAFT, UNDER_REVIEW -> List.of();
            case SUBMITTED -> List.of(name(claimant));
            case DEFICIENT -> List.of(cureBy(claimant));
            case REJECTED -> List.of(reason(claimant));
            case VERIFIED ->
                    List.of(
                            Documented.check(facts.definition, facts.dossier),
                            attestation(claimant),
                            secondPerson(facts.enteredBy, user));
        };
    }

    /// What a status asks for and is not there.
    public static List<Check> lacking(Status next, Facts facts, String user) {
        return checks(next, facts, user).stream().filter(check -> !check.met).toList();
    }

    /// What is lacking as a list within a sentence: "a document, an attestation and a second
    /// person".
    public static String nouns(List<Check> checks) {
        var nouns = new ArrayList<>(checks.stream().map(check -> check.condition.noun).toList());
        var last = nouns.removeLast();
        return nouns.isEmpty() ? last : String.join(", ", nouns) + " and " + last;
    }

    private static Check name(Claimant claimant) {
        return claimant.fullName().isEmpty()
                ? lacks(Condition.NAME, "No name is on record: enter one under Family name.")
                : has(Condition.NAME, "On record as " + claimant.fullName() + ".");
    }

    private static Check cureBy(Claimant claimant) {
        return claimant.find(ClaimantField.CURE_BY)
                .map(day -> has(Condition.CURE_BY, "To be cured by " + Words.day(day) + "."))
                .orElse(
                        lacks(
                                Condition.CURE_BY,
                                "No day to cure by is set: enter it under Cure by."));
    }

    private static Check reason(Claimant claimant) {
        return claimant.find(ClaimantField.REJECTION_REASON)
                .map(_ -> has(Condition.REJECTION_REASON, "The reason is on record."))
                .orElse(
                        lacks(
                                Condition.REJECTION_REASON,
                                "No reason is given: enter it under Rejection reason."));
    }

    private static Check attestation(Claimant claimant) {
        return claimant.find(ClaimantField.ATTESTED_ON)
                .map(day -> has(Condition.ATTESTATION, "Attested on " + Words.day(day) + "."))
                .orElse(
                        lacks(
                                Condition.ATTESTATION,
                                "Nobody has attested yet: enter the day under Attested on."));
    }

    private static Check secondPerson(@Nullable String enteredBy, String user) {
        if (enteredBy == null) {
            return lacks(
                    Condition.SECOND_PERSON,
                    "Who entered it is not on record: only an attorney can verify it, overruling this.");
        }
        return User.isSame(enteredBy, user)
                ? lacks(
                        Condition.SECOND_PERSON,
                        ("%s entered it or changed it last, so %s cannot verify it: somebody else has to"
                                        + " verify it.")
                                .formatted(enteredBy, enteredBy))
                : has(
                        Condition.SECOND_PERSON,
                        "%s entered it or changed it last and cannot verify it; you can."
                                .formatted(enteredBy));
    }

    static Check has(Condition condition, String words) {
        return new Check(condition, true, words);
    }

    static Check lacks(Condition condition, String words) {
        return new Check(condition, false, words);
    }
}
