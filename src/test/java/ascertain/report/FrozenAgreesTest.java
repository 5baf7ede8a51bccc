package ascertain.report;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.cli.Terminal;
import ascertain.damages.Among;
import ascertain.damages.ComparedFigures;
import ascertain.damages.FrozenFigures;
import ascertain.damages.Scenario;
import ascertain.damages.Settlement.Offer;
import ascertain.damages.Settlement.Terms;
import ascertain.damages.SettlementModel;
import ascertain.desk.Cases;
import ascertain.desk.OpenCase;
import ascertain.membership.Outcome;
import ascertain.store.ClaimantQuery;
import ascertain.store.Snapshot;
import ascertain.work.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/// Figures frozen are those of `totals --json` then, on the screen and on paper, whatever becomes
/// of the case.
final class FrozenAgreesTest {
    private static final String NAME = "Mediation brief, 12 Nov 2026";

    @TempDir private Path dir;

    private OpenCase open(Clock clock) {
        return new Cases(clock, "Ascertain 0.1.0").open(dir.resolve("case"), null, "Ada Moore");
    }

    private static Clock later() {
        return Clock.offset(Terminal.CLOCK, Duration.ofDays(1_000));
    }

    private static Snapshot freeze(OpenCase open, String name) {
        var desk = open.damages().snapshots();
        desk.refuseUnfit(name, "For the mediator");
        long id = desk.freeze(name, "For the mediator", desk.now(null, Progress.NONE));
        return desk.all().stream().filter(one -> one.id() == id).findFirst().orElseThrow();
    }

    private byte[] printed(OpenCase open, Snapshot snapshot) throws IOException {
        var file = dir.resolve("frozen.pdf");
        open.damages().snapshots().print(snapshot, file, Progress.NONE);
        return Files.readAllBytes(file);
    }

    private static SettlementModel settlement(Among among) {
        return new SettlementModel(
                among.isAll() ? "Everybody" : "Fund " + among.state(),
                new Terms(
                        new Offer.Fund(new BigDecimal("4000000")),
                        new BigDecimal("38"),
                        Terms.BENCHMARK_FEES_PERCENT,
                        new BigDecimal("150000.01"),
                        BigDecimal.ZERO,
                        new BigDecimal("15000")),
                among,
                true);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "300, 7", "300, 11"})
    void whateverBecomesOfTheCase(int claimants, int seed) throws Exception {
        var terminal = new Terminal(dir);
        if (claimants == 0) {
            terminal.must("new", terminal.at("case"), "--no-encryption");
        } else {
            terminal.must(
                    "sample",
                    terminal.at("case"),
                    "--claimants",
                    claimants + "",
                    "--seed",
                    seed + "",
                    "--no-encryption");
        }
        var json = terminal.must("totals", terminal.at("case"), "--json");
        byte[] paper;
        FrozenFigures figures;
        try (var open = open(Terminal.CLOCK)) {
            open.damages().keep(settlement(Among.ALL));
            open.damages().keep(settlement(new Among("CA", "")));
            var frozen = freeze(open, NAME);
            figures = frozen.figures();
            saysTheTotals(figures, json);
            paper = printed(open, frozen);
            var same =
                    ComparedFigures.of(
                            figures, open.damages().snapshots().nowLike(figures, Progress.NONE));
            assertThat(same.differing()).isZero();
            assertThat(open.verify(Progress.NONE)).isEmpty();
            var all = open.find(ClaimantQuery.ALL);
            open.bulk().delete(Arrays.copyOf(all, all.length / 2), Progress.NONE);
            open.damages().delete(settlement(Among.ALL));
        }
        terminal.must("class", terminal.at("case"), "--set", "policy-date=2023-06-01", "zone=UTC");
        try (var open = open(later())) {
            var again = open.damages().snapshots().all().getFirst();
            assertThat(again.figures()).isEqualTo(figures);
            assertThat(printed(open, again)).isEqualTo(paper);
            saysWhatDiffers(
                    figures,
                    open.damages().snapshots().nowLike(figures, Progress.NONE),
                    terminal(open));
            assertThat(open.verify(Progress.NONE)).isEmpty();
        }
        assertThat(Vera.broken(paper)).isEmpty();
        Files.write(Path.of("target", "screens", "frozen-" + claimants + ".pdf"), paper);
        saysEveryFigure(figures, Drawn.pages(paper));
    }

    private static ascertain.damages.Estimate terminal(OpenCase open) {
        return open.totals(null, null).bySql();
    }

    private static void saysTheTotals(FrozenFigures figures, String json) {
        assertThat(json).contains("\"claimants\":" + figures.value("outcomes", "total", "persons"));
        for (var outcome : Outcome.values()) {
            assertThat(json).contains("\"%s\":%s".formatted(outcome, persons(figures, outcome)));
        }
        for (var scenario : Scenario.values()) {
            assertThat(json)
                    .contains(
                            "\"%s\":{\"persons\":%s,\"amount\":\"%s\",\"upperBound\":\"%s\"}"
                                    .formatted(
                                            scenario,
                                            figures.value("scenarios", scenario + "", "persons"),
                                            figures.value("scenarios", scenario + "", "amount"),
                                            figures.value(
                                                    "scenarios", scenario + "", "upperBound")));
        }
    }

    private static String persons(FrozenFigures figures, Outcome outcome) {
        return figures.value("outcomes", outcome.name(), "persons");
    }

    /// What compares as different is exactly the difference of the totals then and now.
    private static void saysWhatDiffers(
            FrozenFigures then, FrozenFigures now, ascertain.damages.Estimate totals) {
        var compared = ComparedFigures.of(then, now);
        var scenarios =
                compared.parts().stream()
                        .filter(part -> part.key().equals("scenarios"))
                        .findFirst()
                        .orElseThrow()
                        .lines();
        for (var scenario : Scenario.values()) {
            var amount = scenarios.get(scenario.ordinal() * 4 + 1);
            assertThat(amount.difference())
                    .isEqualByComparingTo(
                            totals.figure(scenario)
                                    .amount()
                                    .subtract(
                                            new BigDecimal(
                                                    then.value(
                                                            "scenarios",
                                                            scenario + "",
                                                            "amount"))));
        }
        assertThat(now.value("definition", "version", "words")).isEqualTo("2");
        assertThat(compared.parts().getFirst().lines().get(2).differs()).isTrue();
        assertThat(now.value("settlements", "named Everybody", "persons")).isEmpty();
        assertThat(then.value("settlements", "named Everybody", "persons")).isNotEmpty();
    }

    private static void saysEveryFigure(FrozenFigures figures, List<String> pages) {
        var text = String.join(" ", pages);
        assertThat(pages)
                .allMatch(
                        page ->
                                page.contains(
                                        "Internal edition · Attorney work product: estimate"));
        assertThat(text)
                .contains(NAME, "For the mediator", "Ada Moore", "not the size of the class");
        for (var section : figures.sections()) {
            for (var row : section.rows()) {
                for (int i = 0; i < row.values().size(); i++) {
                    var value = row.values().get(i);
                    var written =
                            switch (section.columns().get(i).kind()) {
                                case COUNT -> Written.count(Long.parseLong(value));
                                case DOLLARS ->
                                        Written.money(new BigDecimal(value))
                                                .replaceFirst("\\.\\d\\d$", "");
                                case AMOUNT -> Written.amount(new BigDecimal(value));
                                case WORDS -> "";
                            };
                    assertThat(text.contains(written)).as(section.key() + written).isTrue();
                }
            }
        }
        // A long digest may go over two lines.
        assertThat(pages.getLast().replaceAll("\\s", ""))
                .contains(figures.value("record", "head", "words"))
                .contains(figures.value("record", "records", "words"));
    }

    @Test
    void aNameNoFontHasIsRefusedBeforeAnythingIsFrozen() {
        new Terminal(dir).newCase("case");
        try (var open = open(Terminal.CLOCK)) {
            var desk = open.damages().snapshots();
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> desk.refuseUnfit("Brief \uD83E\uDD84", ""))
                    .isInstanceOf(ascertain.work.Problem.class)
                    .hasMessageContaining("U+1F984")
                    .hasMessageContaining("leave it out");
            desk.refuseUnfit("מוצג لمذكرة 摘要", "");
        }
    }

    @Test
    void todayIsMeasuredOnTheDayThatWasChosen() {
        new Terminal(dir).newCase("case");
        try (var open = open(Terminal.CLOCK)) {
            var desk = open.damages().snapshots();
            var chosen = desk.now(java.time.LocalDate.of(2025, 1, 2), Progress.NONE);
            var usual = desk.now(null, Progress.NONE);
            assertThat(measured(desk.nowLike(chosen, Progress.NONE))).isEqualTo("2025-01-02");
            assertThat(measured(usual)).isNotEqualTo("2025-01-02");
            assertThat(measured(desk.nowLike(usual, Progress.NONE))).isEqualTo(measured(usual));
        }
    }

    private static String measured(FrozenFigures figures) {
        return figures.value("basis", "as-of", "words");
    }
}
