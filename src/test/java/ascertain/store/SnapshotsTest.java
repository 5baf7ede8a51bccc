package ascertain.store;

import static ascertain.store.Source.claimant;
import static ascertain.store.Source.premium;
import static ascertain.store.Source.sent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.damages.FrozenFigures;
import ascertain.damages.FrozenFigures.Column;
import ascertain.damages.FrozenFigures.Kind;
import ascertain.damages.FrozenFigures.Row;
import ascertain.damages.FrozenFigures.Section;
import ascertain.work.Progress;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/// Figures frozen under a name stay what they were, and damage to them is told.
final class SnapshotsTest extends OnBothDatabases {

    /// Invented figures, larger than one part of a text where there are many.
    static FrozenFigures figures(int rows) {
        return new FrozenFigures(
                List.of(
                        new Section(
                                "by-STATE",
                                "By State",
                                "A note\nof two lines",
                                List.of(
                                        new Column("members", "Members", Kind.COUNT),
                                        new Column("amount", "Amount", Kind.DOLLARS)),
                                IntStream.range(0, rows)
                                        .mapToObj(
                                                i ->
                                                        Row.of(
                                                                "is " + i,
                                                                "مثال 🏛 " + i,
                                                                i,
                                                                i + ".37"))
                                        .toList())));
    }

    private long freeze(String name) {
        return store.snapshots().freeze(name, "For a judge", figures(3), Bench.change());
    }

    private List<String> names() {
        return store.snapshots().all().stream().map(Snapshot::name).toList();
    }

    @Test
    void theyAreReadAsTheyWereFrozenByEveryDesk() {
        var name = "מוצג 🏛 " + "x".repeat(180);
        store.snapshots().freeze(" " + name + " ", "For a judge", figures(4_000), Bench.change());
        freeze("Later");
        var all = bench.open().snapshots().all();
        assertThat(all).extracting(Snapshot::name).containsExactly("Later", name);
        var one = all.getLast();
        assertThat(one.figures()).isEqualTo(figures(4_000));
        assertThat(one.purpose()).isEqualTo("For a judge");
        assertThat(one.by()).isEqualTo("Ada Moore");
        assertThat(one.at()).isEqualTo(Bench.NOW.truncatedTo(java.time.temporal.ChronoUnit.MICROS));
        assertThat(faults()).isEmpty();
    }

    @Test
    void freezingIsOnRecord() {
        long before = store.auditHead().count();
        freeze("Brief");
        assertThat(store.auditHead().count()).isEqualTo(before + 1);
    }

    @Test
    void aNameIsGivenOnceAndFits() {
        freeze("Brief");
        long before = store.auditHead().count();
        for (var name : List.of("Brief", " brief ", "BRIEF", "", " ", "x".repeat(500), "a\tb")) {
            assertThatThrownBy(() -> freeze(name)).as(name).isInstanceOf(StoreProblem.class);
        }
        assertThatThrownBy(
                        () ->
                                store.snapshots()
                                        .freeze("B", "x".repeat(2_001), figures(1), Bench.change()))
                .isInstanceOf(StoreProblem.class);
        assertThat(names()).containsExactly("Brief");
        assertThat(store.auditHead().count()).isEqualTo(before);
    }

    @Test
    void ofTwoDesksThatFreezeUnderOneNameAtOnceOneIsRefused() throws Exception {
        var other = bench.open();
        try (var desks = Executors.newFixedThreadPool(2)) {
            var tries =
                    List.<Callable<Boolean>>of(
                            () -> succeeds(store, "Brief"), () -> succeeds(other, "Brief"));
            assertThat(desks.invokeAll(tries).stream().filter(done -> done.resultNow()).count())
                    .isEqualTo(1);
        }
        assertThat(names()).containsExactly("Brief");
        assertThat(faults()).isEmpty();
    }

    private static boolean succeeds(CaseStore desk, String name) {
        try {
            desk.snapshots().freeze(name, "", figures(2_000), Bench.change());
            return true;
        } catch (StoreProblem taken) {
            return false;
        }
    }

    @Test
    void whatIsDamagedSaysSoAndTheOthersStay() throws Exception {
        freeze("Brief");
        freeze("Motion");
        bench.sql(
                "update snapshot_part set content = replace(content, '2.37', '9.37') where snapshot_id = 1");
        var all = store.snapshots().all();
        assertThat(all.getFirst().figures()).isEqualTo(figures(3));
        assertThat(all.getLast().figures()).isNull();
        assertThat(faults())
                .contains(
                        "The figures frozen as “Brief” are damaged.",
                        "The rows of snapshot_part are not as Ascertain wrote them last.");
    }

    @Test
    void oneThatIsTakenAwayIsMissed() throws Exception {
        freeze("Brief");
        bench.sql("delete from snapshot_part", "delete from snapshot");
        assertThat(faults()).hasSize(2);
    }

    @Test
    void theDigestOfTheRecordsIsTheSameExactlyWhileTheyAre() {
        new Source()
                .with(claimant("C-1"))
                .with("C-1", premium("2024-01-01", "2024-12-31"))
                .with("C-1", sent("2024-05-10"))
                .into(store);
        var before = digest();
        freeze("Brief");
        store.note("paper", "a.pdf", "", Bench.change());
        assertThat(digest()).isEqualTo(before);
        new Source().with(claimant("C-2")).into(store);
        assertThat(digest()).isNotEqualTo(before);
    }

    private String digest() {
        return store.snapshots().now(null, Bench.TODAY, Progress.NONE).recordsDigest();
    }

    @Test
    void noSaveInBetweenMixesIntoTheFigures() {
        new Source()
                .with(claimant("C-1"))
                .with("C-1", premium("2024-01-01", "2024-12-31"))
                .with("C-1", sent("2024-05-10"))
                .into(store);
        var other = bench.open();
        var head = store.auditHead();
        var entered = new int[1];
        var figures =
                store.snapshots()
                        .now(
                                null,
                                Bench.TODAY,
                                (_, _, _) ->
                                        new Source()
                                                .with(claimant("C-1" + ++entered[0]))
                                                .into(other));
        assertThat(entered[0]).isGreaterThan(1);
        assertThat(figures.totals().auditHead()).isEqualTo(head);
        assertThat(figures.agree()).isTrue();
        assertThat(figures.totals().bySql().claimants()).isEqualTo(1);
        assertThat(figures.discoveries()).hasSize(1);
        assertThat(figures.discoveries().getFirst().heads().persons()).isEqualTo(1);
    }

    @Test
    void withoutASealNothingIsFrozen() throws Exception {
        bench.sql("delete from seal");
        assertThatThrownBy(this::digest)
                .isInstanceOf(StoreProblem.class)
                .hasMessageContaining("not sealed");
    }
}
