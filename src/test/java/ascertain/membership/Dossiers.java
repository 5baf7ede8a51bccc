package ascertain.membership;

import static ascertain.roll.PremiumPeriod.Doubt.*;

import ascertain.roll.Choices.AiSetting;
import ascertain.roll.Choices.OptOut;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Days;
import ascertain.roll.Direction;
import ascertain.roll.ExcludedCategory;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.PartialDate;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.PremiumPeriod.Last;
import ascertain.roll.SentAt;
import ascertain.roll.Status;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Random records of claimants, crowded about the days and hours where the rule can go wrong.
public final class Dossiers {
    private Dossiers() {}

    static Arbitrary<InMail> inMails() {
        var times =
                Arbitraries.frequencyOf(
                        Tuple.of(2, Times.instants().map(at -> (SentAt) new SentAt.Moment(at))),
                        Tuple.of(1, Times.dates().map(date -> (SentAt) new SentAt.Dated(date))));
        var documents = Arbitraries.of("a.zip", "b.zip").injectNull(0.5);
        var grades =
                Arbitraries.frequencyOf(
                        Tuple.of(2, Arbitraries.of(Grade.values())),
                        Tuple.of(5, Arbitraries.of(Grade.STATED, Grade.PROBABLE, Grade.CONFIRMED)));
        return Combinators.combine(times, Arbitraries.of(Direction.values()), grades, documents)
                .as(InMail::new);
    }

    /// Up to six InMail, some of them recorded again in another file with another grade.
    private static Arbitrary<List<InMail>> mailboxes() {
        var repeats = Arbitraries.of(Grade.values()).injectNull(0.8).list().ofSize(6);
        return Combinators.combine(
                        inMails()
                                .list()
                                .ofMaxSize(6)
                                .withSizeDistribution(RandomDistribution.uniform()),
                        repeats)
                .as(
                        (mails, grades) -> {
                            var all = new ArrayList<>(mails);
                            for (int i = 0; i < mails.size(); i++) {
                                if (grades.get(i) != null) {
                                    all.add(
                                            new InMail(
                                                    mails.get(i).sentAt(),
                                                    mails.get(i).direction(),
                                                    grades.get(i),
                                                    "c.zip"));
                                }
                            }
                            return all;
                        });
    }

    static Arbitrary<PremiumPeriod> periods() {
        var plans =
                Arbitraries.frequencyOf(
                        Tuple.of(5, Arbitraries.of("Premium Career", "Premium Business")),
                        Tuple.of(1, Arbitraries.of("premium company page", " LinkedIn Learning")));
        var trials = Arbitraries.of(true, false, false);
        return Arbitraries.oneOf(stated(plans, trials), derived(plans, trials));
    }

    private static Arbitrary<PremiumPeriod> stated(
            Arbitrary<String> plans, Arbitrary<Boolean> trials) {
        var lasts =
                Arbitraries.frequencyOf(
                        Tuple.of(3, Times.dates().map(date -> (Last) new Last.On(date))),
                        Tuple.of(1, Arbitraries.of(new Last.Running(), new Last.Unknown())));
        var firsts =
                Arbitraries.frequencyOf(
                        Tuple.of(2, Times.dates()),
                        Tuple.of(1, Times.days().map(day -> PartialDate.of(day.minusMonths(3)))));
        return Combinators.combine(plans, firsts, lasts, trials)
                .as(
                        (plan, first, last, trial) -> {
                            // A row whose last possible day is before its first is rejected on its
                            // way in.
                            boolean backwards =
                                    last instanceof Last.On(var date)
                                            && date.last().isBefore(first.first());
                            return PremiumPeriod.stated(
                                    plan, first, backwards ? new Last.On(first) : last, trial);
                        });
    }

    /// What receipts give: a cycle paid for, a cycle assumed, a refunded one, and a renewal that
    /// came late.
    private static Arbitrary<PremiumPeriod> derived(
            Arbitrary<String> plans, Arbitrary<Boolean> trials) {
        var firsts =
                Combinators.combine(Times.days(), Arbitraries.of(0, 0, 1))
                        .as((day, months) -> day.minusMonths(months));
        return Combinators.combine(
                        plans,
                        firsts,
                        Arbitraries.of(NONE, ASSUMED_CYCLE, REFUNDED, LATE_RENEWAL),
                        trials)
                .as(
                        (plan, first, why, trial) -> {
                            var none = new Days(first, first.minusDays(1));
                            var month = new Days(first, first.plusMonths(1).minusDays(1));
                            var year = new Days(first, first.plusMonths(12).minusDays(1));
                            return switch (why) {
                                case ASSUMED_CYCLE ->
                                        new PremiumPeriod(
                                                plan, month, year, trial, why, true, "r.pdf");
                                case REFUNDED ->
                                        new PremiumPeriod(
                                                plan, none, month, trial, why, true, "r.pdf");
                                case LATE_RENEWAL ->
                                        new PremiumPeriod(
                                                plan,
                                                month,
                                                month.widened(3)
                                                        .and(new Days(first, LocalDate.MAX)),
                                                trial,
                                                why,
                                                true,
                                                null);
                                default ->
                                        new PremiumPeriod(
                                                plan, month, month, trial, why, true, "r.pdf");
                            };
                        });
    }

    /// A claimant of whom most often nothing is said that excludes them.
    static Arbitrary<Claimant> claimants(String reference) {
        var days = Arbitraries.just(LocalDate.of(2025, 6, 1));
        return Combinators.combine(
                        days.injectNull(0.95),
                        Arbitraries.of(OptOut.values()).injectNull(0.9),
                        Arbitraries.just("C-000009").injectNull(0.95),
                        Arbitraries.of(ExcludedCategory.values()).injectNull(0.95),
                        Arbitraries.of("US", "us", "FR", "gb", "CH", "JP").injectNull(0.4),
                        Arbitraries.of(Status.values()).injectNull(0.5),
                        Arbitraries.of(AiSetting.values()).injectNull(0.5))
                .as(
                        (optedOut, judged, duplicateOf, category, country, status, setting) ->
                                Claimant.of(reference)
                                        .with(ClaimantField.OPTED_OUT_ON, optedOut)
                                        .with(ClaimantField.OPT_OUT_STATE, judged)
                                        .with(ClaimantField.DUPLICATE_OF, duplicateOf)
                                        .with(ClaimantField.EXCLUDED_CATEGORY, category)
                                        .with(ClaimantField.COUNTRY, country)
                                        .with(ClaimantField.STATUS, status)
                                        .with(ClaimantField.AI_SETTING, setting));
    }

    public static Arbitrary<Dossier> dossiers() {
        return Combinators.combine(
                        claimants("C-000001"),
                        periods()
                                .list()
                                .ofMaxSize(4)
                                .withSizeDistribution(RandomDistribution.uniform()),
                        mailboxes(),
                        Arbitraries.oneOf(
                                Arbitraries.just(List.<Claimant>of()),
                                claimants("C-000002").list().ofMaxSize(2)))
                .as(Dossier::new);
    }
}
