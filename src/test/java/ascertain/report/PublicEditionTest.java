package ascertain.report;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.report.CaseFacts.Counts;
import ascertain.report.CaseFacts.StateCount;
import ascertain.report.paper.Block;
import ascertain.report.paper.Paper;

import org.junit.jupiter.api.Test;

import java.util.List;

/// What the public edition does not say.
final class PublicEditionTest {
    @Test
    void hasNoEstimateNoLimitationAndNoWorkProduct() throws Exception {
        String text = Drawn.text(Drawn.bytes(CaseSummary.open(Invented.facts())));

        assertThat(text)
                .contains("2,871", "Alma Moreno", "Public edition")
                .doesNotContain(
                        "$",
                        "Estimate",
                        "upper bound",
                        "Limitation",
                        "timely",
                        "work product",
                        "Assumption",
                        "Scenario");
    }

    @Test
    void withholdsSmallCountsAndWhatWouldGiveThemAway() throws Exception {
        var facts =
                Invented.facts(
                        new Counts(120, 33, 3, 41),
                        List.of(
                                new StateCount("California", 90, 0),
                                new StateCount("Nevada", 2, 1),
                                new StateCount("Oregon", 28, 0)));
        String text = Drawn.text(Drawn.bytes(CaseSummary.open(facts)));

        assertThat(text)
                .contains(
                        "Class member 120",
                        "Undetermined withheld",
                        "Not shown on present records <5",
                        "Excluded 41",
                        "All 197",
                        "California 90",
                        "Nevada <5",
                        "Oregon withheld",
                        "All 120");
    }

    @Test
    void leavesOutTheStatesWhereTheyWouldAddUpToAWithheldNumber() throws Exception {
        var facts =
                Invented.facts(
                        new Counts(4, 33, 30, 41), List.of(new StateCount("California", 4, 0)));
        String text = Drawn.text(Drawn.bytes(CaseSummary.open(facts)));

        assertThat(text)
                .contains("Class member <5", "Withheld: the States would add up")
                .doesNotContain("California <5");
    }

    @Test
    void drawsNoBarWhoseLengthCouldBeMeasured() {
        Paper paper = CaseSummary.open(Invented.facts());

        assertThat(paper.sections().stream().flatMap(section -> section.blocks().stream()))
                .noneMatch(
                        block ->
                                block instanceof Block.Figure figure
                                        && figure.drawing()
                                                instanceof
                                                ascertain.report.paper.Drawing.StackedBar);
    }
}
