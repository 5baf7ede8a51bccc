package ascertain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.ClaimantField;
import ascertain.store.RejectedRow;
import ascertain.work.Progress;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/// Rows of hostile files through being kept, put right and written out, and what a trial says of
/// people who are on the roll.
final class HostileRowsTest extends AfterImports {
    @Test
    void hostileCellsAreKeptPutRightAndWrittenOut() throws IOException {
        var rtl = "\u05D3\u05D5\u05D3 \u202Eabc";
        var batch =
                take(
                        "people.csv",
                        "Name,E-mail,State",
                        "\"=cmd|'x'!A1 \uD83D\uDE00\nline\",wrong," + rtl,
                        "\"Nul\u0000\",wrong,CA",
                        "Ann Long,wrong," + "x".repeat(10_000));
        assertThat(rows(batch).get(0).cells())
                .containsExactly("=cmd|'x'!A1 \uD83D\uDE00 line", "wrong", rtl);
        assertThat(rows(batch).get(1).cells().getFirst()).isEqualTo("Nul\uFFFD");
        assertThat(rows(batch).get(2).cells().get(2)).hasSize(2_001).endsWith("…");
        var out = folder.resolve("rejected.csv");
        open.imports().export(batch, out, Progress.NONE);
        assertThat(Files.readAllLines(out).getFirst())
                .isEqualTo("file,line,reason,Name,E-mail,State");
        assertThat(Files.readAllLines(out).get(1))
                .startsWith("people.csv,2,")
                .contains(",'=cmd|'x'!A1 \uD83D\uDE00 line,wrong," + rtl);
        var fixes =
                rows(batch).stream()
                        .map(row -> RowFix.with(row, 1, "a" + row.position() + "@x.org"));
        var tried = open.imports().retry(batch, fixes.toList(), Progress.NONE);
        assertThat(tried.fixed()).containsExactly(0);
        assertThat(tried.wrong().get(1)).startsWith("Name: ");
        assertThat(tried.wrong().get(2)).startsWith("State: longer than");
        assertThat(store.claimant(open.idOf("C-000001")).claimant().text(ClaimantField.STATE))
                .isEqualTo(rtl);
        assertThat(
                        retry(
                                        batch,
                                        new RowFix(
                                                rows(batch).get(2),
                                                List.of("A Long\nname", "b@x.org", "CA")))
                                .fixed())
                .containsExactly(2);
    }

    @Test
    void aTrialCountsThoseWhoLookLikeSomebodyElseOnTheRoll() throws IOException {
        take("claimants.csv", "reference,email", "R-1,maria@x.org");
        var file =
                Files.writeString(
                        folder.resolve("more.csv"),
                        "Ref,E-mail\nX-1,maria@x.org\nX-2,b@x.org\nX-3,b@x.org\nR-1,maria@x.org\n");
        var table = open.intake().table(file);
        assertThat(table.tryImport(table.start(), Progress.NONE).counts())
                .containsEntry(CountedWords.SHARING, 4L);
    }

    @Test
    void noWordOfAMessageIsKeptWithARejectedRow() throws IOException {
        var word = "Zxqwv";
        var export = Files.createDirectories(folder.resolve("Complete_LinkedInDataExport"));
        Files.writeString(export.resolve("Profile.csv"), "First Name,Last Name\nMira,Halloran\n");
        Files.writeString(
                export.resolve("messages.csv"),
                "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n"
                        + "c1,W,Dana W,https://www.linkedin.com/in/dana,Mira Halloran,https://www.linkedin.com/in/mira,2024-13-05 10:00:00 UTC,W,W,W\n"
                                .replace("W", word));
        open.intake().take(List.of(export), ImportOptions.USUAL, Progress.NONE);
        var rejected = rows(open.imports().page(0, 1).getFirst());
        assertThat(rejected).extracting(RejectedRow::cells).containsExactly(List.of());
        assertThat(rejected.toString())
                .contains("DATE: no such time")
                .doesNotContainIgnoringCase(word);

        var table =
                take(
                        "people.csv",
                        "Name,E-mail,Message,State",
                        "Ann Berg,no address,Dear %1$s,CA".formatted(word),
                        "Bo Chen,no address,Dear %1$s,a,%1$s".formatted(word));
        assertThat(rows(table))
                .extracting(RejectedRow::cells)
                .containsExactly(List.of("Ann Berg", "no address", "CA"), List.of());
        assertThat(rows(table) + open.imports().report(table).toString())
                .doesNotContainIgnoringCase(word);
    }
}
