package ascertain.membership;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// The rule that says who belongs to the class, one version of it.
///
/// @param name what people call it
/// @param version counted from 1 in a case
/// @param policyDate the date that members' InMail must come before
/// @param boundary whether the policy date itself counts
/// @param earliest the first day that counts, or null where nothing bounds it
/// @param zone the zone in which an instant has its day
/// @param direction which InMail count
/// @param leastGrade the least grade of an InMail that counts; never `NOT_INMAIL`
/// @param plansNotCounted plans that are no Premium of the person's own, compared without case
/// @param trialsCount whether free trials count
/// @param excludedCountries countries whose residents are out, compared without case
/// @param subclasses the rule with one condition more, each
public record ClassDefinition(
        String name,
        int version,
        LocalDate policyDate,
        Boundary boundary,
        @Nullable LocalDate earliest,
        ZoneId zone,
        CountedDirection direction,
        Grade leastGrade,
        SortedSet<String> plansNotCounted,
        boolean trialsCount,
        SortedSet<String> excludedCountries,
        List<Subclass> subclasses) {

    /// Whether the policy date itself counts.
    public enum Boundary {
        BEFORE,
        ON_OR_BEFORE
    }

    /// Which InMail count, by the way they went.
    public enum CountedDirection {
        EITHER,
        SENT,
        RECEIVED
    }

    /// A part of the class: those of one State.
    ///
    /// @param name what it is called
    /// @param state the two-letter State of residence its members share
    public record Subclass(String name, String state) {
        /// Whether a claimant who is in the class is in this part of it.
        public boolean holds(Claimant claimant) {
            return state.equalsIgnoreCase(claimant.text(ClaimantField.STATE));
        }
    }

    public ClassDefinition {
        if (leastGrade == Grade.NOT_INMAIL) {
            throw new IllegalArgumentException("The least grade cannot be a denial.");
        }
        plansNotCounted = ignoringCase(plansNotCounted);
        excludedCountries = ignoringCase(excludedCountries);
        subclasses = List.copyOf(subclasses);
    }

    private static SortedSet<String> ignoringCase(SortedSet<String> names) {
        var copy = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        copy.addAll(names);
        return java.util.Collections.unmodifiableSortedSet(copy);
    }

    /// The definition of the LinkedIn Premium matter, version 1.
    public static ClassDefinition linkedInPremium() {
        return new ClassDefinition(
                "LinkedIn Premium InMail",
                1,
                LocalDate.of(2024, 9, 18),
                Boundary.BEFORE,
                null,
                ZoneId.of("America/Los_Angeles"),
                CountedDirection.EITHER,
                Grade.STATED,
                new TreeSet<>(List.of("Premium Company Page", "LinkedIn Learning")),
                true,
                new TreeSet<>(),
                List.of(new Subclass("California", "CA")));
    }

    /// Whether a day comes early enough to make a member: before the policy date, or on it where
    /// that counts.
    public boolean early(LocalDate day) {
        return early(day, boundary);
    }

    /// The same with the policy date itself counted or not, whatever the definition says of it.
    boolean early(LocalDate day, Boundary at) {
        return day.isBefore(policyDate) || (at == Boundary.ON_OR_BEFORE && day.equals(policyDate));
    }

    /// Whether an InMail went a way that counts.
    public boolean countsDirectionOf(InMail inMail) {
        return direction == CountedDirection.EITHER
                || direction.name().equals(inMail.direction().name());
    }

    /// Whether a period's plan counts, whatever its days.
    public boolean countsPlanOf(PremiumPeriod period) {
        return !plansNotCounted.contains(period.plan().strip());
    }

    /// Whether a period's days count: its plan does, and it is no trial where trials do not.
    public boolean counts(PremiumPeriod period) {
        return countsPlanOf(period) && (trialsCount || !period.trial());
    }

    /// The least grade of an InMail that the open reading takes.
    public Grade leastOpenGrade() {
        return leastGrade.compareTo(Grade.POSSIBLE) < 0 ? leastGrade : Grade.POSSIBLE;
    }

    /// The first day that counts where one is set, else the first day there is.
    public LocalDate firstDayCounted() {
        return earliest == null ? LocalDate.of(1, 1, 1) : earliest;
    }

    /// The same definition as another version.
    public ClassDefinition atVersion(int number) {
        return new ClassDefinition(
                name,
                number,
                policyDate,
                boundary,
                earliest,
                zone,
                direction,
                leastGrade,
                plansNotCounted,
                trialsCount,
                excludedCountries,
                subclasses);
    }

    /// The same definition against another policy date.
    public ClassDefinition withPolicyDate(LocalDate date) {
        return changed(date, boundary, earliest, zone, direction, leastGrade);
    }

    /// The same definition with the policy date itself counted, or not.
    public ClassDefinition withBoundary(Boundary other) {
        return changed(policyDate, other, earliest, zone, direction, leastGrade);
    }

    /// The same definition from another first day, or with none.
    public ClassDefinition withEarliest(@Nullable LocalDate day) {
        return changed(policyDate, boundary, day, zone, direction, leastGrade);
    }

    /// The same definition with days counted in another zone.
    public ClassDefinition withZone(ZoneId other) {
        return changed(policyDate, boundary, earliest, other, direction, leastGrade);
    }

    /// The same definition for InMail of another direction.
    public ClassDefinition withDirection(CountedDirection other) {
        return changed(policyDate, boundary, earliest, zone, other, leastGrade);
    }

    /// The same definition asking for another least grade.
    public ClassDefinition withLeastGrade(Grade least) {
        return changed(policyDate, boundary, earliest, zone, direction, least);
    }

    /// The same definition with other plans left uncounted, and trials counted or not.
    public ClassDefinition withPlans(SortedSet<String> notCounted, boolean trials) {
        return counting(notCounted, trials, excludedCountries, subclasses);
    }

    /// The same definition without the residents of some countries.
    public ClassDefinition withExcludedCountries(SortedSet<String> countries) {
        return counting(plansNotCounted, trialsCount, countries, subclasses);
    }

    /// The same definition with other subclasses.
    public ClassDefinition withSubclasses(List<Subclass> others) {
        return counting(plansNotCounted, trialsCount, excludedCountries, others);
    }

    private ClassDefinition counting(
            SortedSet<String> plans,
            boolean trials,
            SortedSet<String> countries,
            List<Subclass> parts) {
        return new ClassDefinition(
                name,
                version,
                policyDate,
                boundary,
                earliest,
                zone,
                direction,
                leastGrade,
                plans,
                trials,
                countries,
                parts);
    }

    private ClassDefinition changed(
            LocalDate date,
            Boundary otherBoundary,
            @Nullable LocalDate firstDay,
            ZoneId otherZone,
            CountedDirection otherDirection,
            Grade least) {
        return new ClassDefinition(
                name,
                version,
                date,
                otherBoundary,
                firstDay,
                otherZone,
                otherDirection,
                least,
                plansNotCounted,
                trialsCount,
                excludedCountries,
                subclasses);
    }
}
