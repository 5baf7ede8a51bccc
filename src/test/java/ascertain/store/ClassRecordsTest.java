package ascertain.store;

import static ascertain.membership.Outcome.EXCLUDED;
import static ascertain.membership.Outcome.MEMBER;
import static ascertain.membership.Outcome.NOT_MEMBER;
import static ascertain.membership.Outcome.UNDETERMINED;
import static ascertain.store.Source.claimant;
import static ascertain.store.Source.duplicate;
import static ascertain.store.Source.premium;
import static ascertain.store.Source.sent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.damages.Among;
import ascertain.damages.ClassSize;
import ascertain.damages.Scenario;
import ascertain.membership.ClassDefinition;
import ascertain.membership.ClassDefinition.Boundary;
import ascertain.membership.ClassDefinition.CountedDirection;
import ascertain.membership.Outcome;
import ascertain.membership.Swing;
import ascertain.roll.ClaimantField;
import ascertain.roll.Grade;
import ascertain.work.Progress;
import ascertain.work.Stopped;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// The class as a whole: its size, what another definition would make of it, its versions.
final class ClassRecordsTest extends OnBothDatabases {

    @BeforeEach
    void fill() {
        var source = new Source();
        for (var reference : List.of("C-1", "C-2", "C-3", "C-4", "C-5", "C-6", "C-8")) {
            source.with(claimant(reference).with(ClaimantField.FAMILY_NAME, "N" + reference));
        }
        source.with(duplicate("C-7", "C-1"));
        for (var reference : List.of("C-1", "C-2", "C-3", "C-5", "C-8")) {
            source.with(reference, premium("2024-01-01", "2025-06-30"));
        }
        source.with("C-1", sent("2024-03-02"))
                // The evening of the day before in San Francisco, the policy date itself in UTC.
                .with("C-2", sent("2024-09-18T03:00:00Z"))
                .with("C-3", sent("2024-10-20"))
                .with("C-6", sent("2024-09-18"))
                .with("C-8", sent("2024-09-18"))
                .into(store);
    }

    private ClassDefinition inForce() {
        return store.definition();
    }

    @Test
    void theCurveAgreesWithTheTotalsAtEveryDate() {
        var sized = store.classes().size();
        assertThat(sized.definition()).isEqualTo(inForce());
        for (var boundary : Boundary.values()) {
            store.redefine(now -> now.withBoundary(boundary), Bench.change(), Progress.NONE);
            for (var date : dates()) {
                var totals = store.damages().totals(date, Bench.TODAY, Among.ALL).bySql();
                var at = store.classes().size().size().at(date, boundary);
                for (var outcome : Outcome.values()) {
                    assertThat(at.count(outcome))
                            .as("%s %s", date, outcome)
                            .isEqualTo(totals.count(outcome));
                }
                assertThat(at.statutory()).isEqualTo(totals.figure(Scenario.A));
            }
        }
    }

    private static List<LocalDate> dates() {
        return LocalDate.of(2024, 9, 10).datesUntil(LocalDate.of(2024, 10, 25)).toList();
    }

    @Test
    void aPreviewSaysWhatARecountWouldSayAndChangesNothing() {
        var changes =
                List.<UnaryOperator<ClassDefinition>>of(
                        now -> now.withPolicyDate(LocalDate.of(2024, 11, 3)),
                        now -> now.withBoundary(Boundary.ON_OR_BEFORE),
                        now -> now.withZone(ZoneOffset.UTC),
                        now -> now.withEarliest(LocalDate.of(2024, 5, 1)),
                        now -> now.withDirection(CountedDirection.RECEIVED),
                        now -> now.withLeastGrade(Grade.PROBABLE),
                        now -> now.withPlans(new TreeSet<>(List.of("premium career")), true));
        for (var change : changes) {
            var before = outcomes();
            var head = store.auditHead();
            var preview = store.classes().turns(change.apply(inForce()), Progress.NONE);
            assertThat(store.auditHead()).isEqualTo(head);
            assertThat(outcomes()).isEqualTo(before);
            store.redefine(change::apply, Bench.change(), Progress.NONE);
            var after = outcomes();
            for (var outcome : Outcome.values()) {
                assertThat(at(preview).count(outcome))
                        .as("%s", preview.changed())
                        .isEqualTo(after.values().stream().filter(outcome::equals).count());
            }
            var turned = new TreeMap<Long, Turn>();
            preview.keys()
                    .forEach((turn, ids) -> Arrays.stream(ids).forEach(id -> turned.put(id, turn)));
            before.forEach(
                    (id, outcome) ->
                            assertThat(turned.get(id))
                                    .isEqualTo(
                                            outcome == after.get(id)
                                                    ? null
                                                    : new Turn(outcome, after.get(id))));
            var back = store.classes().turns(preview.inForce(), Progress.NONE);
            assertThat(back.count()).isEqualTo(preview.count());
            store.redefine(_ -> preview.inForce(), Bench.change(), Progress.NONE);
        }
    }

    private TreeMap<Long, Outcome> outcomes() {
        var outcomes = new TreeMap<Long, Outcome>();
        store.lines(store.find(ClaimantQuery.ALL))
                .forEach(line -> outcomes.put(line.id(), line.outcome()));
        return outcomes;
    }

    @Test
    void eachTurnSaysWhyAndByHowManyDays() {
        var later =
                store.classes()
                        .turns(inForce().withPolicyDate(LocalDate.of(2024, 11, 3)), Progress.NONE);
        assertThat(later.turns())
                .containsExactly(new Turn(NOT_MEMBER, MEMBER), new Turn(NOT_MEMBER, UNDETERMINED));
        assertThat(later.count(new Turn(NOT_MEMBER, MEMBER))).isEqualTo(2);
        var third = told(later, "C-3");
        assertThat(third.turn()).isEqualTo(new Turn(NOT_MEMBER, MEMBER));
        assertThat(third.name()).isEqualTo("NC-3");
        assertThat(third.daysBefore()).isEqualTo(14);
        assertThat(third.was()).contains("is 32 days after the policy date");
        assertThat(third.why()).startsWith("InMail sent on 20 Oct 2024").contains("14 days before");

        var utc = store.classes().turns(inForce().withZone(ZoneOffset.UTC), Progress.NONE);
        assertThat(utc.all()).containsExactly(id("C-2"));
        var second = told(utc, "C-2");
        assertThat(second.turn()).isEqualTo(new Turn(MEMBER, NOT_MEMBER));
        assertThat(second.was()).contains("17 Sep 2024");
        assertThat(second.why()).contains("is on the policy date itself");
        assertThat(second.daysBefore()).isZero();
        assertThat(at(later).count(EXCLUDED)).isEqualTo(1);
    }

    private static ClassSize.At at(Turns turns) {
        return turns.size().at(turns.changed().policyDate(), turns.changed().boundary());
    }

    private Turn.Claimant told(Turns turns, String reference) {
        return store.classes().told(turns, id(reference)).getFirst();
    }

    @Test
    void aPreviewIsStoppedByWhoeverWaits() {
        assertThatThrownBy(
                        () ->
                                store.classes()
                                        .turns(
                                                inForce().withZone(ZoneOffset.UTC),
                                                (_, _, _) -> {
                                                    throw new Stopped();
                                                }))
                .isInstanceOf(Stopped.class);
        assertThat(store.classes().size().size().claimants()).isEqualTo(8);
    }

    @Test
    void everyVersionIsKeptWithWhoAndWhy() {
        store.redefine(
                now -> now.withPolicyDate(LocalDate.of(2024, 11, 3)),
                new Change("Ben Ito", Bench.NOW, "second policy"),
                Progress.NONE);
        var versions = store.classes().versions();
        assertThat(versions).hasSize(2);
        assertThat(versions.getFirst().inForce()).isTrue();
        assertThat(versions.getFirst().by()).isEqualTo("Ben Ito");
        assertThat(versions.getFirst().reason()).isEqualTo("second policy");
        assertThat(versions.getFirst().definition()).isEqualTo(inForce());
        assertThat(versions.getLast().inForce()).isFalse();
        assertThat(versions.getLast().definition()).isEqualTo(ClassDefinition.linkedInPremium());
    }

    @Test
    void borderlineClaimantsSayWhatWouldDecide() {
        var cases = store.classes().borderline(store.find(ClaimantQuery.ALL));
        assertThat(cases).extracting(BorderlineCase::reference).contains("C-2", "C-8");
        var second =
                cases.stream()
                        .filter(one -> one.reference().equals("C-2"))
                        .findFirst()
                        .orElseThrow();
        assertThat(second.outcome()).isEqualTo(MEMBER);
        assertThat(second.decides())
                .isEqualTo(
                        "Borderline: the outcome would be not a member if days were counted in UTC.");
        assertThat(second.rests()).startsWith("InMail sent on 17 Sep 2024");
    }

    @Test
    void borderlineClaimantsAreSortedByWhatWouldTurnThem() {
        var all = store.find(ClaimantQuery.ALL);
        var swings = store.classes().swings(Progress.NONE, all);
        var inUtc = new Swing("days were counted in UTC", MEMBER, NOT_MEMBER);
        assertThat(store.classes().borderline(swings.get(inUtc)))
                .extracting(BorderlineCase::reference)
                .contains("C-2")
                .doesNotContain("C-8");
        // Each stands under exactly the changes its own sentence names.
        for (var one : store.classes().borderline(all)) {
            swings.forEach(
                    (swing, ids) ->
                            assertThat(
                                            one.decides()
                                                    .contains(
                                                            words(swing.after())
                                                                    + " if "
                                                                    + swing.change()))
                                    .as(one.reference() + " " + swing)
                                    .isEqualTo(
                                            swing.before() == one.outcome()
                                                    && Arrays.stream(ids)
                                                            .anyMatch(id -> id == one.id())));
        }
    }

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case MEMBER -> "class member";
            case NOT_MEMBER -> "not a member";
            case UNDETERMINED -> "undetermined";
            case EXCLUDED -> "excluded";
        };
    }
}
