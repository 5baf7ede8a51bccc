package ascertain.intake;

import static ascertain.intake.ExportFixture.DANA;
import static ascertain.intake.ExportFixture.MIRA;
import static ascertain.intake.ExportFixture.OTTO;
import static ascertain.intake.ExportFixture.row;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.ClaimantField;
import ascertain.work.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;

/// One export of each era, each read whole.
final class LinkedInExportTest {
    private static final String CONNECTIONS_HEADER =
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On";

    @TempDir Path folder;

    private ExportContents read(ExportFixture fixture) throws IOException {
        return LinkedInExport.read(fixture.zip(folder), Progress.NONE);
    }

    private static String told(ExportContents contents) {
        return contents.inMails().stream()
                .map(inMail -> inMail.sentAt() + " " + inMail.direction() + " " + inMail.grade())
                .collect(Collectors.joining("\n"));
    }

    private static String counted(ExportContents contents) {
        return contents.counts().entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> count.getKey() + "=" + count.getValue())
                .collect(Collectors.joining(" "));
    }

    @Test
    void export2018InUtf16WithTabs() throws IOException {
        var text =
                "\uFEFF"
                        + String.join(
                                "\n",
                                "From\tTo\tDate\tSubject\tContent\tDirection\tFolder",
                                "Dana Reyes\tMira Halloran\t\"3/14/18, 9:05 AM\"\tAn opening\tHello\tINCOMING\tINBOX",
                                "Mira Halloran\tDana Reyes\t\"3/14/18, 12:10 PM\"\tRE: An opening\tThanks\tOUTGOING\tSENT",
                                "Otto Lind\tMira Halloran\t\"11/2/17, 12:00 AM\"\t\tHi\tINCOMING\tARCHIVED");
        var contents =
                read(new ExportFixture().file("Messages.csv", StandardCharsets.UTF_16LE, text));
        assertThat(told(contents))
                .isEqualTo(
                        """
                        2017-11-02T00:00:00Z RECEIVED ORDINARY
                        2018-03-14T09:05:00Z RECEIVED PROBABLE
                        2018-03-14T12:10:00Z SENT PROBABLE""");
        assertThat(counted(contents)).isEqualTo("MESSAGE_ROWS=3 INMAILS=2 ORDINARY=1");
        assertThat(contents.rejections()).isEmpty();
    }

    @Test
    void export2020KnowsRecipientsByNameAlone() throws IOException {
        var contents =
                read(
                        ExportFixture.ofMira()
                                .file(
                                        "Connections.csv",
                                        CONNECTIONS_HEADER,
                                        "Otto,\"Lind, MBA\"," + OTTO + ",,,,02 Jan 2021")
                                .file(
                                        "messages.csv",
                                        ExportFixture.HEADER_2020,
                                        row(
                                                "c1",
                                                "",
                                                "Mira Halloran",
                                                MIRA,
                                                "Otto Lind, MBA",
                                                "2022-05-01 10:00:00 UTC",
                                                "",
                                                "x",
                                                "INBOX"),
                                        row(
                                                "c2",
                                                "",
                                                "Mira Halloran",
                                                MIRA,
                                                "Ada Fox, Ph.D.",
                                                "2022-05-02 10:00:00 UTC",
                                                "",
                                                "x",
                                                "INBOX"),
                                        row(
                                                "c3",
                                                "",
                                                "Mira Halloran",
                                                MIRA,
                                                "Ada Fox, Ph.D.",
                                                "2022-05-03 10:00:00 UTC",
                                                "Hello",
                                                "x",
                                                "INBOX")));
        assertThat(told(contents))
                .isEqualTo(
                        """
                        2022-05-01T10:00:00Z SENT ORDINARY
                        2022-05-02T10:00:00Z SENT POSSIBLE
                        2022-05-03T10:00:00Z SENT STRONG""");
    }

    @Test
    void export2023IsGradedByConversation() throws IOException {
        var contents =
                read(
                        ExportFixture.ofMira()
                                .file(
                                        "Connections.csv",
                                        "Notes:",
                                        "\"When exporting your connection data, you may notice that some are missing.\"",
                                        "",
                                        CONNECTIONS_HEADER,
                                        "Dana,Reyes," + DANA + ",,,,17 sep 2024",
                                        ",,https://www.linkedin.com/in/hidden,,,,01 Jan 2020")
                                .file(
                                        "messages.csv",
                                        ExportFixture.HEADER_2023,
                                        row(
                                                "c1",
                                                "",
                                                "Mira Halloran",
                                                MIRA,
                                                "Dana Reyes",
                                                DANA,
                                                "2024-09-18 06:59:59 UTC",
                                                "",
                                                "later",
                                                ""),
                                        row(
                                                "c1",
                                                "",
                                                "Dana Reyes",
                                                DANA,
                                                "Mira Halloran",
                                                MIRA,
                                                "2024-09-16 14:03:22 UTC",
                                                "An opening",
                                                "first",
                                                "INBOX"),
                                        row(
                                                "c2",
                                                "",
                                                "Dana Reyes",
                                                DANA,
                                                "Mira Halloran",
                                                MIRA,
                                                "2024-09-17 00:00:00 UTC",
                                                "Again",
                                                "x",
                                                "INBOX"),
                                        row(
                                                "c3",
                                                "",
                                                "Dana Reyes",
                                                DANA,
                                                "Mira Halloran",
                                                MIRA,
                                                "2024-09-17 23:59:59 UTC",
                                                "",
                                                "x",
                                                "INBOX"),
                                        row(
                                                "c4",
                                                "",
                                                "Otto Lind",
                                                OTTO,
                                                "Mira Halloran",
                                                MIRA,
                                                "2024-09-17 12:00:00 UTC",
                                                "",
                                                "x",
                                                "SPAM")));
        assertThat(told(contents))
                .isEqualTo(
                        """
                        2024-09-16T14:03:22Z RECEIVED STRONG
                        2024-09-17T00:00:00Z RECEIVED PROBABLE
                        2024-09-17T12:00:00Z RECEIVED POSSIBLE
                        2024-09-17T23:59:59Z RECEIVED ORDINARY
                        2024-09-18T06:59:59Z SENT STRONG""");
    }

    @Test
    void export2024LeavesOutDraftsAdvertisementsAndRepeats() throws IOException {
        var first =
                row(
                        "c1",
                        "",
                        "Dana Reyes",
                        DANA,
                        "Mira Halloran",
                        MIRA,
                        "2024-01-05 10:00:00 UTC",
                        "Hi",
                        "",
                        "INBOX",
                        "No",
                        "No");
        var contents =
                read(
                        ExportFixture.ofMira()
                                .file(
                                        "messages.csv",
                                        ExportFixture.HEADER_2024,
                                        first,
                                        first,
                                        row(
                                                "",
                                                "",
                                                "Mira Halloran",
                                                MIRA,
                                                "",
                                                "",
                                                "2023-01-01 10:00:00 UTC",
                                                "",
                                                "never sent",
                                                "",
                                                "Yes",
                                                "No"),
                                        row(
                                                "c1",
                                                "",
                                                "Mira Halloran",
                                                MIRA,
                                                "Dana Reyes",
                                                DANA,
                                                "2023-01-02 10:00:00 UTC",
                                                "",
                                                "never sent",
                                                "",
                                                "No",
                                                "Yes"),
                                        row(
                                                "c2",
                                                "Sponsored Conversation",
                                                "Acme",
                                                OTTO,
                                                "Mira Halloran",
                                                MIRA,
                                                "2024-02-01 10:00:00 UTC",
                                                "",
                                                "buy",
                                                "INBOX",
                                                "No",
                                                "No"),
                                        row(
                                                "c3",
                                                "",
                                                "Acme",
                                                "",
                                                "Mira Halloran",
                                                MIRA,
                                                "2024-02-02 10:00:00 UTC",
                                                "",
                                                "buy",
                                                "INBOX",
                                                "No",
                                                "No"),
                                        row(
                                                "c4",
                                                "",
                                                "Acme",
                                                OTTO,
                                                "Mira Halloran",
                                                MIRA,
                                                "2024-02-03 10:00:00 UTC",
                                                "Buy",
                                                "<p class=\"spinmail-quill-editor\">buy</p>",
                                                "INBOX",
                                                "No",
                                                "No"),
                                        row(
                                                "c5",
                                                "",
                                                "Otto Lind",
                                                OTTO,
                                                "Mira Halloran",
                                                MIRA,
                                                "2024-13-01 10:00:00 UTC",
                                                "Hi",
                                                "x",
                                                "INBOX",
                                                "No",
                                                "No")));
        assertThat(told(contents)).isEqualTo("2024-01-05T10:00:00Z RECEIVED PROBABLE");
        assertThat(counted(contents))
                .isEqualTo("MESSAGE_ROWS=8 INMAILS=1 REPEATS=1 DRAFTS=2 SPONSORED=3");
        assertThat(contents.rejections())
                .singleElement()
                .hasToString("Rejection[file=messages.csv, line=9, reason=DATE: no such time]");
    }

    @Test
    void export2026IsQuotedAndHoldsLineBreaksAndSideFilesAreNoMessages() throws IOException {
        var quoted = "\"" + ExportFixture.HEADER_2026.replace(",", "\",\"") + "\"";
        var fixture =
                ExportFixture.ofMira()
                        .file(
                                "messages.csv",
                                StandardCharsets.UTF_8,
                                "\uFEFF"
                                        + quoted
                                        + "\n\"c1\",\"\",\"Dana Reyes\",\""
                                        + DANA
                                        + "\",\"Mira Halloran\",\""
                                        + MIRA
                                        + "\",\"2026-01-05 10:00:00 UTC\",\"Hi\",\"one\n\n\"\"two\"\"\nthree\",\"INBOX\",\"\",\"No\",\"No\"\n");
        for (var side :
                new String[] {
                    "guide_messages",
                    "coach_messages",
                    "learning_coach_messages",
                    "learning_role_play_messages"
                }) {
            fixture.file(
                    side + ".csv",
                    ExportFixture.HEADER_2023,
                    row(
                            "c9",
                            "",
                            "Coach",
                            OTTO,
                            "Mira Halloran",
                            MIRA,
                            "2026-01-05 11:00:00 UTC",
                            "Hi",
                            "x",
                            ""));
        }
        var contents = read(fixture.inside("Complete_LinkedInDataExport_01-09-2026"));
        assertThat(told(contents)).isEqualTo("2026-01-05T10:00:00Z RECEIVED PROBABLE");
        assertThat(counted(contents)).isEqualTo("MESSAGE_ROWS=1 INMAILS=1 UNREAD_FILES=4");
    }

    @Test
    void export2025SaysWhoTheMemberIs() throws IOException {
        var fixture =
                ExportFixture.ofMira()
                        .file(
                                "Email Addresses.csv",
                                "Email Address,Confirmed,Primary,Updated On",
                                "Old@example.org,Yes,No,",
                                "Mira@Example.org,Yes,Yes,",
                                "typo@example.org,No,No,")
                        .file(
                                "Phone Numbers.csv",
                                "Extension,Number,Type",
                                ",+1 559 555 0100,Mobile",
                                "12,+1 559 555 0101,Work")
                        .file("Jobs/Saved Jobs.csv", "Saved Date,Job Title", "x,y");
        var zipped = read(fixture);
        var unpacked = LinkedInExport.read(fixture.folder(folder), Progress.NONE);
        for (var contents : new ExportContents[] {zipped, unpacked}) {
            var member = contents.claimant();
            var told =
                    ClaimantField.all().stream()
                            .filter(field -> member.get(field) != null)
                            .map(field -> field + "=" + member.get(field))
                            .collect(Collectors.joining("\n"));
            assertThat(told)
                    .isEqualTo(
                            """
                            family_name=Halloran
                            given_name=Mira
                            former_names=Quist
                            email=mira@example.org;old@example.org
                            profile_url=https://www.linkedin.com/in/mira-halloran
                            phone=+1 559 555 0100; +1 559 555 0101 ext. 12
                            address=12 Elm St, 93701
                            state=CA
                            country=US""");
            assertThat(contents.location()).isEqualTo("Fresno, California, United States");
            assertThat(counted(contents)).isEqualTo("UNREAD_FILES=1");
            assertThat(contents.sha256()).matches("[0-9a-f]{64}");
        }
        assertThat(zipped.fileName()).isEqualTo("Complete_LinkedInDataExport_09-20-2025 (1).zip");
    }

    @Test
    void withoutInvitationsTheNameConfirmsThePageThatStandsInMostConversations()
            throws IOException {
        var fixture =
                ExportFixture.ofMira()
                        .without("Invitations.csv")
                        .file(
                                "messages.csv",
                                ExportFixture.HEADER_2025,
                                row(
                                        "c1",
                                        "",
                                        "Mira Halloran",
                                        MIRA,
                                        "Dana Reyes",
                                        DANA,
                                        "2025-01-01 10:00:00 UTC",
                                        "Hi",
                                        "x",
                                        "INBOX",
                                        ""),
                                row(
                                        "c2",
                                        "",
                                        "Dana Reyes",
                                        DANA,
                                        "Mira Halloran",
                                        MIRA,
                                        "2025-01-02 10:00:00 UTC",
                                        "Hi",
                                        "x",
                                        "INBOX",
                                        ""));
        var named = read(fixture);
        assertThat(named.claimant().text(ClaimantField.PROFILE_URL)).isEqualTo(MIRA);
        assertThat(told(named))
                .isEqualTo(
                        "2025-01-01T10:00:00Z SENT PROBABLE\n2025-01-02T10:00:00Z RECEIVED PROBABLE");
        var unnamed = read(fixture.without("Profile.csv"));
        assertThat(unnamed.inMails()).isEmpty();
        assertThat(unnamed.rejections())
                .extracting(Object::toString)
                .containsExactly(
                        "Rejection[file=messages.csv, line=2, reason=FROM: whether the member sent or received it is not told]",
                        "Rejection[file=messages.csv, line=3, reason=FROM: whether the member sent or received it is not told]");
    }
}
