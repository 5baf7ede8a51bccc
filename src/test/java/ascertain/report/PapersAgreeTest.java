package ascertain.report;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.cli.Terminal;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// Roll and damages schedule in both editions: valid by both standards, and saying what `totals
/// --json` says, whether nobody is on the roll or ten thousand are.
final class PapersAgreeTest {
    private static final String MONEY = "\\$([\\d,]+(?:\\.\\d\\d)?)";

    @TempDir private Path dir;
    private Terminal terminal;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 50, 10_000})
    void validAndAgreeing(int claimants) throws Exception {
        terminal = new Terminal(dir);
        terminal.must(
                "sample",
                terminal.at("case"),
                "--claimants",
                claimants + "",
                "--seed",
                "5",
                "--no-encryption");
        var totals = terminal.must("totals", terminal.at("case"), "--json");
        rollAgrees(totals, claimants, paper("roll", "--draft", "--designation", "Confidential"));
        damagesAgree(totals, paper("damages", "--designation", "Confidential"));
        paper("summary");
        assertThat(paper("roll", "--public")).doesNotContain("$", "stimate", "nternal");
        assertThat(paper("damages", "--public"))
                .contains("Class members by State", "Public edition")
                .doesNotContain("$", "stimate", "nternal", "Scenario");
        assertThat(paper("summary", "--public")).contains("Public edition");
    }

    private static void rollAgrees(String totals, int claimants, String paper) {
        long members = number(totals, "\"MEMBER\":(\\d+)");
        assertThat(number(paper, "On the roll ([\\d,]+) people")).isEqualTo(claimants);
        assertThat(number(paper, "Class members ([\\d,]+) up to")).isEqualTo(members);
        if (claimants == 0) {
            assertThat(paper).contains("Nobody is listed.");
            return;
        }
        assertThat(number(paper, "All ([\\d,]+) (?:people|person) [\\d,]+ member"))
                .isEqualTo(claimants);
        assertThat(number(paper, "All [\\d,]+ (?:people|person) ([\\d,]+) member"))
                .isEqualTo(members);
        assertThat(Pattern.compile("\\bC-\\d{6} ").matcher(paper).results().count())
                .isEqualTo(claimants);
    }

    private static void damagesAgree(String totals, String paper) {
        for (var letter : List.of("A", "B", "C", "D")) {
            var figure =
                    Pattern.compile(
                                    "\"%s\":\\{\"persons\":(\\d+),\"amount\":\"([\\d.]+)\",\"upperBound\":\"([\\d.]+)\""
                                            .formatted(letter))
                            .matcher(totals);
            assertThat(figure.find()).isTrue();
            int from = paper.indexOf("Scenario " + letter + " by State");
            assertThat(from).as("scenario " + letter).isPositive();
            var section = paper.substring(from, paper.indexOf("Authority: ", from));
            if (section.contains("Nobody on this roll is counted")) {
                assertThat(new BigDecimal(figure.group(3))).isZero();
                continue;
            }
            var all = sums(section, "All");
            assertThat(all).hasSize(1);
            assertThat(all.getFirst()[0]).isEqualByComparingTo(figure.group(1));
            assertThat(all.getFirst()[1]).isEqualByComparingTo(figure.group(2));
            assertThat(all.getFirst()[2]).isEqualByComparingTo(figure.group(3));
            var states = sums(section, "(?:[A-Z]{2}|State not recorded)");
            for (int i = 0; i < 3; i++) {
                int column = i;
                assertThat(
                                states.stream()
                                        .map(row -> row[column])
                                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .as("scenario " + letter + ", column " + i)
                        .isEqualByComparingTo(all.getFirst()[i]);
            }
        }
    }

    /// Persons, amount and upper bound of each row.
    private static List<BigDecimal[]> sums(String section, String label) {
        return Pattern.compile("\\b%s ([\\d,]+) %s [\\d,]+ %s".formatted(label, MONEY, MONEY))
                .matcher(section)
                .results()
                .map(
                        row ->
                                new BigDecimal[] {
                                    decimal(row.group(1)),
                                    decimal(row.group(2)),
                                    decimal(row.group(3))
                                })
                .toList();
    }

    private static BigDecimal decimal(String written) {
        return new BigDecimal(written.replace(",", ""));
    }

    private static long number(String text, String form) {
        var found = Pattern.compile(form).matcher(text);
        assertThat(found.find())
                .as(form + " in " + text.substring(0, Math.min(500, text.length())))
                .isTrue();
        return Long.parseLong(found.group(1).replace(",", ""));
    }

    /// The text of a paper that breaks no rule of either standard, and bears its edition and its
    /// marking on every page.
    private String paper(String kind, String... options) throws Exception {
        var file = dir.resolve(kind + options.length + ".pdf");
        var command = new java.util.ArrayList<>(List.of("report", terminal.at("case"), kind));
        command.addAll(List.of("--out", file.toString()));
        command.addAll(List.of(options));
        terminal.must(command.toArray(String[]::new));
        var bytes = Files.readAllBytes(file);
        assertThat(Vera.broken(bytes)).as(kind).isEmpty();
        var pages = Drawn.pages(bytes);
        var edition = List.of(options).contains("--public") ? "Public edition" : "Internal edition";
        assertThat(pages).allMatch(page -> page.contains(edition + " "));
        if (List.of(options).contains("--designation")) {
            assertThat(pages).allMatch(page -> page.contains("Confidential"));
        }
        return String.join(" ", pages);
    }
}
