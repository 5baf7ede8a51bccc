package ascertain.desk;

import ascertain.damages.Breakdown;
import ascertain.damages.Estimate;
import ascertain.damages.Scenario;
import ascertain.membership.Finding;
import ascertain.report.Written;
import ascertain.report.table.TableFile;
import ascertain.store.CaseStore;
import ascertain.store.ClaimantQuery;
import ascertain.store.TotalsTwice;
import ascertain.store.WholeRoll;
import ascertain.work.Progress;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/// Fills the tables of a case for people, row by row.
final class CaseTables {
    private static final int AT_ONCE = 1_000;
    private final CaseStore store;
    private final Supplier<TotalsTwice> totals;

    CaseTables(CaseStore store, Supplier<TotalsTwice> totals) {
        this.store = store;
        this.totals = totals;
    }

    /// A table's heads and what fills it.
    record Filled(List<String> heads, TableFile.Content content) {}

    Filled of(CaseTable table, Progress progress) {
        return switch (table) {
            case ROLL -> roll(progress);
            case DAMAGES -> damages();
            case FINDINGS -> findings(progress);
        };
    }

    private Filled roll(Progress progress) {
        var columns = Arrays.asList(ListColumn.values());
        return new Filled(
                columns.stream().map(ListColumn::title).toList(),
                rows -> {
                    var ids = store.find(ClaimantQuery.ALL);
                    for (int from = 0; from < ids.length; from += AT_ONCE) {
                        progress.step("Writing the roll", from, ids.length);
                        int to = Math.min(ids.length, from + AT_ONCE);
                        store.lines(Arrays.copyOfRange(ids, from, to))
                                .forEach(
                                        line ->
                                                rows.row(
                                                        columns.stream()
                                                                .map(column -> column.cell(line))
                                                                .toList()));
                    }
                });
    }

    private Filled damages() {
        return new Filled(
                List.of(
                        "Broken down by",
                        "Part",
                        "Persons",
                        "Persons in the upper bound",
                        "Amount (US dollars)",
                        "Upper bound (US dollars)"),
                rows -> {
                    var estimate = totals.get().bySql();
                    for (var scenario : Scenario.values()) {
                        var figure = estimate.figure(scenario);
                        rows.row(
                                Arrays.asList(
                                        "Scenario",
                                        scenario + ": " + scenario.title(),
                                        figure.persons(),
                                        figure.upperPersons(),
                                        figure.amount(),
                                        figure.upperBound()));
                    }
                    for (var breakdown : Breakdown.values()) {
                        for (var part : estimate.parts(breakdown)) {
                            rows.row(
                                    Arrays.asList(
                                            breakdown.title() + ", scenario A",
                                            part.label(),
                                            part.members(),
                                            part.members() + part.undetermined(),
                                            part.amount(),
                                            part.upperBound()));
                        }
                    }
                    rows.row(about(estimate));
                });
    }

    private static List<String> about(Estimate estimate) {
        return Arrays.asList(
                "What these figures are",
                "%s Policy date %s, definition version %d, as of %s."
                        .formatted(
                                Estimate.CAVEAT,
                                Written.day(estimate.policyDate()),
                                estimate.definitionVersion(),
                                Written.day(estimate.asOf())),
                "",
                "",
                "",
                "");
    }

    private Filled findings(Progress progress) {
        return new Filled(
                List.of("Reference", "Name", "Outcome", "Finding", "In words", "Rests on"),
                rows ->
                        store.wholeRoll()
                                .explained(
                                        one ->
                                                one.findings()
                                                        .forEach(
                                                                found -> rows.row(row(one, found))),
                                        progress));
    }

    private static List<String> row(WholeRoll.Explained one, Finding found) {
        var line = one.line();
        return List.of(
                line.reference(),
                line.name(),
                Written.capital(Written.outcome(line.outcome())),
                found.code().name(),
                found.sentence(),
                found.evidence());
    }
}
