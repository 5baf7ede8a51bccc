package ascertain.store;

import static ascertain.store.Source.claimant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.damages.Among;
import ascertain.damages.Heads;
import ascertain.damages.Scenario;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.LogEntry;
import ascertain.roll.Matter.KeyDate;
import ascertain.roll.PartialDate;
import ascertain.roll.Status;
import ascertain.roll.User;
import ascertain.work.Progress;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// The days that claims, claimants and the matter wait for, as they are kept.
final class DeadlinesTest extends UndoBench {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate ON_TIME = LocalDate.of(2026, 9, 28);

    private void asAttorney() {
        store.casework()
                .users()
                .put(new User(ACTOR, "AM", User.Role.ATTORNEY, true), Bench.change());
    }

    private static Claimant discovered(String reference, String day) {
        return claimant(reference).with(ClaimantField.DISCOVERY_DATE, LocalDate.parse(day));
    }

    private List<String> found(Waiting which) {
        return store
                .deadlines()
                .lines(Arrays.stream(store.deadlines().find(which)).boxed().toList())
                .stream()
                .map(DeadlineLine::reference)
                .toList();
    }

    @Test
    void tollingIsOffUntilAnAttorneySwitchesItOnWithAReason() throws Exception {
        assertThat(store.deadlines().rows().tolling()).isEqualTo(TollingSwitch.NEVER_USED);
        assertThatThrownBy(
                        () -> store.deadlines().switchTolling(true, "Individuals", Bench.change()))
                .hasMessageContaining("Only an attorney");
        asAttorney();
        assertThatThrownBy(() -> store.deadlines().switchTolling(true, " ", Bench.change()))
                .hasMessageContaining("Say why");
        store.deadlines().switchTolling(true, " Individuals ", Bench.change());
        long entries = store.auditHead().count();
        store.deadlines().switchTolling(true, "Individuals", Bench.change());
        assertThat(store.auditHead().count()).isEqualTo(entries);
        var kept = bench.open().deadlines().rows().tolling();
        assertThat(kept.on()).isTrue();
        assertThat(kept.reason()).isEqualTo("Individuals");
        assertThat(kept.by()).isEqualTo(ACTOR);
        assertThat(kept.at()).isNotNull();
        store.deadlines().switchTolling(false, "", Bench.change());
        assertThat(store.deadlines().rows().tolling().on()).isFalse();
        assertThat(bench.count("select count(*) from audit_entry where action = 'tolling on'"))
                .isEqualTo(1);
        assertThat(bench.count("select count(*) from audit_entry where action = 'tolling off'"))
                .isEqualTo(1);
        assertThat(faults()).isEmpty();
    }

    /// Filed on 21 January 2025 and ended nine days later: a discovery on the policy date can be
    /// brought until 28 September 2026 instead of the 18th.
    @Test
    void scenarioCFollowsTheSwitchInBothWaysOfCounting() {
        asAttorney();
        enter(discovered("C-1", "2024-09-18"));
        store.deadlines()
                .keep(
                        store.matter(),
                        store.matter()
                                .with(
                                        "dismissed",
                                        List.of(
                                                date("2025-01-21", KeyDate.Kind.FILED),
                                                date("2025-01-30", KeyDate.Kind.ENDED))),
                        Bench.change());
        var off = store.damages().totals(null, ON_TIME, Among.ALL);
        assertThat(off.agree()).isTrue();
        assertThat(off.tolling().on()).isFalse();
        assertThat(off.bySql().figure(Scenario.C).persons()).isZero();
        store.deadlines().switchTolling(true, "Individuals", Bench.change());
        var on = store.damages().totals(null, ON_TIME, Among.ALL);
        assertThat(on.agree()).isTrue();
        assertThat(on.tolling().sentence())
                .contains("21 January 2025 to 30 January 2025 (9 days)", "Individuals");
        assertThat(on.bySql().figure(Scenario.C).persons()).isEqualTo(1);
        assertThat(on.bySql().figure(Scenario.A)).isEqualTo(off.bySql().figure(Scenario.A));
        assertThat(
                        store.damages()
                                .totals(null, ON_TIME.plusDays(1), Among.ALL)
                                .bySql()
                                .figure(Scenario.C)
                                .persons())
                .isZero();
    }

    @Test
    void keyDatesAreAddedChangedAndRemovedAndThatIsOnRecord() throws Exception {
        var shown = store.matter();
        var hearing =
                new KeyDate(
                        PartialDate.parse("2026-12-04"), KeyDate.Kind.EVENT, "Hearing", "u-1", 14);
        var with = shown.with("refiled", List.of(shown.keyDates().getFirst(), hearing));
        store.deadlines().keep(shown, with, Bench.change());
        assertThat(bench.open().matter()).isEqualTo(with);
        assertThatThrownBy(() -> store.deadlines().keep(shown, shown, Bench.change()))
                .hasMessageContaining("meanwhile");
        store.deadlines().keep(with, with.with("refiled", List.of(hearing)), Bench.change());
        assertThat(store.matter().keyDates()).containsExactly(hearing);
        assertThat(
                        bench.count(
                                "select count(*) from audit_entry where action = 'matter changed' and detail like"
                                        + " '%+ 2026-12-04 EVENT Hearing, reminder 14 days before%'"))
                .isEqualTo(1);
        assertThat(
                        bench.count(
                                "select count(*) from audit_entry where action = 'matter changed' and detail ="
                                        + " '- 2024-11 FILED A'"))
                .isEqualTo(1);
        assertThatThrownBy(
                        () ->
                                store.deadlines()
                                        .keep(
                                                store.matter(),
                                                shown.with("", List.of(date(" "))),
                                                Bench.change()))
                .isInstanceOf(StoreProblem.class);
        assertThat(faults()).isEmpty();
    }

    @Test
    void everybodyIsCountedByTheDayOfDiscovery() {
        enter(discovered("C-1", "2024-09-18"));
        enter(discovered("C-2", "2024-09-18").with(ClaimantField.STATE, "CA"));
        enter(discovered("C-3", "2024-10-01"));
        enter(claimant("C-4"));
        store.save(new ClaimantDraft(0, claimant("C-5"), List.of(), List.of()), Bench.change());
        assertThat(store.deadlines().rows().discoveries())
                .containsExactlyInAnyOrder(
                        new DeadlineRows.Discovery(LocalDate.of(2024, 9, 18), new Heads(2, 2)),
                        new DeadlineRows.Discovery(LocalDate.of(2024, 10, 1), new Heads(1, 1)),
                        new DeadlineRows.Discovery(null, new Heads(2, 1)));
        var policy = new Waiting.Span(LocalDate.of(2024, 9, 1), LocalDate.of(2024, 9, 30));
        var october = new Waiting.Span(LocalDate.of(2024, 10, 1), LocalDate.of(2024, 10, 1));
        assertThat(found(new Waiting.Discovered(List.of(policy), false)))
                .containsExactly("C-1", "C-2");
        assertThat(found(new Waiting.Discovered(List.of(policy, october), true)))
                .containsExactly("C-1", "C-2", "C-3", "C-4", "C-5");
        assertThat(found(new Waiting.Discovered(List.of(), true))).containsExactly("C-4", "C-5");
        assertThat(found(new Waiting.Discovered(List.of(), false))).isEmpty();
    }

    @Test
    void curesAndFollowUpsAreCountedByTheirDay() {
        enter(
                claimant("C-1")
                        .with(ClaimantField.STATUS, Status.DEFICIENT)
                        .with(ClaimantField.CURE_BY, DAY));
        enter(claimant("C-2").with(ClaimantField.CURE_BY, DAY));
        var three = enter(claimant("C-3").with(ClaimantField.FOLLOW_UP_ON, DAY));
        var four = enter(claimant("C-4"));
        var log = LogEntry.note(DAY, "Ring again", DAY);
        store.log().add(new long[] {three.id(), four.id()}, log, Bench.change(), Progress.NONE);
        assertThat(store.deadlines().rows().cureBy()).containsOnly(java.util.Map.entry(DAY, 1L));
        assertThat(store.deadlines().rows().followUps()).containsOnly(java.util.Map.entry(DAY, 2L));
        assertThat(found(new Waiting.CureBy(DAY))).containsExactly("C-1");
        assertThat(found(new Waiting.FollowUp(DAY))).containsExactly("C-3", "C-4");
        store.log().settle(store.log().of(four.id()).getFirst().id(), Bench.change());
        assertThat(store.deadlines().rows().followUps()).containsOnly(java.util.Map.entry(DAY, 1L));
        assertThat(found(new Waiting.FollowUp(DAY))).containsExactly("C-3");
        assertThat(found(new Waiting.CureBy(DAY.plusDays(1)))).isEmpty();
    }

    private static KeyDate date(String on, KeyDate.Kind kind) {
        return new KeyDate(PartialDate.parse(on), kind, "Something");
    }

    private static KeyDate date(String what) {
        return new KeyDate(PartialDate.parse("2026-12-04"), KeyDate.Kind.EVENT, what);
    }
}
