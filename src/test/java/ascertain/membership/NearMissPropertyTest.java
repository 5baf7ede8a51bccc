package ascertain.membership;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.PremiumPeriod;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.EnumSet;
import java.util.Set;

/// What alone keeps somebody out is just what would make a member if it were otherwise.
final class NearMissPropertyTest {
    private static final Set<NearMiss> OF_PLANS = EnumSet.of(NearMiss.PLAN, NearMiss.TRIAL);

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.dossiers();
    }

    @Provide
    Arbitrary<ClassDefinition> definitions() {
        return Definitions.definitions();
    }

    @Property(tries = 20_000)
    void theyAreWhatTheRuleSaysIfOneThingWereOtherwise(
            @ForAll("definitions") ClassDefinition definition,
            @ForAll("dossiers") Dossier dossier) {
        var told = NearMisses.of(definition, dossier);
        var asked = WhatIf.of(definition, dossier);
        assertThat(without(told)).isEqualTo(without(asked));
        assertThat(asked).containsAll(told);
        if (dossier.periods().stream().noneMatch(PremiumPeriod::isUncertain)) {
            // Where a trial and a plan that does not count lie over one InMail, the trial is told.
            boolean some = asked.stream().anyMatch(OF_PLANS::contains);
            assertThat(told.stream().anyMatch(OF_PLANS::contains)).isEqualTo(some);
        }
    }

    @Property(tries = 5_000)
    void theSentenceOfTheRecordSaysTheSame(
            @ForAll("definitions") ClassDefinition definition,
            @ForAll("dossiers") Dossier dossier) {
        var told = NearMisses.of(definition, dossier);
        var findings =
                Explanation.of(definition, dossier, MembershipRule.determine(definition, dossier));
        boolean excluded = !Exclusion.of(definition, dossier.claimant()).isEmpty();
        for (var finding : findings) {
            if (excluded || !finding.sentence().startsWith("But for this one thing it would")) {
                continue;
            }
            assertThat(told)
                    .as(finding.sentence())
                    .anyMatch(miss -> says(finding.sentence(), miss));
        }
        assertThat(told)
                .filteredOn(miss -> miss.ordinal() < NearMiss.UNCERTAIN_PERIOD.ordinal())
                .allSatisfy(
                        miss ->
                                assertThat(findings)
                                        .anyMatch(finding -> says(finding.sentence(), miss)));
    }

    private static boolean says(String sentence, NearMiss miss) {
        var days = sentence.replaceAll(".* is ([0-9,]+) days? (after|outside).*", "$1");
        long number = days.equals(sentence) ? -1 : Long.parseLong(days.replace(",", ""));
        if (sentence.contains(" after the policy date")) {
            return NearMiss.ofLate(number) == miss;
        }
        if (sentence.contains(" outside the nearest Premium period")) {
            return NearMiss.ofGap(number) == miss;
        }
        return switch (miss) {
            case GAP_WITHOUT_PREMIUM -> sentence.contains("no period on record gives any");
            case ON_THE_DAY -> sentence.contains("is on the policy date itself");
            case DIRECTION -> sentence.contains("went the other way");
            case TOO_EARLY -> sentence.contains("is before the first day that counts");
            case PLAN -> sentence.contains("a plan that is no Premium");
            case TRIAL -> sentence.contains("a free trial, and trials do not count");
            default ->
                    miss.name().startsWith("GRADE_")
                            && sentence.contains(
                                    "is graded " + miss.name().substring(6).toLowerCase());
        };
    }

    private static Set<NearMiss> without(Set<NearMiss> misses) {
        var others = EnumSet.copyOf(EnumSet.complementOf(EnumSet.copyOf(OF_PLANS)));
        others.retainAll(misses);
        return others;
    }
}
