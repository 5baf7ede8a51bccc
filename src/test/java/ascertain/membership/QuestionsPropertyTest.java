package ascertain.membership;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.Days;
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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The questions against the rule itself, asked with every doubt resolved in turn.
@PropertyDefaults(tries = 6000, edgeCases = EdgeCasesMode.NONE)
final class QuestionsPropertyTest {

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.dossiers();
    }

    @Provide
    Arbitrary<ClassDefinition> definitions() {
        return Definitions.definitions();
    }

    private static Questions questions(ClassDefinition definition, Dossier dossier) {
        return Questions.of(
                definition,
                dossier,
                MembershipRule.determine(definition, dossier).outcome(),
                dossier.periods(),
                dossier.inMails());
    }

    /// All that a question may be about: messages by their time and direction, and periods.
    private static Object subject(Question question) {
        return switch (question) {
            case Question.OfInMail(var inMail, _, _) -> key(inMail);
            case Question.OfPeriod(var period, _, _) -> period;
        };
    }

    private static Object key(InMail inMail) {
        return List.of(inMail.sentAt(), inMail.direction());
    }

    private static Set<Object> doubts(ClassDefinition definition, Dossier dossier) {
        var doubts = new HashSet<Object>();
        var counted = Counted.of(definition, dossier.inMails(), dossier.periods());
        Doubts.uncertain(counted).forEach(inMail -> doubts.add(key(inMail)));
        counted.periods().stream().filter(PremiumPeriod::isUncertain).forEach(doubts::add);
        return doubts;
    }

    /// Whether some way of resolving these doubts makes a member; a message is resolved at the
    /// grade it is known by, whatever its rows say.
    private static boolean decide(
            ClassDefinition definition, Dossier dossier, Set<Object> resolved) {
        var periods =
                dossier.periods().stream()
                        .map(
                                one ->
                                        resolved.contains(one)
                                                ? Ran.definite(one, one.possible())
                                                : one)
                        .toList();
        var inMails = new ArrayList<InMail>();
        for (var inMail : Distinct.of(dossier.inMails())) {
            if (resolved.contains(key(inMail))) {
                inMails.addAll(ways(definition, inMail));
            } else {
                inMails.add(inMail);
            }
        }
        var all = new Dossier(dossier.claimant(), periods, inMails, dossier.duplicates());
        return MembershipRule.determine(definition, all).outcome() == Outcome.MEMBER;
    }

    /// A message on each day it may be of: any of them being covered is enough, so all at once tell
    /// as much as each by itself.
    private static List<InMail> ways(ClassDefinition definition, InMail inMail) {
        var grade =
                inMail.grade() == Grade.POSSIBLE
                        ? Grade.joined(Grade.STATED, definition.leastGrade())
                        : inMail.grade();
        var days = inMail.sentAt().days(definition.zone());
        if (days.first().equals(days.last())) {
            return List.of(
                    new InMail(inMail.sentAt(), inMail.direction(), grade, inMail.evidence()));
        }
        var ways = new ArrayList<InMail>();
        for (var day : daysOf(days)) {
            ways.add(
                    new InMail(
                            new SentAt.Dated(PartialDate.of(day)),
                            inMail.direction(),
                            grade,
                            inMail.evidence()));
        }
        return ways;
    }

    private static List<LocalDate> daysOf(Days days) {
        return days.first().datesUntil(days.last().plusDays(1)).toList();
    }

    @Property
    void aQuestionIsSaidToDecideAloneExactlyWhenTheRuleSaysSo(
            @ForAll("definitions") ClassDefinition definition,
            @ForAll("dossiers") Dossier dossier) {
        var outcome = MembershipRule.determine(definition, dossier).outcome();
        var asked = questions(definition, dossier).asked();
        if (outcome != Outcome.UNDETERMINED) {
            assertThat(asked).isEmpty();
            return;
        }
        var expected = new HashSet<Object>();
        for (var doubt : doubts(definition, dossier)) {
            if (decide(definition, dossier, Set.of(doubt))) {
                expected.add(doubt);
            }
        }
        Statistics.collect(expected.size());
        var alone = new HashSet<Object>();
        asked.stream().filter(Question::alone).forEach(one -> alone.add(subject(one)));
        assertThat(alone).isEqualTo(expected);
        Statistics.coverage(coverage -> coverage.check(1).count(count -> count > 20));
        Statistics.coverage(coverage -> coverage.check(2).count(count -> count > 5));
    }

    @Property
    void whatDoesNotDecideAloneDecidesWithAnother(
            @ForAll("definitions") ClassDefinition definition,
            @ForAll("dossiers") Dossier dossier) {
        boolean bothKinds = !dossier.periods().isEmpty() && !dossier.inMails().isEmpty();
        if (!bothKinds || definition.leastGrade().compareTo(Grade.STATED) > 0) {
            return;
        }
        var doubts = doubts(definition, dossier);
        for (var question : questions(definition, dossier).asked()) {
            if (!question.alone()) {
                assertThat(doubts)
                        .anyMatch(
                                other ->
                                        decide(
                                                definition,
                                                dossier,
                                                Set.copyOf(List.of(subject(question), other))));
            }
        }
    }

    @Property
    void whoeverADoubtAloneKeepsOpenIsAskedSomething(
            @ForAll("definitions") ClassDefinition definition,
            @ForAll("dossiers") Dossier dossier) {
        var found = MembershipRule.determine(definition, dossier);
        boolean bothKinds = !dossier.periods().isEmpty() && !dossier.inMails().isEmpty();
        var questions = questions(definition, dossier).asked();
        if (found.outcome() == Outcome.UNDETERMINED
                && bothKinds
                && decide(definition, dossier, doubts(definition, dossier))) {
            assertThat(questions).isNotEmpty();
        }
        assertThat(questions).allMatch(one -> definition.early(one.from()));
    }
}
