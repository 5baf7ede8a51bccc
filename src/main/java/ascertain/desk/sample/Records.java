package ascertain.desk.sample;

import ascertain.roll.Grade;
import ascertain.roll.PartialDate;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.PremiumPeriod.Last;
import ascertain.roll.ReceiptPeriods;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Invents the Premium periods, InMail and receipts that a plot asks for.
///
/// InMail keep two days' distance from what they must not touch: a day at home may be another one
/// in the zone of the class definition.
final class Records {
    /// The last day surely before the policy date, and the first surely after it, in any zone.
    static final LocalDate BEFORE = LocalDate.of(2024, 9, 16);

    static final LocalDate AFTER = LocalDate.of(2024, 9, 20);
    static final LocalDate LATEST = LocalDate.of(2025, 12, 19);
    private static final LocalDate EARLIEST = LocalDate.of(2020, 6, 1);
    private static final Instant POLICY_DAY_UTC = Instant.parse("2024-09-18T00:00:00Z");
    private static final Instant POLICY_DAY_PACIFIC = Instant.parse("2024-09-18T07:00:00Z");

    private final Chance chance;
    private final Billing billing;
    private final Mailbox mail;
    private final Billing.Plan plan;
    private final List<PremiumPeriod> stated = new ArrayList<>();

    Records(Chance chance, Billing billing, Mailbox mail) {
        this.chance = chance;
        this.billing = billing;
        this.mail = mail;
        this.plan = Billing.Plan.of(chance);
    }

    List<PremiumPeriod> periods() {
        var periods = new ArrayList<>(ReceiptPeriods.derive(billing.receipts()));
        periods.addAll(stated);
        return List.copyOf(periods);
    }

    void invent(Plot plot) {
        switch (plot) {
            case MONTHLY -> monthly();
            case ANNUAL -> annual();
            case TOLD -> told();
            case RUNNING, RECRUITER -> running(plot == Plot.RECRUITER);
            case MONTHS_KNOWN -> monthsKnown();
            case TRIAL_THEN_PAID -> trialThenPaid();
            case TRIAL_ALONE -> trialAlone();
            case LAST_EVENING -> atTheEdge(POLICY_DAY_UTC, POLICY_DAY_PACIFIC);
            case POLICY_DAY ->
                    atTheEdge(POLICY_DAY_PACIFIC, POLICY_DAY_PACIFIC.plusSeconds(86_400));
            case NO_PREMIUM -> mail.sure(Mailbox.usual(chance), EARLIEST, BEFORE);
            case NO_INMAIL ->
                    billing.monthly(plan, chance.day("2022-01-05", "2024-06-20"), months());
            case NOTHING -> {}
            case TOO_LATE -> tooLate();
            case OUTSIDE -> outside();
            case PREMIUM_LATER -> premiumLater();
            case ORDINARY_MAIL -> runningWith(Grade.ORDINARY, Mailbox.usual(chance));
            case POSSIBLE_MAIL -> {
                runningWith(Grade.POSSIBLE, chance.between(1, 4));
                mail.graded(chance.between(2, 9), Grade.ORDINARY, EARLIEST, LATEST);
            }
            case DENIED -> {
                runningWith(Grade.NOT_INMAIL, chance.between(1, 3));
                mail.graded(chance.between(1, 6), Grade.ORDINARY, EARLIEST, LATEST);
            }
            case OTHER_PLAN -> otherPlan();
            case DAY_AFTER -> dayAfter();
            default -> new Doubtful(chance, billing, mail, plan, stated).invent(plot);
        }
    }

    private int months() {
        return chance.between(2, 16);
    }

    /// At least one InMail inside, the others around.
    private void mailAround(LocalDate first, LocalDate last) {
        var early = last.isBefore(BEFORE) ? last : BEFORE;
        int count = Mailbox.usual(chance);
        int inside = chance.between(1, Math.max(1, count * 2 / 3));
        mail.sure(inside, first.plusDays(1), early);
        mail.any(count - inside, first.minusDays(150), last.plusDays(120));
    }

    private void monthly() {
        var first = chance.day("2021-03-01", "2024-07-25");
        int months = months();
        billing.monthly(plan, first, months);
        if (chance.inThousand(200)) {
            billing.monthly(
                    Billing.Plan.of(chance),
                    first.plusMonths(months + chance.between(2, 9)),
                    chance.between(1, 6));
        }
        if (chance.inThousand(30)) {
            billing.other(first.plusDays(11));
        }
        mailAround(first, first.plusMonths(months).minusDays(3));
    }

    private void annual() {
        var first = chance.day("2020-10-01", "2024-05-31");
        int years = chance.between(1, 3);
        billing.annual(plan, first, years);
        // A later year's words name no cycle; the first year's end is sure all the same.
        mailAround(first, first.plusDays(28));
    }

    private void told() {
        var first = chance.day("2019-05-01", "2024-05-20");
        var last = first.plusDays(chance.between(29, 720));
        state(plan.words(), first, new Last.On(PartialDate.of(last)));
        if (chance.inThousand(250)) {
            var again = last.plusDays(chance.between(20, 300));
            state(
                    Billing.Plan.of(chance).words(),
                    again,
                    new Last.On(PartialDate.of(again.plusDays(chance.between(29, 400)))));
        }
        mailAround(first, last.minusDays(2));
    }

    private void running(boolean recruiter) {
        var first = chance.day("2018-01-10", recruiter ? "2019-12-31" : "2024-07-31");
        state((recruiter ? Billing.Plan.RECRUITER : plan).words(), first, new Last.Running());
        mailAround(first, LATEST);
        if (recruiter) {
            mail.any(chance.between(2_000, 4_500), first, LATEST);
        }
    }

    private void monthsKnown() {
        var first = chance.day("2020-02-01", "2023-11-30");
        var last = first.plusMonths(chance.between(3, 30));
        stated.add(
                PremiumPeriod.stated(plan.words(), month(first), new Last.On(month(last)), false));
        mailAround(first.plusMonths(1).plusDays(2), last.minusDays(33));
    }

    private static PartialDate month(LocalDate day) {
        return PartialDate.parse(day.toString().substring(0, 7));
    }

    private void trialThenPaid() {
        var first = chance.day("2021-03-01", "2023-08-01");
        billing.trial(plan, first);
        int months = chance.between(1, 6);
        billing.monthly(plan, first.plusMonths(1), months);
        mailAround(first, first.plusMonths(months).minusDays(3));
    }

    private void trialAlone() {
        var first = chance.day("2022-03-01", "2024-07-01");
        stated.add(
                PremiumPeriod.stated(
                        plan.words(),
                        PartialDate.of(first),
                        new Last.On(PartialDate.of(first.plusDays(29))),
                        true));
        mail.sure(chance.between(1, 4), first.plusDays(2), first.plusDays(27));
    }

    private void atTheEdge(Instant first, Instant last) {
        state(plan.words(), chance.day("2023-01-10", "2024-08-20"), new Last.Running());
        mail.between(first, last);
        mail.any(Mailbox.usual(chance), AFTER, LATEST);
    }

    private void tooLate() {
        state(plan.words(), chance.day("2023-02-01", "2024-08-30"), new Last.Running());
        mail.sure(Mailbox.usual(chance), AFTER, LATEST);
    }

    private void outside() {
        var first = chance.day("2021-05-01", "2023-10-31");
        var last = first.plusDays(chance.between(29, 200));
        state(plan.words(), first, new Last.On(PartialDate.of(last)));
        mail.sure(Mailbox.usual(chance), last.plusDays(9), BEFORE);
    }

    private void premiumLater() {
        billing.monthly(plan, chance.day("2024-10-01", "2025-06-30"), months());
        mail.any(Mailbox.usual(chance), EARLIEST, LATEST);
        mail.sure(1, EARLIEST, BEFORE);
    }

    private void runningWith(Grade grade, int count) {
        state(plan.words(), chance.day("2019-02-01", "2023-12-31"), new Last.Running());
        mail.graded(count, grade, LocalDate.of(2024, 1, 3), BEFORE);
    }

    private void otherPlan() {
        var other = chance.one(List.of("Premium Company Page", "LinkedIn Learning"));
        state(other, chance.day("2021-02-01", "2023-12-31"), new Last.Running());
        mail.sure(Mailbox.usual(chance), LocalDate.of(2024, 1, 3), BEFORE);
    }

    private void dayAfter() {
        var first = chance.day("2021-05-02", "2023-01-25");
        int months = chance.between(1, 4);
        billing.monthly(plan, first.withDayOfMonth(Math.min(28, first.getDayOfMonth())), 1);
        var last = billing.receipts().getFirst().chargedOn().plusMonths(1);
        var noon = last.atTime(20, 0).toInstant(ZoneOffset.UTC);
        mail.between(noon, noon.plusSeconds(600L * months));
    }

    private void state(String words, LocalDate first, Last last) {
        stated.add(PremiumPeriod.stated(words, PartialDate.of(first), last, false));
    }
}
