package ascertain.report;

import ascertain.damages.Scenario;
import ascertain.report.paper.Edition;
import ascertain.report.paper.Paper;
import ascertain.report.paper.Paper.Section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Assembles the damages schedule, the paper that says what each State comes to.
public final class DamagesSchedule {
    private DamagesSchedule() {}

    /// The edition for the attorneys of this side.
    public static Paper internal(CaseFacts facts, Estimates estimates, Schedule schedule) {
        var sections = new ArrayList<Section>();
        sections.add(InternalSummary.overview(facts, estimates));
        sections.add(StateSections.bars(schedule));
        sections.add(EstimateSections.scenarios(facts, estimates));
        for (var scenario : Scenario.values()) {
            sections.add(StateSections.of(facts, scenario, schedule));
        }
        sections.add(CurveSection.of(facts, schedule));
        sections.add(MatterSections.definition(facts));
        sections.add(InternalSummary.limitation(estimates));
        sections.add(SourceSection.internal(facts, estimates));
        return paper(
                "Damages schedule", facts, Edition.INTERNAL, CaseSummary.DESIGNATION, sections);
    }

    /// The edition for everybody: class members by State, as 28 U.S.C. § 1715 has them told, and no
    /// amount.
    public static Paper open(CaseFacts facts) {
        return paper(
                "Class members by State",
                facts,
                Edition.PUBLIC,
                "",
                List.of(
                        MatterSections.definition(facts),
                        PublicSummary.boundedStates(facts),
                        PublicSummary.source(facts)));
    }

    private static Paper paper(
            String title,
            CaseFacts facts,
            Edition edition,
            String designation,
            List<Section> sections) {
        return new Paper(
                title,
                edition.words() + ". Records as of " + Written.day(facts.asOf()) + ".",
                Locale.US,
                facts.caption(),
                edition,
                designation,
                sections);
    }
}
