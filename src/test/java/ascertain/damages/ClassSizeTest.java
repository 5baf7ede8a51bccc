package ascertain.damages;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.membership.ClassDefinition;
import ascertain.membership.ClassDefinition.Boundary;
import ascertain.membership.Outcome;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/// The curve against a recount by hand and against the estimate's own fold, at every date there is
/// anything to see at.
final class ClassSizeTest {
    private static final LocalDate ANY_TIME = LocalDate.of(1, 1, 1);

    private static ClassSize sizeOf(List<Standing> roll) {
        var fold = new ClassSize.Fold();
        for (var person : roll) {
            fold.claimants(1, person.excluded());
            if (!person.excluded() && person.firstCoveredOn() != null) {
                fold.covered(person.firstCoveredOn(), 1);
            }
            if (!person.excluded() && person.firstPossibleOn() != null) {
                fold.possible(person.firstPossibleOn(), 1);
            }
        }
        return fold.size();
    }

    @Property(tries = 40)
    void agreesWithARecountAndWithTheEstimateAtEveryDate(@ForAll("rolls") List<Standing> roll) {
        var size = sizeOf(roll);
        for (var boundary : Boundary.values()) {
            for (int day = -1; day <= 41; day++) {
                var date = Standings.BASE.plusDays(day);
                var definition =
                        ClassDefinition.linkedInPremium()
                                .withPolicyDate(date)
                                .withBoundary(boundary);
                var limitation = new Limitation(date, Tolling.OFF);
                var fold = new EstimateFold(definition, limitation, date);
                roll.forEach(fold::add);
                var estimate = fold.estimate();
                var at = size.at(date, boundary);
                for (var outcome : Outcome.values()) {
                    assertThat(at.count(outcome))
                            .as("%s %s %s", outcome, boundary, date)
                            .isEqualTo(estimate.count(outcome));
                }
                assertThat(at.statutory()).isEqualTo(estimate.figure(Scenario.A));
                assertThat(at.members()).isEqualTo(recounted(roll, date, boundary, true));
                assertThat(at.upperBound()).isEqualTo(recounted(roll, date, boundary, false));
            }
        }
    }

    @Property(tries = 40)
    void changesOnNoDayButThoseItNames(@ForAll("rolls") List<Standing> roll) {
        var size = sizeOf(roll);
        var days = size.days();
        for (int day = -1; day <= 41; day++) {
            var date = Standings.BASE.plusDays(day);
            boolean changes =
                    size.at(date, Boundary.BEFORE).upperBound()
                                    != size.at(date, Boundary.ON_OR_BEFORE).upperBound()
                            || size.at(date, Boundary.BEFORE).members()
                                    != size.at(date, Boundary.ON_OR_BEFORE).members();
            assertThat(days.contains(date)).as("%s", date).isEqualTo(changes);
        }
    }

    @Example
    void aDayThatNothingBoundsIsBeforeEveryOther() {
        var fold = new ClassSize.Fold();
        fold.claimants(3, false);
        fold.possible(ANY_TIME, 2);
        var size = fold.size();
        assertThat(size.at(ANY_TIME, Boundary.BEFORE).upperBound()).isZero();
        assertThat(size.at(ANY_TIME, Boundary.ON_OR_BEFORE).undetermined()).isEqualTo(2);
        assertThat(size.at(LocalDate.of(2024, 9, 18), Boundary.BEFORE))
                .isEqualTo(new ClassSize.At(LocalDate.of(2024, 9, 18), 0, 2, 1, 0));
        assertThat(size.days()).containsExactly(ANY_TIME);
    }

    @Example
    void nobodyIsNobodyAtAnyDate() {
        var size = new ClassSize.Fold().size();
        assertThat(size.at(Standings.BASE, Boundary.BEFORE).statutory()).isEqualTo(Figure.NONE);
        assertThat(size.days()).isEmpty();
    }

    /// The slowest of ten thousand answers, since the hand on the slider feels the slowest.
    @Example
    void aMillionClaimantsAnswerAnyDateInLessThanFiveMilliseconds() {
        var random = new Random(7);
        var fold = new ClassSize.Fold();
        for (int i = 0; i < 1_000_000; i++) {
            var day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4_000));
            fold.claimants(1, false);
            fold.covered(day, 1);
            fold.possible(day.minusDays(random.nextInt(90)), 1);
        }
        var size = fold.size();
        long slowest = 0;
        for (int i = 0; i < 10_000; i++) {
            var date = LocalDate.of(2014, 1, 1).plusDays(random.nextInt(5_000));
            long began = System.nanoTime();
            var at = size.at(date, Boundary.BEFORE);
            long took = System.nanoTime() - began;
            assertThat(at.upperBound()).isGreaterThanOrEqualTo(at.members());
            slowest = i < 100 ? 0 : Math.max(slowest, took);
        }
        assertThat(slowest).isLessThan(5_000_000);
    }

    private static long recounted(
            List<Standing> roll, LocalDate date, Boundary boundary, boolean strict) {
        return roll.stream()
                .filter(person -> !person.excluded())
                .map(person -> strict ? person.firstCoveredOn() : person.firstPossibleOn())
                .filter(Objects::nonNull)
                .filter(day -> isEarly(day, date, boundary))
                .count();
    }

    private static boolean isEarly(@Nullable LocalDate day, LocalDate date, Boundary boundary) {
        int order = Objects.requireNonNull(day).compareTo(date);
        return order < 0 || order == 0 && boundary == Boundary.ON_OR_BEFORE;
    }

    @Provide
    Arbitrary<List<Standing>> rolls() {
        return Standings.any().list().ofMaxSize(60);
    }
}
