package ascertain.membership;

import static ascertain.membership.FindingCode.NO_INMAIL_RECORDED;
import static ascertain.membership.FindingCode.NO_PREMIUM_RECORDED;

import ascertain.membership.Chain.Held;
import ascertain.membership.Chain.Link;
import ascertain.membership.Chain.Mail;
import ascertain.membership.Chain.Nothing;
import ascertain.membership.Chain.Other;
import ascertain.membership.Chain.Premium;
import ascertain.membership.Failures.Witness;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.FieldText;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The rows of one dossier that each finding rests on.
final class Links {
    /// As many as are told of one finding.
    static final int MOST = 6;

    private final ClassDefinition definition;
    private final Dossier dossier;
    private final Counted counted;
    private final Coverage coverage;
    private final Map<FindingCode, @Nullable Witness> failures;

    Links(ClassDefinition definition, Dossier dossier) {
        this.definition = definition;
        this.dossier = dossier;
        counted = Counted.of(definition, dossier.inMails(), dossier.periods());
        coverage = Coverage.of(counted);
        failures = Failures.of(counted);
    }

    List<Link> of(FindingCode code) {
        return switch (code) {
            case QUALIFYING_INMAIL -> rows(coverage.firstInMail(), coverage.firstPeriod());
            case BORDERLINE -> nearest();
            case AFTER_POLICY_DATE,
                    OUTSIDE_PREMIUM,
                    GRADE_TOO_LOW,
                    WRONG_DIRECTION,
                    BEFORE_EARLIEST,
                    PLAN_NOT_COUNTED,
                    TRIAL_NOT_COUNTED ->
                    failed(code);
            case PREMIUM_TOO_LATE -> premium(counted.periods(), _ -> true);
            case PERIOD_UNCERTAIN -> premium(counted.periods(), PremiumPeriod::isUncertain);
            case INMAIL_UNCERTAIN -> Doubts.uncertain(counted).stream().map(this::link).toList();
            case NO_PREMIUM_RECORDED -> List.of(new Nothing("No Premium period is on record"));
            case NO_INMAIL_RECORDED -> List.of(new Nothing("No InMail is on record"));
            case HAS_DUPLICATES -> others(_ -> true);
            case DUPLICATE_EXCLUDED ->
                    others(other -> !Exclusion.ownOf(definition, other).isEmpty());
            case DUPLICATE_OF -> {
                var primary = dossier.claimant().text(ClaimantField.DUPLICATE_OF);
                var links = new ArrayList<>(held(ClaimantField.DUPLICATE_OF));
                links.add(new Other(primary, "The record it duplicates: " + primary));
                yield links;
            }
            case OPTED_OUT ->
                    held(
                            ClaimantField.OPTED_OUT_ON,
                            ClaimantField.OPT_OUT_STATE,
                            ClaimantField.OPT_OUT_REQUESTED_ON,
                            ClaimantField.OPT_OUT_POSTMARKED_ON,
                            ClaimantField.OPT_OUT_RECEIVED_ON);
            case EXCLUDED_CATEGORY -> held(ClaimantField.EXCLUDED_CATEGORY);
            case EXCLUDED_COUNTRY, REGION_REVIEW -> held(ClaimantField.COUNTRY);
            case CLAIM_REJECTED -> held(ClaimantField.STATUS, ClaimantField.REJECTION_REASON);
            case AI_SETTING -> held(ClaimantField.AI_SETTING, ClaimantField.AI_SETTING_OFF_ON);
        };
    }

    /// What the edge of the class lies nearest to: the first covered day, else what failed.
    private List<Link> nearest() {
        if (coverage.firstInMail() != null) {
            return rows(coverage.firstInMail(), coverage.firstPeriod());
        }
        var links = new ArrayList<Link>();
        failures.values().stream()
                .filter(witness -> witness != null)
                .flatMap(witness -> rows(witness.inMail(), witness.period()).stream())
                .filter(link -> !links.contains(link))
                .forEach(links::add);
        premium(counted.periods(), _ -> true).stream()
                .filter(link -> !links.contains(link))
                .forEach(links::add);
        counted.inMails().stream()
                .filter(counted::mayFit)
                .map(this::link)
                .filter(link -> !links.contains(link))
                .forEach(links::add);
        if (links.isEmpty()) {
            links.addAll(
                    of(counted.recorded().isEmpty() ? NO_PREMIUM_RECORDED : NO_INMAIL_RECORDED));
        }
        return links;
    }

    /// Where no InMail shows it, the periods do.
    private List<Link> failed(FindingCode code) {
        var witness = failures.get(code);
        return witness == null
                ? premium(
                        counted.recorded(),
                        period ->
                                !definition.counts(period)
                                        && Miss.notCounted(definition, period) == code)
                : rows(witness.inMail(), witness.period());
    }

    private List<Link> rows(@Nullable InMail inMail, @Nullable PremiumPeriod period) {
        var links = new ArrayList<Link>();
        if (inMail != null) {
            links.add(mail(inMail));
        }
        if (period != null) {
            links.add(premium(period));
        }
        return links;
    }

    private Link link(InMail inMail) {
        return mail(inMail);
    }

    private Mail mail(InMail inMail) {
        return new Mail(inMail, RowWords.of(inMail, definition.zone()));
    }

    private static Premium premium(PremiumPeriod period) {
        return new Premium(period, RowWords.of(period));
    }

    private static List<Link> premium(List<PremiumPeriod> periods, Predicate<PremiumPeriod> meant) {
        return periods.stream()
                .filter(meant)
                .sorted(Comparator.comparing(period -> period.possible().first()))
                .map(period -> (Link) premium(period))
                .toList();
    }

    private List<Link> others(Predicate<Claimant> meant) {
        return dossier.duplicates().stream()
                .filter(meant)
                .map(
                        one ->
                                (Link)
                                        new Other(
                                                one.reference(),
                                                "Recorded as a duplicate: " + one.reference()))
                .toList();
    }

    private List<Link> held(ClaimantField<?>... fields) {
        return Arrays.stream(fields)
                .filter(field -> dossier.claimant().get(field) != null)
                .map(field -> (Link) new Held(field, words(field)))
                .toList();
    }

    private String words(ClaimantField<?> field) {
        return switch (dossier.claimant().get(field)) {
            case java.time.LocalDate day -> field.label() + ": " + Words.day(day);
            case Enum<?> choice -> field.label() + ": " + Words.choice(choice);
            case null, default ->
                    field.label() + ": " + FieldText.format(field, dossier.claimant());
        };
    }
}
