package ascertain.ui.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.desk.Cases;
import ascertain.desk.OpenCase;
import ascertain.membership.DefinitionPart;
import ascertain.membership.Outcome;
import ascertain.ui.Answers;
import ascertain.ui.SameThread;
import ascertain.ui.Session;
import ascertain.work.Background;
import ascertain.work.Problem;
import ascertain.work.Progress;
import ascertain.work.Stopped;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// The class without a window: figures at once, trials in the background, the newest wish alone.
final class ClassModelTest {
    private static final LocalDate THIRD = LocalDate.of(2024, 11, 3);

    @TempDir Path folder;
    private final ByHand looking = new ByHand();
    private OpenCase open;
    private Session session;
    private ClassModel model;

    /// A lane whose work a test does when it is time.
    private static final class ByHand implements Background {
        private final Deque<Runnable> waiting = new ArrayDeque<>();
        private int stopped;

        @Override
        public <T> Running run(
                String title, Work<T> work, Consumer<T> succeeded, Consumer<Exception> failed) {
            boolean[] stop = new boolean[1];
            waiting.add(
                    () ->
                            new SameThread()
                                    .run(
                                            title,
                                            _ -> work.apply(progress(stop)),
                                            succeeded,
                                            failed));
            return () -> {
                stop[0] = true;
                stopped++;
            };
        }

        private static Progress progress(boolean[] stop) {
            return (_, _, _) -> {
                if (stop[0]) {
                    throw new Stopped();
                }
            };
        }

        void next() {
            waiting.remove().run();
        }
    }

    @BeforeEach
    void begin() {
        var cases =
                new Cases(
                        Clock.fixed(Instant.parse("2026-11-23T18:00:00Z"), ZoneOffset.UTC),
                        "Ascertain");
        cases.sample(folder.resolve("case"), null, "Ana", 120, 7, Progress.NONE);
        open = cases.open(folder.resolve("case"), null, "Ana");
        var work = new SameThread();
        session =
                new Session(
                        work,
                        work,
                        why -> {
                            throw new AssertionError(why);
                        });
        model =
                new ClassModel(
                        session,
                        new ClassModel.Lanes(work, work, looking, work),
                        new Answers(),
                        _ -> {});
        session.show(open);
        model.look(true);
    }

    @AfterEach
    void end() {
        session.leave();
        open.close();
    }

    private long members() {
        var now = Objects.requireNonNull(model.draftProperty().get());
        return Objects.requireNonNull(model.curveProperty().get())
                .at(now.policyDate(), now.boundary())
                .members();
    }

    @Test
    void theFiguresFollowTheHandBeforeAnybodyIsTried() {
        model.change(now -> now.withPolicyDate(THIRD));
        assertThat(members()).isEqualTo(open.totals(THIRD, null).bySql().count(Outcome.MEMBER));
        assertThat(model.preview().turnsProperty().get()).isNull();
        assertThat(model.preview().busyProperty().get()).isTrue();
        looking.next();
        assertThat(model.preview().busyProperty().get()).isFalse();
        var turns = Objects.requireNonNull(model.preview().turnsProperty().get());
        assertThat(turns.changed().policyDate()).isEqualTo(THIRD);
        assertThat(model.preview().rowsProperty().get()).hasSize((int) turns.count());
    }

    @Test
    void theFiguresOfAnotherRuleWaitForItsTrial() {
        model.change(now -> now.withZone(ZoneId.of("Z")));
        assertThat(model.curveProperty().get()).isNull();
        looking.next();
        assertThat(members()).isPositive();
        model.change(now -> now.withPolicyDate(THIRD));
        // The trial answers any date, before the next one has said who turns.
        assertThat(model.preview().turnsProperty().get()).isNull();
        long slid = members();
        looking.next();
        assertThat(members()).isEqualTo(slid);
        var now = Objects.requireNonNull(model.draftProperty().get());
        open.save(ascertain.ui.People.person(9_002), "");
        assertThat(model.curveProperty().get()).isNull();
        open.classes().redefine(_ -> now, "", Progress.NONE);
        assertThat(open.totals(null, null).bySql().count(Outcome.MEMBER)).isBetween(slid, slid + 1);
    }

    @Test
    void onlyTheNewestWishIsTried() {
        model.change(now -> now.withZone(ZoneId.of("Z")));
        model.change(now -> now.withPolicyDate(THIRD));
        model.change(now -> now.withPolicyDate(THIRD.plusDays(1)));
        assertThat(looking.waiting).hasSize(1);
        assertThat(looking.stopped).isEqualTo(2);
        looking.next();
        assertThat(looking.waiting).hasSize(1);
        looking.next();
        assertThat(Objects.requireNonNull(model.preview().turnsProperty().get()).changed())
                .isEqualTo(model.draftProperty().get());
    }

    @Test
    void aStoppedTrialSaysSoAndGoingBackNeedsNone() {
        model.change(now -> now.withZone(ZoneId.of("Z")));
        model.preview().stop();
        looking.next();
        assertThat(model.preview().saidProperty().get()).startsWith("Stopped");
        model.discard();
        assertThat(model.changes()).isEmpty();
        assertThat(looking.waiting).isEmpty();
        model.change(now -> now.withZone(ZoneId.of("Z")));
        model.discard();
        looking.next();
        assertThat(model.preview().saidProperty().get()).startsWith("Move the date");
    }

    @Test
    void whatIsChangedOutlivesAnotherRecordButNotAnotherVersion() {
        assertThat(model.change(DefinitionPart.POLICY_DATE, "11/3/2024")).isEmpty();
        looking.next();
        open.save(ascertain.ui.People.person(9_001), "");
        assertThat(model.changes()).containsExactly(DefinitionPart.POLICY_DATE);
        assertThat(Objects.requireNonNull(model.sizedProperty().get()).size().claimants())
                .isEqualTo(open.totals(null, null).bySql().claimants());
        open.classes().redefine(now -> now.withZone(ZoneId.of("Z")), "", Progress.NONE);
        assertThat(model.changes()).isEmpty();
    }

    @Test
    void anotherVersionMeanwhileOrNoReasonRefusesAnApplication() {
        var shown = open.definition();
        assertThatThrownBy(
                        () ->
                                open.classes()
                                        .apply(
                                                shown,
                                                shown.withPolicyDate(THIRD),
                                                " ",
                                                Progress.NONE))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("say why");
        open.classes().redefine(now -> now.withZone(ZoneId.of("Z")), "", Progress.NONE);
        assertThatThrownBy(
                        () ->
                                open.classes()
                                        .apply(
                                                shown,
                                                shown.withPolicyDate(THIRD),
                                                "why",
                                                Progress.NONE))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("meanwhile");
        assertThat(open.definition().version()).isEqualTo(2);
    }

    @Test
    void applyingTellsWhatWentWrongOrNothing() {
        var told = new AtomicReference<>("nothing");
        model.change(now -> now.withPolicyDate(THIRD));
        var next = Objects.requireNonNull(model.draftProperty().get());
        model.apply(next, "", told::set);
        assertThat(told.get()).contains("say why");
        model.apply(next, "the second policy", told::set);
        assertThat(told.get()).isEmpty();
        assertThat(open.definition().policyDate()).isEqualTo(THIRD);
        assertThat(model.versions().versions()).hasSize(2);
    }
}
