package ascertain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.work.Progress;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// Whom an import went to and by what is told, before and after, and that the names differ first.
final class OtherNamesTest {
    @TempDir Path folder;
    private OpenCase open;

    @BeforeEach
    void make() throws IOException {
        var cases =
                new Cases(
                        Clock.fixed(Instant.parse("2026-11-23T18:00:00Z"), ZoneOffset.UTC), "test");
        cases.create(
                folder.resolve("case"), Cases.Template.LINKEDIN_PREMIUM, null, "Ana Paralegal");
        open = cases.open(folder.resolve("case"), null, "Ana Paralegal");
        take(
                file(
                        "claimants.csv",
                        "reference,family_name,given_name,email",
                        "C-000001,Callahan,Ben,ben@example.org",
                        "C-000002,,,nobody@example.org"));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    private Path export(String given, String family, String email) throws IOException {
        var export = Files.createDirectories(folder.resolve("Complete_LinkedInDataExport"));
        Files.writeString(
                export.resolve("Profile.csv"),
                "First Name,Last Name\n%s,%s\n".formatted(given, family));
        Files.writeString(
                export.resolve("Email Addresses.csv"),
                "Email Address,Confirmed,Primary,Updated On\n%s,Yes,Yes,1/2/25\n".formatted(email));
        Files.writeString(
                export.resolve("messages.csv"),
                "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n");
        return export;
    }

    private ImportReport.Source would(Path source) {
        return open.intake().tried(List.of(source), Progress.NONE).sources().getFirst();
    }

    private ImportReport.Source take(Path source) {
        return open.intake()
                .take(List.of(source), ImportOptions.USUAL, Progress.NONE)
                .sources()
                .getFirst();
    }

    @Test
    void anExportUnderAnotherNameSaysSoBeforeAndAfterAndForGood() throws IOException {
        var export = export("Benn", "Calahan", "ben@example.org");
        var would = would(export);
        assertThat(would.owners().whose()).containsExactly("C-000001, Ben Callahan, by the e-mail");
        assertThat(would.owners().otherNames())
                .containsExactly("the export says Benn Calahan; on the roll: Ben Callahan");
        assertThat(would.counts()).containsEntry(CountedWords.OTHER_NAME, 1L);
        Files.writeString(
                export.resolve("Email Addresses.csv"),
                "Email Address,Confirmed,Primary,Updated On\nben@example.org,Yes,Yes,1/2/25\nbenn@example.org,Yes,No,1/2/25\n");
        var did = take(export);
        assertThat(did.owners()).isEqualTo(would.owners());
        var kept = open.imports().report(open.imports().page(0, 1).getFirst());
        assertThat(kept.owners()).isEqualTo(would.owners());
        assertThat(kept.counts()).containsEntry(CountedWords.OTHER_NAME, 1L);
        assertThat(open.verify(Progress.NONE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    BEN, Callahan, ben@example.org
                    Callahan, Bén, ben@example.org
                    Dana, Reyes, nobody@example.org
                    """)
    void oneNameOtherwiseWrittenIsNoOther(String given, String family, String email)
            throws IOException {
        var would = would(export(given, family, email));
        assertThat(would.owners().whose()).singleElement().asString().endsWith("by the e-mail");
        assertThat(would.owners().otherNames()).isEmpty();
        assertThat(would.counts()).doesNotContainKey(CountedWords.OTHER_NAME);
    }

    @Test
    void anExportOfSomebodyNewSaysWhy() throws IOException {
        assertThat(would(export("Dana", "Reyes", "dana@example.org")).owners().whose())
                .containsExactly(
                        "C-000003, Dana Reyes, new: nobody on the roll has its profile or e-mail");
    }

    @Test
    void aRowOfATableThatFindsSomebodyByItsEMailSaysSo() throws IOException {
        var table =
                file(
                        "people.csv",
                        "First name,Last name,E-mail",
                        "Ben,Callahan,BEN@example.org",
                        "Dana,Reyes,dana@example.org");
        assertThat(would(table).owners().otherNames()).isEmpty();
        file("people.csv", "First name,Last name,E-mail", "Benn,Calahan,ben@example.org");
        var would = would(table);
        assertThat(would.owners().otherNames())
                .containsExactly(
                        "line 2 says Benn Calahan; on the roll: Ben Callahan (C-000001, by the e-mail; the row's name takes its place)");
        assertThat(take(table).owners()).isEqualTo(would.owners());
    }

    @Test
    void aRowThatNamesItsClaimantByReferenceRenamesWithoutAWord() throws IOException {
        var table = file("people.csv", "Ref,First name,Last name", "C-000001,Benn,Calahan");
        assertThat(would(table).owners().otherNames()).isEmpty();
    }
}
