package ascertain.desk;

import static ascertain.desk.FigureSections.count;
import static ascertain.desk.FigureSections.dollars;
import static ascertain.desk.FigureSections.words;

import ascertain.damages.Claim;
import ascertain.damages.FrozenFigures.Column;
import ascertain.damages.FrozenFigures.Kind;
import ascertain.damages.FrozenFigures.Row;
import ascertain.damages.FrozenFigures.Section;
import ascertain.damages.Limitation;
import ascertain.damages.LimitationFold;
import ascertain.damages.Settlement.Offer;
import ascertain.damages.SettlementModel;
import ascertain.damages.TimeLeft;
import ascertain.report.Written;
import ascertain.store.CaseFigures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// The figures beside the scenarios as sections to freeze: fees paid, limitation, settlements.
final class SectionsBeside {
    private final CaseFigures figures;

    SectionsBeside(CaseFigures figures) {
        this.figures = figures;
    }

    Section fees() {
        var members = figures.fees().members();
        var both = members.plus(figures.fees().undetermined());
        var rows = new ArrayList<Row>();
        for (var currency : new TreeSet<>(both.amounts().keySet())) {
            rows.add(
                    Row.of(
                            "in " + currency,
                            currency.isEmpty() ? "No currency named" : currency,
                            members.amounts().getOrDefault(currency, new BigDecimal("0.00")),
                            both.amounts().getOrDefault(currency, new BigDecimal("0.00"))));
        }
        return new Section(
                "fees",
                "Subscription fees paid",
                "Charged before the policy date, from receipts; in none of the scenarios. "
                        + "Breach of contract; Cal. Bus. & Prof. Code § 17200.",
                List.of(
                        new Column("members", "By members", Kind.AMOUNT),
                        new Column("both", "With the undetermined", Kind.AMOUNT)),
                rows);
    }

    Section charges() {
        var members = figures.fees().members();
        var both = members.plus(figures.fees().undetermined());
        return new Section(
                "fees-charges",
                "Charges of subscription fees",
                "",
                List.of(count("members", "Of members"), count("both", "With the undetermined")),
                List.of(
                        Row.of("counted", "Counted", members.charges(), both.charges()),
                        Row.of(
                                "doubtful",
                                "Left out for a person to look at",
                                members.doubtful(),
                                both.doubtful())));
    }

    Section limitation() {
        var totals = figures.totals();
        var fold =
                new LimitationFold(
                        new Limitation(figures.definition().policyDate(), totals.tolling()),
                        totals.bySql().asOf(),
                        0);
        figures.discoveries().forEach(one -> fold.add(one.day(), one.heads()));
        var heads = fold.totals();
        var rows = new ArrayList<Row>();
        for (var claim : Claim.values()) {
            var timely =
                    heads.heads(claim, TimeLeft.TIMELY).plus(heads.heads(claim, TimeLeft.SOON));
            var late = heads.heads(claim, TimeLeft.OUT_OF_TIME);
            var unknown = heads.heads(claim, TimeLeft.UNKNOWN);
            rows.add(
                    Row.of(
                            claim.name(),
                            claim.title(),
                            timely.persons(),
                            timely.members(),
                            late.persons(),
                            late.members(),
                            unknown.persons(),
                            unknown.members()));
        }
        return new Section(
                "limitation",
                "Limitation, whose claims can still be brought",
                "Measured on the day named at the end; everybody on the roll, and the members among them.",
                List.of(
                        count("timely", "In time"),
                        count("timelyMembers", "Members in time"),
                        count("late", "Out of time"),
                        count("lateMembers", "Members out of time"),
                        count("unknown", "Not known"),
                        count("unknownMembers", "Members not known")),
                rows);
    }

    Section settlements() {
        return new Section(
                "settlements",
                "Settlements kept",
                "",
                List.of(
                        count("persons", "Persons"),
                        count("payees", "Claim"),
                        dollars("gross", "Gross"),
                        dollars("fees", "Fees"),
                        dollars("net", "Net"),
                        dollars("each", "Each"),
                        dollars("residue", "Residue")),
                figures.settlements().stream()
                        .map(
                                model -> {
                                    var over = figures.over(model).bySql();
                                    var split = model.split(over);
                                    return Row.of(
                                            "named " + model.name(),
                                            model.name(),
                                            model.persons(over),
                                            split.payees(),
                                            split.gross(),
                                            split.fees(),
                                            split.net(),
                                            split.each(),
                                            split.residue());
                                })
                        .toList());
    }

    Section terms() {
        return new Section(
                "settlement-terms",
                "Terms of the settlements kept",
                "",
                List.of(
                        words("over", "Over"),
                        words("offer", "Offer"),
                        words("takeUp", "Take-up %"),
                        words("feesPercent", "Fees %"),
                        dollars("costs", "Costs"),
                        dollars("administration", "Administration"),
                        dollars("serviceAwards", "Awards")),
                figures.settlements().stream().map(SectionsBeside::terms).toList());
    }

    private static Row terms(SettlementModel model) {
        var terms = model.terms();
        return Row.of(
                "named " + model.name(),
                model.name(),
                model.whom(),
                switch (terms.offer()) {
                    case Offer.Fund(var fund) -> "Fund of " + Written.money(fund);
                    case Offer.PerPerson(var each) -> Written.money(each) + " a person";
                },
                terms.takeUpPercent(),
                terms.feesPercent(),
                terms.costs(),
                terms.administration(),
                terms.serviceAwards());
    }
}
