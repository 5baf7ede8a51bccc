package ascertain.report;

import ascertain.report.paper.Edition;
import ascertain.report.paper.Paper;
import ascertain.report.paper.Paper.Section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Assembles the case summary, the paper that says what the matter is and what it comes to.
public final class CaseSummary {
    private static final String TITLE = "Case summary";
    static final String DESIGNATION = "Attorney work product: estimate";

    private CaseSummary() {}

    /// The edition for the attorneys of this side.
    public static Paper internal(CaseFacts facts, Estimates estimates) {
        var sections = new ArrayList<Section>();
        sections.add(InternalSummary.overview(facts, estimates));
        sections.add(MatterSections.matter(facts));
        sections.add(MatterSections.definition(facts));
        sections.add(EstimateSections.scenarios(facts, estimates));
        sections.add(EstimateSections.states(facts, estimates));
        sections.add(MatterSections.chronology(facts));
        sections.add(MatterSections.method(facts));
        sections.add(InternalSummary.limitation(estimates));
        sections.add(SourceSection.internal(facts, estimates));
        return paper(facts, Edition.INTERNAL, DESIGNATION, sections);
    }

    /// The edition for everybody; what it must not say is not given to it.
    public static Paper open(CaseFacts facts) {
        return paper(
                facts,
                Edition.PUBLIC,
                "",
                List.of(
                        PublicSummary.counts(facts),
                        MatterSections.matter(facts),
                        MatterSections.definition(facts),
                        PublicSummary.states(facts),
                        MatterSections.chronology(facts),
                        MatterSections.method(facts),
                        PublicSummary.source(facts)));
    }

    private static Paper paper(
            CaseFacts facts, Edition edition, String designation, List<Section> sections) {
        String subtitle = edition.words() + ". Records as of " + Written.day(facts.asOf()) + ".";
        return new Paper(
                TITLE, subtitle, Locale.US, facts.caption(), edition, designation, sections);
    }
}
