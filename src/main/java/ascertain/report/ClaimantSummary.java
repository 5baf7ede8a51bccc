package ascertain.report;

import ascertain.membership.Outcome;
import ascertain.report.paper.Block;
import ascertain.report.paper.Block.KeyValue;
import ascertain.report.paper.Block.KeyValues;
import ascertain.report.paper.Block.Paragraph;
import ascertain.report.paper.Block.Paragraph.Tone;
import ascertain.report.paper.Bundle;
import ascertain.report.paper.Edition;
import ascertain.report.paper.Paper;
import ascertain.report.paper.Paper.Section;
import ascertain.report.paper.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Assembles the summary of one claimant: who it is, what was found and what that rests on.
public final class ClaimantSummary {
    private static final String TITLE = "Claimant summary";

    private ClaimantSummary() {}

    /// The edition for the attorneys of this side.
    ///
    /// @param outlined whether the sections are bookmarks
    public static Bundle.Item internal(ClaimantFacts facts, boolean outlined) {
        String reference = facts.claimant().reference();
        var sections = new ArrayList<Section>();
        sections.add(new Section("At a glance", glance(facts)));
        sections.add(ClaimantIdentity.section(facts));
        sections.add(ClaimantRows.periods(facts));
        sections.add(ClaimantRows.inMails(facts));
        sections.add(ClaimantGrounds.determination(facts));
        sections.add(ClaimantGrounds.limitation(facts));
        if (!facts.steps().isEmpty()) {
            sections.add(ClaimantGrounds.status(facts));
        }
        sections.add(ClaimantGrounds.source(facts));
        String subtitle =
                "%s. %s. Records as of %s."
                        .formatted(reference, Edition.INTERNAL.words(), Written.day(facts.asOf()));
        var paper =
                new Paper(
                        TITLE,
                        subtitle,
                        Locale.US,
                        facts.caption(),
                        Edition.INTERNAL,
                        CaseSummary.DESIGNATION,
                        sections.stream().map(Section::closer).toList());
        return new Bundle.Item(reference, reference, outlined, paper, null);
    }

    private static List<Block> glance(ClaimantFacts facts) {
        var blocks = new ArrayList<Block>();
        String name = facts.claimant().fullName();
        int qualifying = facts.determination().qualifying();
        var outcome = facts.determination().outcome();
        String lead =
                (name.isEmpty() ? facts.claimant().reference() : name)
                        + ": "
                        + Written.outcome(outcome)
                        + (outcome == Outcome.MEMBER
                                ? ", "
                                        + Written.count(qualifying)
                                        + (qualifying == 1
                                                ? " InMail qualifies."
                                                : " InMail qualify.")
                                : ".");
        blocks.add(new Paragraph(Text.of(lead), Tone.LEAD));
        if (!facts.findings().isEmpty()) {
            blocks.add(new Paragraph(facts.findings().getFirst().sentence()));
        }
        blocks.add(
                new Block.Figure(ClaimantTimeline.words(facts), ClaimantTimeline.drawing(facts)));
        return blocks;
    }

    /// The edition for everybody; what it must not say is not given to it.
    public static Bundle.Item open(ClaimantFacts.Open facts) {
        var pairs = new ArrayList<KeyValue>();
        pairs.add(new KeyValue("Reference", Text.of(facts.reference())));
        pairs.add(new KeyValue("State of residence", Text.of(Wording.state(facts.state()))));
        pairs.add(new KeyValue("Outcome", Text.of(Written.capital(facts.outcome()))));
        var source =
                new KeyValues(
                        List.of(
                                new KeyValue("Records as of", Text.of(Written.day(facts.asOf()))),
                                new KeyValue(
                                        "Class definition",
                                        Text.of("Version " + facts.definitionVersion())),
                                ClaimantGrounds.record(facts.source()),
                                new KeyValue("Program", Text.of(facts.source().program()))));
        var paper =
                new Paper(
                        TITLE,
                        Edition.PUBLIC.words()
                                + ". Records as of "
                                + Written.day(facts.asOf())
                                + ".",
                        Locale.US,
                        facts.caption(),
                        Edition.PUBLIC,
                        "",
                        List.of(
                                new Section("Claimant", List.of(new KeyValues(pairs))),
                                new Section("What this stands on", List.of(source))));
        return new Bundle.Item(facts.reference(), facts.reference(), true, paper, null);
    }
}
