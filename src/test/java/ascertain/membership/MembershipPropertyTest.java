package ascertain.membership;

import static ascertain.membership.FindingCode.*;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Days;
import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.PartialDate;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.SentAt;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Edge cases are left out: combined, they are so many that no random record would be tried at all.
@PropertyDefaults(tries = 1000, edgeCases = EdgeCasesMode.NONE)
final class MembershipPropertyTest {
    private static final Set<FindingCode> FAILURES =
            EnumSet.of(
                    AFTER_POLICY_DATE,
                    OUTSIDE_PREMIUM,
                    NO_PREMIUM_RECORDED,
                    NO_INMAIL_RECORDED,
                    GRADE_TOO_LOW,
                    WRONG_DIRECTION,
                    BEFORE_EARLIEST,
                    PLAN_NOT_COUNTED,
                    TRIAL_NOT_COUNTED,
                    PREMIUM_TOO_LATE);

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.dossiers();
    }

    @Provide
    Arbitrary<ClassDefinition> definitions() {
        return Definitions.definitions();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Times.days();
    }

    @Provide
    Arbitrary<InMail> inMails() {
        return Dossiers.inMails();
    }

    @Provide
    Arbitrary<Claimant> claimants() {
        return Dossiers.claimants("C-000001");
    }

    @Property(tries = 2000, seed = "20240918")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void agreesWithAWalkOverEveryDayOnTheSameRecordsEachTime(
            @ForAll("definitions") ClassDefinition definition,
            @ForAll("dossiers") Dossier dossier) {
        agreesWithTheOracle(definition, dossier);
    }

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void agreesWithAWalkOverEveryDayOnNewRecordsEachTime(
            @ForAll("definitions") ClassDefinition definition,
            @ForAll("dossiers") Dossier dossier) {
        agreesWithTheOracle(definition, dossier);
    }

    private static void agreesWithTheOracle(ClassDefinition definition, Dossier dossier) {
        var answer = Oracle.ask(definition, dossier);
        assertThat(Oracle.Answer.of(MembershipRule.determine(definition, dossier)))
                .isEqualTo(answer);
        // Agreement means little if the random records seldom come to an outcome or to a
        // borderline.
        Statistics.label("outcome")
                .collect(answer.outcome())
                .coverage(
                        seen -> {
                            for (var outcome : Outcome.values()) {
                                seen.check(outcome).percentage(percent -> percent > 3);
                            }
                        });
        Statistics.label("borderline")
                .collect(answer.findings().contains(BORDERLINE))
                .coverage(seen -> seen.check(true).percentage(percent -> percent > 3));
    }

    @Property
    void saysWhyToEveryoneItLeavesOut(
            @ForAll("definitions") ClassDefinition definition,
            @ForAll("dossiers") Dossier dossier) {
        var determination = MembershipRule.determine(definition, dossier);
        if (determination.outcome() == Outcome.NOT_MEMBER) {
            assertThat(determination.findings()).containsAnyElementsOf(FAILURES);
        }
        assertThat(determination.findingsInOrder())
                .containsExactlyInAnyOrderElementsOf(determination.findings());
    }

    @Property
    void answersAnyPolicyDateFromTheTwoKeptDates(
            @ForAll("definitions") ClassDefinition definition,
            @ForAll("dossiers") Dossier dossier,
            @ForAll("days") LocalDate date) {
        var kept = MembershipRule.determine(definition, dossier);
        var fresh = MembershipRule.determine(definition.withPolicyDate(date), dossier);
        assertThat(fresh.firstCoveredOn()).isEqualTo(kept.firstCoveredOn());
        assertThat(fresh.firstPossibleOn()).isEqualTo(kept.firstPossibleOn());
        assertThat(fresh.firstPlan()).isEqualTo(kept.firstPlan());
        assertThat(fresh.outcome())
                .isEqualTo(
                        Determination.outcomeAt(
                                definition.withPolicyDate(date),
                                kept.outcome() == Outcome.EXCLUDED,
                                kept.firstCoveredOn(),
                                kept.firstPossibleOn()));
    }

    @Property
    void neverTakesLessForMore(
            @ForAll("definitions") ClassDefinition definition,
            @ForAll("dossiers") Dossier dossier,
            @ForAll("inMails") InMail added) {
        var before = MembershipRule.determine(definition, dossier);
        var more = new ArrayList<>(dossier.inMails());
        more.add(added);
        var after =
                MembershipRule.determine(
                        definition,
                        new Dossier(
                                dossier.claimant(), dossier.periods(), more, dossier.duplicates()));
        if (added.grade() != Grade.NOT_INMAIL) {
            assertThat(after.qualifying()).isGreaterThanOrEqualTo(before.qualifying());
            if (before.outcome() == Outcome.MEMBER) {
                assertThat(after.outcome()).isEqualTo(Outcome.MEMBER);
            }
        }
    }

    @Property(tries = 500)
    void makesAMemberOfWhoeverHasOneInMailOnOnePremiumDayBefore(
            @ForAll("dossiers") Dossier dossier) {
        var day = LocalDate.of(2024, 6, 1);
        var periods = new ArrayList<>(dossier.periods());
        periods.add(
                new PremiumPeriod(
                        "Premium Career",
                        new Days(day, day),
                        new Days(day, day),
                        true,
                        PremiumPeriod.Doubt.NONE,
                        false,
                        null));
        var inMails = new ArrayList<>(dossier.inMails());
        inMails.removeIf(known -> known.sentAt().equals(new SentAt.Dated(PartialDate.of(day))));
        inMails.add(
                new InMail(new SentAt.Dated(PartialDate.of(day)), Direction.SENT, Grade.STATED));
        var found =
                MembershipRule.determine(
                        Definitions.TEMPLATE,
                        new Dossier(
                                Claimant.of("C-000001"), periods, inMails, dossier.duplicates()));
        assertThat(found.outcome()).isEqualTo(Outcome.MEMBER);
        assertThat(found.firstCoveredOn()).isBeforeOrEqualTo(day);
    }

    @Property
    void looksNeitherAtTheOrderOfRowsNorAtRowsRepeated(
            @ForAll("definitions") ClassDefinition definition,
            @ForAll("dossiers") Dossier dossier,
            @ForAll Random random) {
        var periods = shuffledAndRepeated(dossier.periods(), random);
        var inMails = shuffledAndRepeated(dossier.inMails(), random);
        var others = new ArrayList<>(dossier.duplicates());
        Collections.shuffle(others, random);
        assertThat(
                        MembershipRule.determine(
                                definition,
                                new Dossier(dossier.claimant(), periods, inMails, others)))
                .isEqualTo(MembershipRule.determine(definition, dossier));
    }

    private static <T> List<T> shuffledAndRepeated(List<T> rows, Random random) {
        var all = new ArrayList<>(rows);
        rows.stream().filter(row -> random.nextBoolean()).forEach(all::add);
        Collections.shuffle(all, random);
        return all;
    }

    @Property
    void keepsDatesAndCountOfWhoeverOptedOut(
            @ForAll("definitions") ClassDefinition definition,
            @ForAll("dossiers") Dossier dossier,
            @ForAll("claimants") Claimant claimant) {
        var gone =
                claimant.with(ClaimantField.OPTED_OUT_ON, LocalDate.of(2025, 1, 1))
                        .with(ClaimantField.OPT_OUT_STATE, null);
        var whole = MembershipRule.determine(definition, dossier);
        var left =
                MembershipRule.determine(
                        definition,
                        new Dossier(
                                gone, dossier.periods(), dossier.inMails(), dossier.duplicates()));
        assertThat(left.outcome()).isEqualTo(Outcome.EXCLUDED);
        assertThat(left.findings()).contains(OPTED_OUT).doesNotContain(BORDERLINE);
        assertThat(left.firstCoveredOn()).isEqualTo(whole.firstCoveredOn());
        assertThat(left.firstPossibleOn()).isEqualTo(whole.firstPossibleOn());
        assertThat(left.qualifying()).isEqualTo(whole.qualifying());
    }
}
