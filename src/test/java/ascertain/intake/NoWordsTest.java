package ascertain.intake;

import static ascertain.intake.ExportFixture.DANA;
import static ascertain.intake.ExportFixture.MIRA;
import static ascertain.intake.ExportFixture.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ascertain.work.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Plants a word wherever an export has words, and looks for it in all that comes out.
final class NoWordsTest {
    private static final String WORD = "Zxqwv";

    @TempDir Path folder;

    @Test
    void noWordOfAMessageComesOut() throws IOException {
        var export =
                planted(
                                row(
                                        "c2",
                                        WORD,
                                        "Dana Reyes",
                                        DANA,
                                        "Mira Halloran",
                                        MIRA,
                                        WORD,
                                        WORD,
                                        WORD,
                                        WORD))
                        .zip(folder);
        var steps = new ArrayList<String>();
        var contents = LinkedInExport.read(export, (doing, done, total) -> steps.add(doing));
        assertThat(contents.inMails()).hasSize(1);
        assertThat(contents.rejections()).hasSize(2);
        assertThat(contents + steps.toString() + contents.claimant().fullName())
                .doesNotContainIgnoringCase(WORD);
    }

    @Test
    void noWordOfAMessageStandsInARefusal() throws IOException {
        for (var last :
                List.of("\"" + WORD, "c2,\"" + WORD + "\"" + WORD, WORD + ",".repeat(1_001))) {
            var export = planted(last).zip(folder);
            var refusal = catchThrowable(() -> LinkedInExport.read(export, Progress.NONE));
            assertThat(refusal).isInstanceOf(IntakeRefused.class);
            var trace = new StringWriter();
            refusal.printStackTrace(new PrintWriter(trace));
            assertThat(trace.toString()).doesNotContainIgnoringCase(WORD);
        }
    }

    private static ExportFixture planted(String last) {
        return ExportFixture.ofMira()
                .file("rich_media/" + WORD + ".csv", WORD)
                .file(WORD + "_messages.csv", ExportFixture.HEADER_2023, WORD)
                .file(
                        "Invitations.csv",
                        "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl",
                        "Mira Halloran,Dana Reyes,\"5/5/21, 8:00 AM\","
                                + WORD
                                + ",OUTGOING,"
                                + MIRA
                                + ","
                                + DANA)
                .file(
                        "Connections.csv",
                        "Notes:",
                        WORD,
                        "",
                        "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
                        WORD + "," + WORD + ",," + WORD + "," + WORD + "," + WORD + ",01 Jan 2020")
                .file(
                        "Receipts.csv",
                        ExportFixture.RECEIPTS_HEADER,
                        row(WORD, WORD, WORD, WORD, WORD, WORD, WORD, WORD, WORD, WORD, WORD, WORD))
                .file(
                        "messages.csv",
                        ExportFixture.HEADER_2023,
                        row(
                                "c1",
                                WORD,
                                "Dana " + WORD,
                                DANA,
                                "Mira Halloran",
                                MIRA,
                                "2024-01-05 10:00:00 UTC",
                                WORD,
                                WORD + "\n" + WORD,
                                WORD),
                        last);
    }
}
