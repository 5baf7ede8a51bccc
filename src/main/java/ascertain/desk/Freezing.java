package ascertain.desk;

import ascertain.damages.Breakdown;
import ascertain.damages.Estimate;
import ascertain.damages.FrozenFigures;
import ascertain.damages.FrozenFigures.Row;
import ascertain.damages.FrozenFigures.Section;
import ascertain.membership.ClassDefinition;
import ascertain.membership.DefinitionSentence;
import ascertain.report.Written;
import ascertain.report.paper.Text;
import ascertain.store.CaseFigures;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Makes of a case's figures what is frozen: every figure, and every word that a paper says with
/// it.
final class Freezing {
    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm '('VV')'", Locale.ENGLISH);
    private static final String BASIS = "basis";
    private static final String AS_OF = "as-of";
    private static final String AS_OF_HOW = "as-of-how";
    private static final String CHOSEN = "Chosen by a person";

    private Freezing() {}

    /// @param asOf the day timeliness was to be measured on, or null for the usual one
    /// @param program name and version of this program
    static FrozenFigures of(
            CaseFigures figures, @Nullable LocalDate asOf, ZonedDateTime at, String program) {
        var numbers = new FigureSections(figures);
        var beside = new SectionsBeside(figures);
        var sections = new ArrayList<Section>();
        sections.add(definition(figures.definition()));
        sections.add(numbers.outcomes());
        sections.add(numbers.scenarios());
        sections.add(numbers.scenarioWords());
        for (var by : Breakdown.values()) {
            sections.add(numbers.by(by));
        }
        sections.add(numbers.thresholds());
        sections.add(beside.fees());
        sections.add(beside.charges());
        sections.add(beside.limitation());
        sections.add(
                Section.sentences(
                        "limitation-words",
                        "Limitation in words",
                        WorkProduct.limitation(figures.definition(), figures.totals())));
        sections.add(beside.settlements());
        sections.add(beside.terms());
        sections.add(
                Section.sentences(
                        "assumptions",
                        "Assumptions",
                        WorkProduct.assumptions(figures.totals().tolling())));
        sections.add(
                Section.sentences(
                        "authorities",
                        "Authorities",
                        WorkProduct.authorities().stream().map(Text::words).toList()));
        sections.add(basis(figures, asOf, at));
        sections.add(record(figures, program));
        return new FrozenFigures(sections);
    }

    /// The day that was chosen to measure timeliness on, or null where it was the usual one.
    static @Nullable LocalDate chosenDay(FrozenFigures figures) {
        return figures.value(BASIS, AS_OF_HOW, "words").equals(CHOSEN)
                ? LocalDate.parse(figures.value(BASIS, AS_OF, "words"))
                : null;
    }

    private static Section definition(ClassDefinition definition) {
        return Section.words(
                "definition",
                "The class as defined",
                List.of(
                        Row.of("sentence", "In words", DefinitionSentence.of(definition)),
                        Row.of("name", "Name", definition.name()),
                        Row.of("version", "Version", definition.version()),
                        Row.of("policyDate", "Policy date", Written.day(definition.policyDate())),
                        Row.of(
                                "subclasses",
                                "Subclasses",
                                definition.subclasses().isEmpty()
                                        ? "None"
                                        : definition.subclasses().stream()
                                                .map(one -> one.name() + ": State " + one.state())
                                                .collect(Collectors.joining("; ")))));
    }

    private static Section basis(CaseFigures figures, @Nullable LocalDate asOf, ZonedDateTime at) {
        var matter = figures.matter();
        var totals = figures.totals();
        return Section.words(
                BASIS,
                "What the figures stand on",
                List.of(
                        Row.of("case", "Case", matter.caption()),
                        Row.of("court", "Court", matter.court()),
                        Row.of("docket", "Number", matter.docket()),
                        Row.of("counted", "Counted at", AT.format(at).replace("(Z)", "(UTC)")),
                        Row.of(
                                "whom",
                                "What they are",
                                Estimate.CAVEAT.replace(
                                        "as of this date",
                                        "as of " + Written.day(at.toLocalDate()))),
                        Row.of(AS_OF, "Timely on", totals.bySql().asOf()),
                        Row.of(
                                AS_OF_HOW,
                                "How that day was chosen",
                                asOf == null
                                        ? "Usual: the pending action’s filing, else the day itself"
                                        : CHOSEN),
                        Row.of("tolling", "Tolling", totals.tolling().sentence()),
                        Row.of(
                                "twice",
                                "Computed twice",
                                "By SQL and by the rule over kept determinations, agreeing to the cent.")));
    }

    /// So few lines stay together at a paper's end.
    private static Section record(CaseFigures figures, String program) {
        var head = figures.totals().auditHead();
        return Section.words(
                "record",
                "Record",
                List.of(
                        Row.of("records", "Digest of the records", figures.recordsDigest()),
                        Row.of("entries", "Audit record", Written.count(head.count()) + " entries"),
                        Row.of("head", "Audit head", head.mac()),
                        Row.of("program", "Program", program)));
    }
}
