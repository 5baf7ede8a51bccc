package ascertain.membership;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.PremiumPeriod.Doubt;

import java.util.Comparator;
import java.util.stream.Collectors;

/// The sentences of findings that tell of a claimant's record rather than of one InMail.
final class Circumstances {
    private Circumstances() {}

    static String sentence(
            FindingCode code,
            ClassDefinition definition,
            Dossier dossier,
            Counted counted,
            Decisive decisive) {
        var claimant = dossier.claimant();
        var policyDate = Words.day(definition.policyDate());
        return switch (code) {
            case NO_PREMIUM_RECORDED ->
                    "No Premium period is on record; a LinkedIn receipt for a date before %s would decide."
                            .formatted(policyDate);
            case NO_INMAIL_RECORDED ->
                    "No InMail is on record; the claimant's LinkedIn export, or their word on a date, would decide.";
            case PERIOD_UNCERTAIN -> periods(counted, decisive);
            case INMAIL_UNCERTAIN ->
                    decisive.inMail().isEmpty() ? inMails(counted) : decisive.inMail();
            case PREMIUM_TOO_LATE ->
                    "No Premium day that counts comes early enough: the first possible one is %s."
                            .formatted(firstPossible(counted));
            case OPTED_OUT ->
                    "Opted out on %s.".formatted(date(claimant, ClaimantField.OPTED_OUT_ON));
            case DUPLICATE_OF ->
                    "A duplicate of %s, where its evidence counts."
                            .formatted(claimant.text(ClaimantField.DUPLICATE_OF));
            case HAS_DUPLICATES ->
                    "The evidence of %s counts here too: %s."
                            .formatted(
                                    Words.count(
                                            dossier.duplicates().size(), "duplicate", "duplicates"),
                                    references(dossier));
            case DUPLICATE_EXCLUDED ->
                    "A duplicate of this claimant is excluded on its own account, which does not carry over: decide whether "
                            + "it should.";
            case EXCLUDED_CATEGORY ->
                    claimant.find(ClaimantField.EXCLUDED_CATEGORY)
                            .map(
                                    category ->
                                            "In an excluded category: %s."
                                                    .formatted(Words.choice(category)))
                            .orElse("");
            case EXCLUDED_COUNTRY ->
                    "Resident of %s, which the definition excludes."
                            .formatted(claimant.text(ClaimantField.COUNTRY));
            case CLAIM_REJECTED ->
                    "The claim was rejected%s; that decides nothing about membership."
                            .formatted(
                                    claimant.find(ClaimantField.REJECTION_REASON)
                                            .map(reason -> " (" + reason + ")")
                                            .orElse(""));
            case AI_SETTING ->
                    "The AI training setting was off since %s; whether that is consent or its refusal is for the attorney."
                            .formatted(date(claimant, ClaimantField.AI_SETTING_OFF_ON));
            case REGION_REVIEW ->
                    "Resident of %s, where LinkedIn said it did not train and other terms of service apply: for review."
                            .formatted(claimant.text(ClaimantField.COUNTRY));
            default -> throw new IllegalArgumentException("Told elsewhere: " + code);
        };
    }

    private static String periods(Counted counted, Decisive decisive) {
        var doubtful =
                counted.periods().stream()
                        .filter(PremiumPeriod::isUncertain)
                        .sorted(Comparator.comparing(period -> !decisive.decides(period)))
                        .map(
                                period ->
                                        "%s may have run %s: %s"
                                                .formatted(
                                                        period.plan(),
                                                        Words.days(period.possible()),
                                                        doubt(period.why())))
                        .toList();
        var told = doubtful.stream().limit(3).collect(Collectors.joining("; "));
        return told + (doubtful.size() > 3 ? "; and %d more.".formatted(doubtful.size() - 3) : ".");
    }

    private static String doubt(Doubt why) {
        return switch (why) {
            case NONE, PARTIAL_DATE ->
                    "a date is known only in part, and a receipt would tell the day";
            case UNKNOWN_END -> "its last day is not known, and the last receipt would tell";
            case ASSUMED_CYCLE ->
                    "a lone receipt does not say whether it paid for a month or a year; the next would";
            case REFUNDED ->
                    "the charge was refunded, and LinkedIn's letter would tell from which day";
            case LATE_RENEWAL ->
                    "the next charge came late, and the account's history would tell what lay between";
            case UNKNOWN_PRODUCT ->
                    "the receipt's product is not known, and the claimant can say what it was";
        };
    }

    private static String inMails(Counted counted) {
        var doubtful = Doubts.uncertain(counted);
        var first = doubtful.getFirst();
        var zone = counted.definition().zone();
        return "%s not certain, the first one %s %s: the message itself, or the claimant's word on it, would decide."
                .formatted(
                        Words.count(doubtful.size(), "InMail is", "InMail are"),
                        Words.way(first.direction()),
                        Words.when(first.sentAt(), zone));
    }

    private static String firstPossible(Counted counted) {
        return counted.periods().stream()
                .map(PremiumPeriod::possible)
                .filter(days -> !days.isEmpty())
                .map(days -> days.first())
                .min(java.time.LocalDate::compareTo)
                .map(Words::day)
                .orElse("none");
    }

    private static String references(Dossier dossier) {
        var names =
                dossier.duplicates().stream()
                        .map(Claimant::reference)
                        .limit(5)
                        .collect(Collectors.joining(", "));
        return dossier.duplicates().size() > 5 ? names + ", …" : names;
    }

    private static String date(Claimant claimant, ClaimantField<java.time.LocalDate> field) {
        return claimant.find(field).map(Words::day).orElse("a day not recorded");
    }
}
