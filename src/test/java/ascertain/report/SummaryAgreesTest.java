package ascertain.report;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.cli.Terminal;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What the case summary says, read back from its PDF, is what `totals --json` says.
final class SummaryAgreesTest {
    private static final List<String> OUTCOMES =
            List.of("MEMBER", "UNDETERMINED", "NOT_MEMBER", "EXCLUDED");

    @TempDir private static Path dir;
    private static Terminal terminal;

    @BeforeAll
    static void aSampleCase() {
        terminal = new Terminal(dir);
        var command = "sample CASE --claimants 300 --seed 7 --no-encryption".split(" ");
        command[1] = terminal.at("case");
        terminal.must(command);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "policy-date=2024-09-18 boundary=before direction=either least-grade=stated zone=UTC",
                "policy-date=2022-03-01 boundary=on-or-before direction=received least-grade=probable",
                "policy-date=2019-01-01 boundary=before direction=either least-grade=possible"
            })
    void underAnyDefinitionInBothEditions(String changes) throws IOException {
        var command = new ArrayList<>(List.of("class", terminal.at("case"), "--set"));
        command.addAll(List.of(changes.split(" ")));
        terminal.must(command.toArray(String[]::new));
        var totals = terminal.must("totals", terminal.at("case"), "--json");

        var paper = text("internal.pdf");
        outcomesAgree(totals, paper);
        scenariosAgree(totals, paper);
        var members = statesAgree(totals, paper);
        publicAgrees(totals, members, text("public.pdf", "--public"));
    }

    private static void outcomesAgree(String totals, String paper) {
        var glance =
                only(
                        paper,
                        "Class members N up to N Undetermined N a document could decide Estimate A M up to M On the roll N people");
        long members = count(totals, "MEMBER");
        assertThat(glance)
                .containsExactly(
                        members + "",
                        members + count(totals, "UNDETERMINED") + "",
                        count(totals, "UNDETERMINED") + "",
                        whole(amount(totals, "A", "amount")),
                        whole(amount(totals, "A", "upperBound")),
                        count(totals, "claimants") + "");
        assertThat(
                        only(
                                paper,
                                "Class member N · P Undetermined N · P Not shown on present records N · P Excluded N · P"))
                .containsExactlyElementsOf(
                        OUTCOMES.stream().map(outcome -> count(totals, outcome) + "").toList());
    }

    private static void scenariosAgree(String totals, String paper) {
        var rows = all(between(paper, "Estimates", "Counted on this roll"), "N M M");
        assertThat(rows).hasSize(4);
        for (int i = 0; i < rows.size(); i++) {
            var letter = "ABCD".substring(i, i + 1);
            assertThat(rows.get(i).getFirst()).isEqualTo(amount(totals, letter, "persons") + "");
            assertThat(new BigDecimal(rows.get(i).get(1)))
                    .isEqualByComparingTo(amount(totals, letter, "amount"));
            assertThat(new BigDecimal(rows.get(i).get(2)))
                    .isEqualByComparingTo(amount(totals, letter, "upperBound"));
        }
    }

    /// The table by State adds up to its last row, and that is what the totals are.
    ///
    /// @return the class members of each State
    private static Map<String, Long> statesAgree(String totals, String paper) {
        var section = between(paper, "By State of residence", "Chronology");
        var members = new LinkedHashMap<String, Long>();
        long undetermined = 0;
        var sum = BigDecimal.ZERO;
        for (var row : all(section, "(S) N N M")) {
            members.put(row.getFirst(), Long.valueOf(row.get(1)));
            undetermined += Long.parseLong(row.get(2));
            sum = sum.add(new BigDecimal(row.get(3)));
        }
        long sumOfMembers = members.values().stream().mapToLong(Long::longValue).sum();
        assertThat(members).isNotEmpty();
        assertThat(only(section, "All N N M"))
                .containsExactly(
                        sumOfMembers + "", undetermined + "", whole(amount(totals, "A", "amount")));
        assertThat(sumOfMembers).isEqualTo(count(totals, "MEMBER"));
        assertThat(undetermined).isEqualTo(count(totals, "UNDETERMINED"));
        assertThat(sum).isEqualByComparingTo(amount(totals, "A", "amount"));
        return members;
    }

    private static void publicAgrees(String totals, Map<String, Long> members, String paper) {
        assertThat(paper).doesNotContain("$", "stimate", "pper bound");
        var told =
                only(
                        paper,
                        "Answer People Class member W Undetermined W Not shown on present records W Excluded W All N");
        var counts = OUTCOMES.stream().map(outcome -> count(totals, outcome)).toList();
        isHidden(counts, told.subList(0, 4));
        assertThat(told.getLast()).isEqualTo(count(totals, "claimants") + "");
        var states = all(between(paper, "Class members by State", "Chronology"), "(S) W");
        if (told.getFirst().equals(count(totals, "MEMBER") + "")) {
            isHidden(
                    states.stream().map(row -> members.get(row.getFirst())).toList(),
                    states.stream().map(List::getLast).toList());
        } else {
            assertThat(states).isEmpty();
        }
    }

    /// Fewer than five are told as that, and never by the sum: no count is hidden all alone.
    private static void isHidden(List<Long> counts, List<String> told) {
        for (int i = 0; i < told.size(); i++) {
            if (counts.get(i) < 5) {
                assertThat(told.get(i)).isEqualTo("<5");
            } else {
                assertThat(told.get(i)).isIn(counts.get(i) + "", "withheld");
            }
        }
        assertThat(told.stream().filter(cell -> !cell.matches("\\d+")).count()).isNotEqualTo(1);
    }

    private static String text(String name, String... options) throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                "report",
                                terminal.at("case"),
                                "summary",
                                "--out",
                                terminal.at(name)));
        command.addAll(List.of(options));
        terminal.must(command.toArray(String[]::new));
        return Drawn.text(Files.readAllBytes(dir.resolve(name)));
    }

    private static String between(String text, String from, String to) {
        int start = text.indexOf(from);
        return text.substring(start, text.indexOf(to, start));
    }

    private static List<String> only(String text, String form) {
        var found = all(text, form);
        assertThat(found).as(form).hasSize(1);
        return found.getFirst();
    }

    /// The figures of each place of a form, commas and signs left out: N stands for a count, M for
    /// money, P for a percentage, S for a State, W for a count that may be hidden.
    private static List<List<String>> all(String text, String form) {
        var pattern =
                form.replaceAll("\\bN\\b", "([\\\\d,]+)")
                        .replaceAll("\\bM\\b", "\\\\\\$([\\\\d,]+(?:\\\\.\\\\d\\\\d)?)")
                        .replaceAll("\\bP\\b", "[\\\\d.]+ %")
                        .replaceAll("\\bS\\b", "[A-Z]{2}|State not recorded")
                        .replaceAll("\\bW\\b", "([\\\\d,]+|<5|withheld)");
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(SummaryAgreesTest::cells)
                .toList();
    }

    private static List<String> cells(MatchResult match) {
        var cells = new ArrayList<String>();
        for (int i = 1; i <= match.groupCount(); i++) {
            cells.add(match.group(i).replace(",", ""));
        }
        return cells;
    }

    private static long count(String totals, String name) {
        return Long.parseLong(all(totals, "\"" + name + "\":(\\d+)").getFirst().getFirst());
    }

    private static BigDecimal amount(String totals, String scenario, String name) {
        var figure = between(totals, "\"" + scenario + "\":{", "}");
        return new BigDecimal(all(figure, "\"" + name + "\":\"?([\\d.]+)").getFirst().getFirst());
    }

    /// As papers write what has no cents.
    private static String whole(BigDecimal amount) {
        return amount.toBigIntegerExact().toString();
    }
}
