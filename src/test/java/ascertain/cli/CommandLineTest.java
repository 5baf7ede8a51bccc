package ascertain.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// What a script sees: lines, JSON, exit codes, and files that hold no word of a message.
final class CommandLineTest {
    private static final String WORD = "Zxqwvk";
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-06-15T12:00:00Z"), ZoneOffset.UTC);

    @TempDir private Path dir;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void aCaseWithARoll() throws IOException {
        Files.createDirectory(dir.resolve("roll"));
        write(
                "roll/claimants.csv",
                "reference,family_name,state",
                "C-000001,Okafor,CA",
                "C-000002,Berg,NY");
        write(
                "roll/premium_periods.csv",
                "reference,plan,first_day,last_day,trial",
                "C-000001,Premium Career,2024-01-15,2024-09-14,false");
        write(
                "roll/inmails.csv",
                "reference,sent_at,direction",
                "C-000001,2024-03-02T17:00:00Z,RECEIVED");
        assertThat(run("new", at("case"), "--no-encryption")).isZero();
        assertThat(run("import", at("case"), at("roll"))).isZero();
    }

    @Test
    void determinationsAndTotalsAreTheJsonAgreedOn() {
        out.getBuffer().setLength(0);
        run("determine", at("case"), "--json");
        run("totals", at("case"), "--json");
        assertThat(out.toString().lines())
                .containsExactly(
                        "{\"reference\":\"C-000001\",\"outcome\":\"MEMBER\",\"firstCoveredOn\":\"2024-03-02\",\"firstPossibleOn\":\"2024-03-02\",\"qualifying\":1,\"findings\":[\"QUALIFYING_INMAIL\"]}",
                        "{\"reference\":\"C-000002\",\"outcome\":\"UNDETERMINED\",\"firstCoveredOn\":null,\"firstPossibleOn\":\"0001-01-01\",\"qualifying\":0,\"findings\":[\"NO_PREMIUM_RECORDED\",\"NO_INMAIL_RECORDED\"]}",
                        "{\"policyDate\":\"2024-09-18\",\"definitionVersion\":1,\"claimants\":2,\"outcomes\":{\"MEMBER\":1,\"NOT_MEMBER\":0,\"UNDETERMINED\":1,\"EXCLUDED\":0},\"scenarios\":{\"A\":{\"persons\":1,\"amount\":\"1000.00\",\"upperBound\":\"2000.00\"},\"B\":{\"persons\":0,\"amount\":\"0.00\",\"upperBound\":\"0.00\"},\"C\":{\"persons\":0,\"amount\":\"0.00\",\"upperBound\":\"2000.00\"},\"D\":{\"persons\":0,\"amount\":\"0.00\",\"upperBound\":\"0.00\"}}}");
    }

    @Test
    void theSameRollAgainChangesNothing() {
        out.getBuffer().setLength(0);
        assertThat(run("import", at("case"), at("roll"))).isZero();
        assertThat(out.toString())
                .contains("0 claimants added, 0 changed, 2 as before; 0 Premium periods, 0 InMail");
    }

    @Test
    void aRejectedRowIsToldByLineAndReasonAndStrictRefusesItsSource() throws IOException {
        Files.createDirectory(dir.resolve("bad"));
        write("bad/claimants.csv", "reference,status", "C-000003,DRAFT", "C-000004,SLEEPING");
        assertThat(run("import", at("case"), at("bad"), "--strict")).isEqualTo(1);
        assertThat(run("determine", at("case"), "--reference", "C-000003")).isEqualTo(1);
        assertThat(run("import", at("case"), at("bad"))).isEqualTo(3);
        assertThat(err.toString()).contains("claimants.csv line 3 rejected: status");
        assertThat(run("determine", at("case"), "--reference", "C-000003")).isZero();
    }

    @Test
    void anotherDefinitionRecountsAndWrongUsageIsTwo() {
        assertThat(run("class", at("case"), "--set", "policy-date=2024-03-02")).isZero();
        out.getBuffer().setLength(0);
        run("totals", at("case"), "--json");
        assertThat(out.toString()).contains("\"definitionVersion\":2", "\"MEMBER\":0");
        assertThat(run("verify", at("case"))).isZero();
        assertThat(run("class", at("case"), "--set", "zone=Mars")).isEqualTo(2);
        assertThat(run("nonsense")).isEqualTo(2);
    }

    @Test
    void noWordOfAMessageIsInAnyFileOrLine() throws IOException {
        assertThat(run("import", at("case"), export().toString())).isZero();
        assertThat(run("export", at("case"), at("out"))).isZero();
        assertThat(run("report", at("case"), "summary", "--out", at("summary.pdf"))).isZero();
        assertThat(bytesUnder("case")).contains("dana-invented-7").doesNotContain(WORD);
        assertThat(bytesUnder("out")).contains("dana-invented-7").doesNotContain(WORD);
        assertThat(out.toString() + err).doesNotContain(WORD);
    }

    private Path export() throws IOException {
        var zip = dir.resolve("Complete_LinkedInDataExport_06-01-2026.zip");
        try (var entries = new ZipOutputStream(Files.newOutputStream(zip))) {
            entry(entries, "Profile.csv", "First Name,Last Name", "Dana,Invented");
            entry(
                    entries,
                    "Invitations.csv",
                    "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl",
                    "Dana Invented,A B,\"5/5/21, 8:00 AM\","
                            + WORD
                            + ",OUTGOING,https://www.linkedin.com/in/dana-invented-7,https://www.linkedin.com/in/a-b");
            entry(
                    entries,
                    "messages.csv",
                    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER",
                    "c1,%1$s,A B,https://www.linkedin.com/in/a-b,Dana Invented,https://www.linkedin.com/in/dana-invented-7,2024-03-02 10:00:00 UTC,%1$s,\"%1$s\n%1$s\",INBOX"
                            .formatted(WORD));
            entry(entries, "Unread " + WORD + ".csv", WORD);
        }
        return zip;
    }

    private static void entry(ZipOutputStream zip, String name, String... lines)
            throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String bytesUnder(String folder) throws IOException {
        var all = new StringBuilder();
        try (var files = Files.walk(dir.resolve(folder))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    private void write(String name, String... lines) throws IOException {
        Files.write(dir.resolve(name), List.of(lines));
    }

    private String at(String name) {
        return dir.resolve(name).toString();
    }

    private int run(String... args) {
        return Cli.run(CLOCK, new PrintWriter(out), new PrintWriter(err, true), args);
    }
}
