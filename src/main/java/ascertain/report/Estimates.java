package ascertain.report;

import ascertain.report.paper.Text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// What a case summary says in the internal edition alone: work product, estimated.
///
/// Amounts are United States dollars, exact.
///
/// @param scenarios A to D, in this order; the first is the headline
/// @param stateAmounts scenario A by State, under the names [CaseFacts.StateCount] has
/// @param limitation what is said of limitation; a paragraph each
/// @param checks figures computed in two ways
public record Estimates(
        List<Scenario> scenarios,
        Map<String, BigDecimal> stateAmounts,
        List<String> limitation,
        List<String> assumptions,
        List<Text> authorities,
        List<Check> checks) {
    public Estimates {
        scenarios = List.copyOf(scenarios);
        stateAmounts = Map.copyOf(stateAmounts);
        limitation = List.copyOf(limitation);
        assumptions = List.copyOf(assumptions);
        authorities = List.copyOf(authorities);
        checks = List.copyOf(checks);
    }

    /// One way to count damages.
    ///
    /// @param letter "A"
    /// @param counts what it counts, in words
    /// @param authority what it rests on
    /// @param upperBound the amount if the undetermined who meet its own condition counted too
    public record Scenario(
            String letter,
            String counts,
            Text authority,
            long persons,
            BigDecimal amount,
            BigDecimal upperBound) {}

    /// One figure computed by SQL and, apart from it, by the rule over the kept determinations.
    public record Check(String what, BigDecimal bySql, BigDecimal byRule, boolean money) {
        boolean agrees() {
            return bySql.compareTo(byRule) == 0;
        }

        String written(BigDecimal value) {
            return money ? Written.money(value) : Written.count(value.longValueExact());
        }
    }
}
