package ascertain.desk;

import ascertain.damages.Breakdown;
import ascertain.damages.Estimate;
import ascertain.membership.ClassDefinition;
import ascertain.membership.DefinitionSentence;
import ascertain.membership.Outcome;
import ascertain.report.CaseFacts;
import ascertain.report.Written;
import ascertain.report.paper.Paper;
import ascertain.roll.Matter;
import ascertain.roll.PartialDate;
import ascertain.store.TotalsTwice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Gathers what papers about the whole case say of it.
final class PaperFacts {
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US);

    private PaperFacts() {}

    static CaseFacts of(
            Matter matter,
            ClassDefinition definition,
            TotalsTwice totals,
            List<String> namedPlaintiffs,
            LocalDate today,
            String program) {
        var estimate = totals.bySql();
        return new CaseFacts(
                new Paper.Caption(matter.court(), matter.caption(), matter.docket()),
                matter.defendant(),
                matter.judge(),
                matter.claims(),
                matter.filedOn() == null ? "" : Written.day(matter.filedOn()),
                matter.status(),
                matter.asReported(),
                DefinitionSentence.of(definition),
                definition.version(),
                definition.policyDate(),
                keyDays(matter, definition),
                namedPlaintiffs,
                today,
                new CaseFacts.Counts(
                        estimate.count(Outcome.MEMBER),
                        estimate.count(Outcome.UNDETERMINED),
                        estimate.count(Outcome.NOT_MEMBER),
                        estimate.count(Outcome.EXCLUDED)),
                states(estimate),
                new CaseFacts.Source(
                        program, totals.auditHead().mac(), totals.auditHead().count()));
    }

    private static List<CaseFacts.StateCount> states(Estimate estimate) {
        return estimate.parts(Breakdown.STATE).stream()
                .map(
                        part ->
                                new CaseFacts.StateCount(
                                        WorkProduct.state(part.label()),
                                        part.members(),
                                        part.undetermined()))
                .toList();
    }

    private static List<CaseFacts.KeyDay> keyDays(Matter matter, ClassDefinition definition) {
        var days = new ArrayList<CaseFacts.KeyDay>();
        boolean policyDateTold = false;
        for (var date : matter.keyDates()) {
            boolean policyDate =
                    date.on().isDay() && date.on().first().equals(definition.policyDate());
            policyDateTold |= policyDate;
            days.add(
                    new CaseFacts.KeyDay(
                            date.on().first(), written(date.on()), date.what(), policyDate));
        }
        if (!policyDateTold) {
            var day = definition.policyDate();
            days.add(
                    new CaseFacts.KeyDay(
                            day, Written.day(day), "Policy date of the class definition.", true));
        }
        days.sort(Comparator.comparing(CaseFacts.KeyDay::on));
        return days;
    }

    private static String written(PartialDate date) {
        if (date.isDay()) {
            return Written.day(date.first());
        }
        return date.first().getMonth() == date.last().getMonth()
                ? date.first().format(MONTH)
                : Integer.toString(date.first().getYear());
    }
}
