package ascertain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Rows and files that are odd but not hopeless: what can be taken is, and the rest is named.
final class OddRowsTest {
    @TempDir private Path dir;
    private Terminal terminal;

    @BeforeEach
    void aCaseWithARoll() {
        terminal = new Terminal(dir);
        terminal.newCase("case");
    }

    private Terminal.Told take(String... sourcesAndOptions) {
        var command = new String[sourcesAndOptions.length + 2];
        command[0] = "import";
        command[1] = terminal.at("case");
        for (int i = 0; i < sourcesAndOptions.length; i++) {
            var given = sourcesAndOptions[i];
            command[i + 2] = given.startsWith("--") ? given : terminal.at(given);
        }
        return terminal.run(command);
    }

    private Map<String, String> surnames() throws Exception {
        terminal.must("export", terminal.at("case"), terminal.at("out"));
        var surnames = new LinkedHashMap<String, String>();
        for (var line : Files.readAllLines(dir.resolve("out/claimants.csv"))) {
            surnames.put(line.split(",", -1)[0], line.split(",", -1)[3]);
        }
        return surnames;
    }

    @Test
    void impossibleDatesAndUnknownPeopleAreRejectedByLineAndReason() {
        terminal.file(
                "odd/premium_periods.csv",
                "reference,plan,first_day,last_day",
                "C-000002,Premium Career,2024-02-30,",
                "C-000002,Premium Career,2024-13,",
                "C-000002,Premium Career,2024-05-01,2024-04-30",
                "C-000002,Premium Career,2024-05-01,2023",
                "C-000002,Premium Career,2023-02-29,unknown",
                ",Premium Career,2024,2024",
                "C-404,Premium Career,2024,2024",
                "C-000002,Premium Career,2024-02-29,2024-02-29");
        terminal.file(
                "odd/inmails.csv",
                "reference,sent_at,direction",
                "C-000002,2024-02-30T00:00:00Z,SENT",
                "C-000002,2024-02-29T25:00:00Z,SENT",
                "C-000002,2024-02-29T10:00:00Z,SENT");
        var told = take("odd", "--rejected", "rejected.csv");
        assertThat(told.exit()).isEqualTo(3);
        assertThat(told.out())
                .isEqualTo(
                        "odd: 0 claimants added, 0 changed, 0 as before; 1 Premium periods, 1 InMail, 0 receipts added; 9 rows rejected\n");
        assertThat(told.messages())
                .containsExactly(
                        "odd: premium_periods.csv line 2 rejected: first_day: no such date",
                        "odd: premium_periods.csv line 3 rejected: first_day: no such date",
                        "odd: premium_periods.csv line 4 rejected: last_day: is before first_day",
                        "odd: premium_periods.csv line 5 rejected: last_day: is before first_day",
                        "odd: premium_periods.csv line 6 rejected: first_day: no such date",
                        "odd: premium_periods.csv line 7 rejected: reference: missing",
                        "odd: premium_periods.csv line 8 rejected: reference: nobody on the roll has it",
                        "odd: inmails.csv line 2 rejected: sent_at: no such time or date",
                        "odd: inmails.csv line 3 rejected: sent_at: no such time or date");
        assertThat(dir.resolve("rejected.csv"))
                .content()
                .hasLineCount(10)
                .contains("odd,premium_periods.csv,8,reference: nobody on the roll has it");
        assertThat(terminal.state("case")).contains("\"qualifying\":1").contains("2024-02-29");
    }

    @Test
    void aRowThatCannotBeKeptCostsItselfAlone() throws Exception {
        terminal.file(
                "odd/claimants.csv",
                "reference,family_name,opted_out_on,status",
                "C-3," + "x".repeat(10_000) + ",,",
                "C-4,a\0b,,",
                "C-5,Lind,2024-02-30,",
                "C-6,Lind,,SLEEPING",
                "\0\0\0",
                "R".repeat(65) + ",Lind,,",
                "C-7," + "y".repeat(500) + ",,");
        var told = take("odd");
        assertThat(told.exit()).isEqualTo(3);
        assertThat(told.messages())
                .containsExactly(
                        "odd: claimants.csv line 2 rejected: family_name: longer than 500 characters",
                        "odd: claimants.csv line 3 rejected: family_name: holds a control character",
                        "odd: claimants.csv line 4 rejected: opted_out_on: no such date",
                        "odd: claimants.csv line 5 rejected: status: none of DRAFT, SUBMITTED, UNDER_REVIEW, DEFICIENT, VERIFIED, REJECTED",
                        "odd: claimants.csv line 6 rejected: reference: holds a control character",
                        "odd: claimants.csv line 7 rejected: reference: longer than 64 characters");
        assertThat(surnames()).hasSize(4).containsEntry("C-7", "y".repeat(500));
    }

    @Test
    void unknownColumnsAreReportedAndTheRestIsTakenIn() {
        terminal.file("odd/claimants.csv", "shoe_size,reference,\u001b[31mred", "43,C-3,x");
        var told = take("odd");
        assertThat(told.exit()).isZero();
        assertThat(told.messages())
                .containsExactly(
                        "odd: unknown column not read, claimants.csv: shoe_size",
                        "odd: unknown column not read, claimants.csv: \uFFFD[31mred");
        assertThat(told.out()).startsWith("odd: 1 claimants added");
    }

    @Test
    void aReferenceThatComesTwiceIsOneClaimantFilledInRowByRow() throws Exception {
        terminal.file(
                "odd/claimants.csv",
                "reference,family_name,state",
                "C-3,First,CA",
                "C-3,Second,",
                "C-3,,NV",
                "C-000001,,OR");
        assertThat(take("odd").exit()).isZero();
        assertThat(surnames())
                .hasSize(4)
                .containsEntry("C-3", "Second")
                .containsEntry("C-000001", "Okafor");
        assertThat(dir.resolve("out/claimants.csv"))
                .content()
                .contains(",NV,", ",OR,")
                .doesNotContain(",CA,");
    }

    @Test
    void marksLineEndsAndUtf16AreTakenAsTheyCome() throws Exception {
        var names = new LinkedHashMap<String, String>();
        names.put("mark", "\uFEFF");
        for (var charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            for (var mark : new String[] {"", "\uFEFF"}) {
                var name = charset.name() + mark.length();
                terminal.file(
                        name + "/claimants.csv",
                        charset,
                        mark + "reference,family_name\n" + name + ",Øster 龍\n");
                names.put(name, "");
            }
        }
        for (var end : Map.of("cr", "\r", "crlf", "\r\n", "mark", "\n").entrySet()) {
            var name = end.getKey();
            terminal.file(
                    name + "/claimants.csv",
                    StandardCharsets.UTF_8,
                    names.getOrDefault(name, "")
                            + "reference,family_name"
                            + end.getValue()
                            + name
                            + ",Øster 龍"
                            + end.getValue());
            names.put(name, "");
        }
        var told = take(names.keySet().toArray(String[]::new));
        assertThat(told.exit()).as(told.err()).isZero();
        assertThat(told.messages()).isEmpty();
        var surnames = surnames();
        assertThat(names.keySet())
                .hasSize(7)
                .allSatisfy(name -> assertThat(surnames).containsEntry(name, "Øster 龍"));
    }
}
