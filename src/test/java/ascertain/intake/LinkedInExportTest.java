package ascertain.intake;

import static ascertain.intake.ExportFixture.DANA;
import static ascertain.intake.ExportFixture.MIRA;
import static ascertain.intake.ExportFixture.OTTO;
import static ascertain.intake.ExportFixture.message;
import static ascertain.intake.ExportTelling.counts;
import static ascertain.intake.ExportTelling.inMails;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.work.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// One export of each era, each read whole.
final class LinkedInExportTest {
    private static final String CONNECTIONS =
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On";

    @TempDir Path folder;

    private ExportContents read(ExportFixture fixture) throws IOException {
        return LinkedInExport.read(fixture.zip(folder), Progress.NONE);
    }

    @Test
    void export2018InUtf16WithTabs() throws IOException {
        var text =
                """
                \uFEFFFrom\tTo\tDate\tSubject\tContent\tDirection\tFolder
                Dana Reyes\tMira Halloran\t"3/14/18, 9:05 AM"\tAn opening\tHello\tINCOMING\tINBOX
                Mira Halloran\tDana Reyes\t"3/14/18, 12:10 PM"\tRE: An opening\tThanks\tOUTGOING\tSENT
                Otto Lind\tMira Halloran\t"11/2/17, 12:00 AM"\t\tHi\tINCOMING\tARCHIVED
                """;
        var contents =
                read(new ExportFixture().file("Messages.csv", StandardCharsets.UTF_16LE, text));
        assertThat(inMails(contents))
                .isEqualTo(
                        """
                        2017-11-02T00:00:00Z RECEIVED ORDINARY
                        2018-03-14T09:05:00Z RECEIVED PROBABLE
                        2018-03-14T12:10:00Z SENT PROBABLE""");
        assertThat(counts(contents)).isEqualTo("MESSAGE_ROWS=3 INMAILS=2 ORDINARY=1");
        assertThat(contents.rejections()).isEmpty();
    }

    @Test
    void export2020KnowsRecipientsByNameAlone() throws IOException {
        var from = ",,Mira Halloran," + MIRA + ",";
        var contents =
                read(
                        ExportFixture.ofMira()
                                .file(
                                        "Connections.csv",
                                        CONNECTIONS,
                                        "Otto,\"Lind, MBA\"," + OTTO + ",,,,02 Jan 2021")
                                .file(
                                        "messages.csv",
                                        ExportFixture.HEADER_2020,
                                        "c1"
                                                + from
                                                + "\"Otto Lind, MBA\",2022-05-01 10:00:00 UTC,,x,INBOX",
                                        "c2"
                                                + from
                                                + "\"Ada Fox, Ph.D.\",2022-05-02 10:00:00 UTC,,x,INBOX",
                                        "c3"
                                                + from
                                                + "\"Ada Fox, Ph.D.\",2022-05-03 10:00:00 UTC,Hi,x,"));
        assertThat(inMails(contents))
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
                                        "\"When exporting, you may notice that some are missing.\"",
                                        "",
                                        CONNECTIONS,
                                        "Dana,Reyes," + DANA + ",,,,17 sep 2024",
                                        ",,https://www.linkedin.com/in/hidden,,,,01 Jan 2020")
                                .file(
                                        "messages.csv",
                                        ExportFixture.HEADER_2023,
                                        message("c1", "Mira", "Dana", "2024-09-18 06:59:59", ""),
                                        message("c1", "Dana", "Mira", "2024-09-16 14:03:22", "Job"),
                                        message("c2", "Dana", "Mira", "2024-09-17 00:00:00", "Job"),
                                        message("c3", "Dana", "Mira", "2024-09-17 23:59:59", ""),
                                        message("c4", "Otto", "Mira", "2024-09-17 12:00:00", "")));
        assertThat(inMails(contents))
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
        var sent = ",No,No";
        var title = "Sponsored Conversation";
        var mark = "<p class=\"spinmail-quill-editor\">buy</p>";
        var first = message("c1", "Dana", "Mira", "2024-01-05 10:00:00", "Hi") + sent;
        var contents =
                read(
                        ExportFixture.ofMira()
                                .file(
                                        "messages.csv",
                                        ExportFixture.HEADER_2024,
                                        first,
                                        first,
                                        message("", "Mira", "", "2023-01-01 10:00:00", "")
                                                + ",Yes,No",
                                        message("c1", "Mira", "Dana", "2023-01-02 10:00:00", "")
                                                + ",No,Yes",
                                        message(
                                                        "c2",
                                                        title,
                                                        "Otto",
                                                        "Mira",
                                                        "2024-02-01 10:00:00",
                                                        "",
                                                        "x")
                                                + sent,
                                        message("c3", "Acme", "Mira", "2024-02-02 10:00:00", "")
                                                + sent,
                                        message(
                                                        "c4",
                                                        "",
                                                        "Otto",
                                                        "Mira",
                                                        "2024-02-03 10:00:00",
                                                        "Buy",
                                                        mark)
                                                + sent,
                                        message("c5", "Otto", "Mira", "2024-13-01 10:00:00", "Hi")
                                                + sent));
        assertThat(inMails(contents)).isEqualTo("2024-01-05T10:00:00Z RECEIVED PROBABLE");
        assertThat(counts(contents))
                .isEqualTo("MESSAGE_ROWS=8 INMAILS=1 REPEATS=1 DRAFTS=2 SPONSORED=3");
        assertThat(contents.rejections())
                .singleElement()
                .hasToString("Rejection[file=messages.csv, line=9, reason=DATE: no such time]");
    }

    @Test
    void export2026IsQuotedAndHoldsLineBreaksAndSideFilesAreNoMessages() throws IOException {
        var header = "\uFEFF\"" + ExportFixture.HEADER_2026.replace(",", "\",\"") + "\"\n";
        var content = "one\n\n\"two\"\nthree";
        var row =
                message("c1", "", "Dana", "Mira", "2026-01-05 10:00:00", "Hi", content)
                        + ",\"\",\"No\",\"No\"\n";
        var fixture =
                ExportFixture.ofMira().file("messages.csv", StandardCharsets.UTF_8, header + row);
        for (var side : new String[] {"guide", "coach", "learning_coach", "learning_role_play"}) {
            fixture.file(
                    side + "_messages.csv",
                    ExportFixture.HEADER_2023,
                    message("c9", "Otto", "Mira", "2026-01-05 11:00:00", "Hi"));
        }
        var contents = read(fixture.inside("Complete_LinkedInDataExport_01-09-2026"));
        assertThat(inMails(contents)).isEqualTo("2026-01-05T10:00:00Z RECEIVED PROBABLE");
        assertThat(counts(contents)).isEqualTo("MESSAGE_ROWS=1 INMAILS=1 UNREAD_FILES=4");
    }
}
