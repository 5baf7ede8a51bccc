package ascertain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.intake.ColumnUse;
import ascertain.intake.DateOrder;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Rejection;
import ascertain.store.CaseFolder;
import ascertain.store.Change;
import ascertain.store.ClaimantQuery;
import ascertain.store.Drafts;
import ascertain.store.OnBothDatabases;
import ascertain.work.Problem;
import ascertain.work.Progress;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// Tables coming into a case: whose row it is, that a trial says what the import does, and that the
/// same file again changes nothing.
final class TableImportTest extends OnBothDatabases {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-06-15T12:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;
    private OpenCase open;

    @BeforeEach
    void open() {
        open =
                new OpenCase(
                        folder,
                        new CaseFolder.Opened(store, new Drafts(folder, new byte[32])),
                        CLOCK,
                        "RK",
                        "test");
    }

    private Path file(String... lines) {
        try {
            return Files.writeString(folder.resolve("people.csv"), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// Tries the import, does it, and sees that the one said what the other did.
    private ImportReport.Source take(String... lines) {
        var table = open.intake().table(file(lines));
        var head = store.auditHead();
        var tried = table.tryImport(table.start(), Progress.NONE);
        assertThat(store.auditHead()).isEqualTo(head);
        var report = taken(table);
        assertThat(tried).isEqualTo(report);
        return report;
    }

    private ImportReport.Source taken(TableImport table) {
        return open.intake()
                .take(table, table.start(), ImportOptions.USUAL, Progress.NONE)
                .sources()
                .getFirst();
    }

    private ImportReport.Source again() {
        var table = open.intake().table(folder.resolve("people.csv"));
        var head = store.auditHead();
        var report = taken(table);
        assertThat(store.auditHead()).isEqualTo(head);
        return report;
    }

    private Claimant claimant(String reference) {
        return store.claimant(open.idOf(reference)).claimant();
    }

    private static void counts(ImportReport.Source source, long... counts) {
        assertThat(source.error()).isEmpty();
        assertThat(
                        new long[] {
                            source.added(),
                            source.changed(),
                            source.known(),
                            source.periods(),
                            source.inMails(),
                            source.rejectedRows()
                        })
                .as("added, changed, known, periods, InMail, rejected: " + source.rejections())
                .containsExactly(counts);
    }

    @Test
    void peopleWithoutAReferenceAreGivenTheNextOnesAndAreKnownByThemAgain() {
        var taken =
                take(
                        "Name,Email,LinkedIn,Premium start,Premium end,InMail received",
                        "Maria Okafor,maria@x.org,linkedin.com/in/maria,1/15/24,9/14/24,3/2/24",
                        "Olaf Berg,olaf@x.org,,,,3/3/24",
                        "Wei Chen,,,,,",
                        "No,body,,,,");
        counts(taken, 3, 0, 0, 1, 2, 1);
        assertThat(taken.references()).containsExactly("C-000001", "C-000002", "C-000003");
        assertThat(claimant("C-000003").fullName()).isEqualTo("Wei Chen");
        counts(again(), 0, 0, 3, 0, 0, 1);
        assertThat(open.verify(Progress.NONE)).isEmpty();
    }

    @Test
    void severalRowsOfOnePersonAreOneClaimantWithAllTheyTell() {
        var taken =
                take(
                        "Email,LinkedIn,Phone,Premium start,Premium end,InMail sent",
                        "m@x.org,,1,1/1/22,3/1/22,2/2/22",
                        "M@X.org,linkedin.com/in/m,2,1/1/23,3/1/23,2/2/23",
                        "m2@x.org,linkedin.com/in/m,,,,2/3/23");
        counts(taken, 1, 0, 0, 2, 3, 0);
        assertThat(claimant("C-000001").text(ClaimantField.EMAIL)).isEqualTo("m@x.org;m2@x.org");
        assertThat(claimant("C-000001").text(ClaimantField.PHONE)).isEqualTo("1");
        assertThat(taken.counts())
                .containsEntry("cells left that differ from an earlier row of the same person", 1L);
        counts(again(), 0, 0, 1, 0, 0, 0);
        assertThat(claimant("C-000001").revision()).isEqualTo(1);
    }

    @Test
    void whoIsOnTheRollIsFoundByProfileThenByEmailAndKeepsOtherAddresses() {
        take(
                "Reference,Email,Profile URL",
                "R-1,one@x.org;uno@x.org,linkedin.com/in/one",
                "R-2,two@x.org,");
        var taken =
                take(
                        "Last name,Email,Profile URL",
                        "One,other@x.org,https://www.linkedin.com/in/ONE/",
                        "Two,TWO@x.org,linkedin.com/in/two",
                        "Three,uno@x.org,linkedin.com/in/three");
        counts(taken, 0, 2, 0, 0, 0, 1);
        assertThat(taken.rejections())
                .containsExactly(
                        new Rejection(
                                "people.csv",
                                4,
                                "its e-mail is that of R-1, its profile is not; give it a reference"));
        assertThat(claimant("R-1").text(ClaimantField.EMAIL))
                .isEqualTo("one@x.org;uno@x.org;other@x.org");
        assertThat(claimant("R-1").listName()).isEqualTo("One");
        assertThat(claimant("R-2").text(ClaimantField.PROFILE_URL))
                .isEqualTo("https://www.linkedin.com/in/two");
        counts(again(), 0, 0, 2, 0, 0, 1);
    }

    @Test
    void aRowThatFitsSeveralIsLeftToAPersonAndTwoOfOneAddressAreToldAsDuplicates() {
        var twins = take("Reference,Email", "R-1,same@x.org", "R-2,same@x.org", "R-3,x@x.org");
        counts(twins, 3, 0, 0, 0, 0, 0);
        assertThat(twins.counts()).containsEntry(CountedWords.SHARING, 2L);
        var taken = take("Last name,Email", "Who,same@x.org");
        assertThat(taken.rejections())
                .extracting(Rejection::reason)
                .containsExactly("fits several claimants (R-1, R-2); give it a reference");
    }

    @Test
    void ofPeopleKnownByNameAloneThoseWhoDifferAreTwo() {
        var taken =
                take(
                        "Name,State,InMail sent",
                        "John Smith,CA,1/1/24",
                        "John Smith,NY,1/2/24",
                        "John Smith,CA,1/3/24",
                        "John Smith,,1/4/24");
        counts(taken, 3, 0, 0, 0, 4, 0);
        counts(again(), 0, 0, 3, 0, 0, 0);
    }

    @Test
    void aFreeReferenceIsNeitherTheRollsNorTheFiles() {
        take("Reference,Email", "C-000007,a@x.org", ",b@x.org", "C-000010,c@x.org");
        assertThat(claimant("C-000011").text(ClaimantField.EMAIL)).isEqualTo("b@x.org");
        counts(again(), 0, 0, 3, 0, 0, 0);
    }

    @Test
    void nothingOfARowThatTheRollRefusesGoesIn() {
        var taken =
                take(
                        "Reference,Duplicate of,InMail sent",
                        "R-1,R-9,1/1/24",
                        "R-1,,1/2/24",
                        "R-2,,1/3/24");
        counts(taken, 1, 0, 0, 0, 1, 2);
        assertThat(store.find(ClaimantQuery.ALL)).hasSize(1);
    }

    @Test
    void theImportIsOneStepThatCanBeUndone() {
        take("Email,InMail sent", "a@x.org,1/1/24", "b@x.org,1/2/24");
        var step = store.history().undoable("RK").orElseThrow();
        assertThat(step.what()).isEqualTo("Imported people.csv");
        store.history().undo(step.seq(), new Change("RK", CLOCK.instant(), ""));
        assertThat(store.find(ClaimantQuery.ALL)).isEmpty();
        assertThat(open.verify(Progress.NONE)).isEmpty();
    }

    @Test
    void theMappingChosenIsRememberedForItsHeadersInAnyOrder() {
        var table = open.intake().table(file("E-mail,When,Shoes", "a@x.org,9/8/24,7"));
        assertThat(table.isRemembered()).isFalse();
        var chosen =
                table.start().with(1, ColumnUse.Special.INMAIL_SENT_ON).with(DateOrder.DAY_FIRST);
        open.intake().take(table, chosen, ImportOptions.USUAL, Progress.NONE);
        var next = open.intake().table(file("shoes;E-Mail;WHEN", "8;b@x.org;9/8/24"));
        assertThat(next.isRemembered()).isTrue();
        assertThat(next.start().uses())
                .containsExactly(
                        ColumnUse.Special.LEFT_OUT,
                        new ColumnUse.Field(ClaimantField.EMAIL),
                        ColumnUse.Special.INMAIL_SENT_ON);
        assertThat(next.start().dates()).isEqualTo(DateOrder.DAY_FIRST);
        var other = open.intake().table(file("E-mail,When", "a@x.org,9/8/24"));
        assertThat(other.isRemembered()).isFalse();
    }

    @Test
    void whatCannotBeReadSoIsSaidByTheTrialToo() {
        var table = open.intake().table(file("Shoes", "7"));
        assertThatThrownBy(() -> table.tryImport(table.start(), Progress.NONE))
                .isInstanceOf(Problem.class)
                .hasMessageStartingWith("No column says who a row is about");
        var report =
                open.intake()
                        .take(
                                List.of(folder.resolve("people.csv")),
                                ImportOptions.USUAL,
                                Progress.NONE);
        assertThat(report.sources().getFirst().error()).startsWith("No column says who");
    }
}
