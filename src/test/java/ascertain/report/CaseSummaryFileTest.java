package ascertain.report;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.report.CaseFacts.Counts;
import ascertain.report.paper.Paper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// The case summary as a file: both standards, and every figure where it belongs.
final class CaseSummaryFileTest {
    @ParameterizedTest
    @CsvSource({
        "0, internal",
        "0, public",
        "1, internal",
        "1, public",
        "12, internal",
        "12, public",
        "90, internal",
        "90, public"
    })
    void passesBothStandards(int states, String edition) throws Exception {
        Counts counts = states == 0 ? new Counts(0, 0, 0, 0) : new Counts(2871, 231, 814, 96);
        Paper paper =
                Invented.editions(Invented.facts(counts, Invented.states(states))).get(edition);

        assertThat(Vera.broken(Drawn.bytes(paper))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "internal, Internal edition · Attorney work product: estimate",
        "public, Public edition"
    })
    void namesItsEditionAndItsPageOnEveryPage(String edition, String mark) throws Exception {
        List<String> pages =
                Drawn.pages(Drawn.bytes(Invented.editions(Invented.facts()).get(edition)));

        assertThat(pages).hasSizeGreaterThan(2);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).endsWith(mark + " Page " + (i + 1) + " of " + pages.size());
        }
    }

    @Test
    void saysTheGivenFiguresInOrder() throws Exception {
        String text = Drawn.text(Drawn.bytes(Invented.editions(Invented.facts()).get("internal")));

        assertThat(text)
                .containsSubsequence(
                        "Moreno v. Northwind Networks, Inc.",
                        "No. 5:25-cv-99999",
                        "Case summary",
                        "Records as of 3 Nov 2026.",
                        "2,871",
                        "up to 3,102",
                        "$2,871,000",
                        "up to $3,102,000",
                        "4,012",
                        "Not shown on present records",
                        "814 · 20.3 %",
                        "Named plaintiff Alma Moreno",
                        "A person belongs who, before 18 September 2024",
                        "A $1,000 for each class member",
                        "2,871 $2,871,000.00 $3,102,000.00",
                        "B $1,000 for each verified class member",
                        "957 $957,000.00",
                        "D The larger of",
                        "57 $57,418.35",
                        "28 U.S.C. § 1332(d): 2,871 class members (at least 100)",
                        "(not more than $5,000,000)",
                        "Wakefield v. ViSalus",
                        "California 1,307 90 $1,307,000",
                        "State not recorded 115 7 $115,000",
                        "18 Sep 2024 Privacy policy updated",
                        "out of time",
                        "by the rule over kept determinations, agreeing",
                        "Estimate A $2,871,000 $2,871,000 agree",
                        "Van Alstyne v. Electronic Scriptorium, 560 F.3d 199",
                        "18,412 entries, head 9f2c5a3b77e1");
    }

    @Test
    void everyTotalStandsBesideWhatBoundsIt() throws Exception {
        String bounds =
                "People on this roll, records as of 3 Nov 2026; disclosure assumed, not shown; not the size of the class.";
        String text = Drawn.text(Drawn.bytes(Invented.editions(Invented.facts()).get("internal")));

        assertThat(text)
                .containsSubsequence(
                        "At a glance",
                        bounds,
                        "Estimates",
                        bounds,
                        "By State of residence",
                        bounds,
                        "Chronology");
    }

    @Test
    void theAuditHeadAndTheAssumptionsAreOnTheLastPage() throws Exception {
        String last =
                Drawn.pages(Drawn.bytes(Invented.editions(Invented.facts()).get("internal")))
                        .getLast();

        assertThat(last)
                .contains(
                        "18,412 entries",
                        Invented.facts().source().auditHead(),
                        "Assumptions",
                        "Authorities",
                        "Class definition Version 3");
    }

    @Test
    void aLongCaptionGivesWayInTheRunningHead() throws Exception {
        var facts = Invented.facts();
        var caption =
                new Paper.Caption(
                        "",
                        "Moreno and others v. " + "Northwind Networks, Inc. and ".repeat(9),
                        "");
        var paper = CaseSummary.open(facts);
        var named =
                new Paper(
                        paper.title(),
                        paper.subtitle(),
                        paper.language(),
                        caption,
                        paper.edition(),
                        paper.designation(),
                        paper.sections());

        assertThat(Drawn.pages(Drawn.bytes(named)).get(1))
                .matches("Moreno and others v\\..{40,120}… Case summary .*");
    }
}
