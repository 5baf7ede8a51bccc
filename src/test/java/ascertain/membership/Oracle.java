package ascertain.membership;

import static ascertain.membership.FindingCode.*;
import static ascertain.membership.OracleReading.ReceiptEdges.*;

import ascertain.membership.ClassDefinition.Boundary;
import ascertain.roll.Choices.AiSetting;
import ascertain.roll.Choices.OptOut;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Status;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A second, independent reading of the rule of membership, slow and plain: it walks every day and
/// every message.
///
/// It holds no arithmetic on dates but "before", "after" and "the day beside", so that it can be
/// checked against the rule's text line by line. The program's own rule must agree with it.
public final class Oracle {

    /// The findings that the rule's text leaves no room about, and so the oracle can be asked for.
    static final Set<FindingCode> TOLD =
            EnumSet.of(
                    QUALIFYING_INMAIL,
                    BORDERLINE,
                    NO_PREMIUM_RECORDED,
                    NO_INMAIL_RECORDED,
                    OPTED_OUT,
                    DUPLICATE_OF,
                    HAS_DUPLICATES,
                    DUPLICATE_EXCLUDED,
                    EXCLUDED_CATEGORY,
                    EXCLUDED_COUNTRY,
                    CLAIM_REJECTED,
                    AI_SETTING,
                    REGION_REVIEW);

    /// The European Union, Iceland, Liechtenstein and Norway; the United Kingdom; Switzerland.
    private static final Set<String> REGIONS =
            Set.of(
                    "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU",
                    "IE", "IT", "LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES",
                    "SE", "IS", "LI", "NO", "GB", "UK", "CH");

    /// What the oracle says of a claimant.
    public record Answer(
            Outcome outcome,
            @Nullable LocalDate firstCoveredOn,
            @Nullable LocalDate firstPossibleOn,
            int qualifying,
            Set<FindingCode> findings) {

        /// The same of what the program's rule says, without the findings nobody asks the oracle
        /// for.
        static Answer of(Determination determination) {
            var told = EnumSet.copyOf(TOLD);
            told.retainAll(determination.findings());
            return new Answer(
                    determination.outcome(),
                    determination.firstCoveredOn(),
                    determination.firstPossibleOn(),
                    determination.qualifying(),
                    told);
        }
    }

    private final ClassDefinition definition;
    private final Dossier dossier;

    private Oracle(ClassDefinition definition, Dossier dossier) {
        this.definition = definition;
        this.dossier = dossier;
    }

    public static Answer ask(ClassDefinition definition, Dossier dossier) {
        return new Oracle(definition, dossier).answer();
    }

    private Answer answer() {
        var strict = new OracleReading(definition, dossier, false, definition.zone(), AS_RECORDED);
        var open = new OracleReading(definition, dossier, true, definition.zone(), AS_RECORDED);
        var covered = strict.firstCovered();
        var possible = open.firstCovered();
        int qualifying = strict.countEarly(definition.boundary());
        var outcome = outcome(covered, possible, definition.boundary());
        return new Answer(outcome, covered, possible, qualifying, findings(outcome, qualifying));
    }

    /// "Outcome, the first that fits."
    private Outcome outcome(
            @Nullable LocalDate covered, @Nullable LocalDate possible, Boundary boundary) {
        var own = dossier.claimant();
        if (hasValidOptOut(own)
                || isDuplicate(own)
                || hasExcludedCategory(own)
                || isOfExcludedCountry(own)) {
            return Outcome.EXCLUDED;
        }
        if (OracleReading.isEarly(covered, definition.policyDate(), boundary)) {
            return Outcome.MEMBER;
        }
        if (OracleReading.isEarly(possible, definition.policyDate(), boundary)) {
            return Outcome.UNDETERMINED;
        }
        return Outcome.NOT_MEMBER;
    }

    private Set<FindingCode> findings(Outcome outcome, int qualifying) {
        var own = dossier.claimant();
        var found = EnumSet.noneOf(FindingCode.class);
        add(found, QUALIFYING_INMAIL, qualifying > 0);
        add(found, BORDERLINE, outcome != Outcome.EXCLUDED && isBorderline(outcome));
        add(found, NO_PREMIUM_RECORDED, dossier.periods().isEmpty());
        add(found, NO_INMAIL_RECORDED, dossier.inMails().isEmpty());
        add(found, OPTED_OUT, hasValidOptOut(own));
        add(found, DUPLICATE_OF, isDuplicate(own));
        add(found, EXCLUDED_CATEGORY, hasExcludedCategory(own));
        add(found, EXCLUDED_COUNTRY, isOfExcludedCountry(own));
        add(found, HAS_DUPLICATES, !dossier.duplicates().isEmpty());
        // Being a duplicate is itself an exclusion: only what excludes the person besides is worth
        // a person's look.
        for (var other : dossier.duplicates()) {
            add(
                    found,
                    DUPLICATE_EXCLUDED,
                    hasValidOptOut(other)
                            || hasExcludedCategory(other)
                            || isOfExcludedCountry(other));
        }
        add(found, CLAIM_REJECTED, own.get(ClaimantField.STATUS) == Status.REJECTED);
        add(found, AI_SETTING, own.get(ClaimantField.AI_SETTING) == AiSetting.OFF);
        add(
                found,
                REGION_REVIEW,
                REGIONS.contains(own.text(ClaimantField.COUNTRY).toUpperCase(Locale.ROOT)));
        return found;
    }

    private static void add(Set<FindingCode> found, FindingCode code, boolean applies) {
        if (applies) {
            found.add(code);
        }
    }

    /// "The outcome would differ with zone UTC, with the other boundary, or with the edges of
    /// receipt-derived periods one day off", one thing at a time.
    private boolean isBorderline(Outcome outcome) {
        var other =
                definition.boundary() == Boundary.BEFORE ? Boundary.ON_OR_BEFORE : Boundary.BEFORE;
        return List.of(
                        outcomeWith(ZoneOffset.UTC, definition.boundary(), AS_RECORDED),
                        outcomeWith(definition.zone(), other, AS_RECORDED),
                        outcomeWith(definition.zone(), definition.boundary(), A_DAY_WIDER),
                        outcomeWith(definition.zone(), definition.boundary(), A_DAY_NARROWER))
                .stream()
                .anyMatch(changed -> changed != outcome);
    }

    private Outcome outcomeWith(ZoneId zone, Boundary boundary, OracleReading.ReceiptEdges edges) {
        return outcome(
                new OracleReading(definition, dossier, false, zone, edges).firstCovered(),
                new OracleReading(definition, dossier, true, zone, edges).firstCovered(),
                boundary);
    }

    /// An opt-out that somebody judged is what they judged it; one with a day alone is valid.
    private static boolean hasValidOptOut(Claimant claimant) {
        var judged = claimant.get(ClaimantField.OPT_OUT_STATE);
        return judged == null
                ? claimant.get(ClaimantField.OPTED_OUT_ON) != null
                : judged == OptOut.VALID;
    }

    private static boolean isDuplicate(Claimant claimant) {
        return claimant.get(ClaimantField.DUPLICATE_OF) != null;
    }

    private static boolean hasExcludedCategory(Claimant claimant) {
        return claimant.get(ClaimantField.EXCLUDED_CATEGORY) != null;
    }

    private boolean isOfExcludedCountry(Claimant claimant) {
        return definition.excludedCountries().stream()
                .anyMatch(
                        country -> country.equalsIgnoreCase(claimant.text(ClaimantField.COUNTRY)));
    }
}
