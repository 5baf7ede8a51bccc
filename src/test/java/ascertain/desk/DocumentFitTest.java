package ascertain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.store.ImportBatch;
import ascertain.work.Problem;
import ascertain.work.Progress;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/// No document that holds the words of messages is kept, whichever way it comes.
final class DocumentFitTest extends AfterImports {
    private static final String MARKER = "QZXMARKER words nobody may keep";
    private static final List<String> HOLDING_WORDS =
            List.of(
                    "CONVERSATION ID,FROM,DATE,CONTENT\n1,A,2024-01-01," + MARKER + "\n",
                    "\uFEFFFrom,To,Sent At,Message,Direction\nA,B,1/1/24," + MARKER + ",OUT\n",
                    "From,Sender Profile Url,Content\nA,u,%PDF-1.4 " + MARKER + "\n");

    private static String digest(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void wordsAreAttachedNeitherFromAFileNorByAnImport() throws Exception {
        take("claimants.csv", "reference,family_name", "C-1,Okafor");
        long one = open.idOf("C-1");
        var folder = Files.createDirectories(this.folder.resolve("given"));
        var bytes = Files.createDirectories(folder.resolve("documents"));
        var rows = new StringBuilder("reference,file_name,sha256,kind,received_on,file\n");
        int n = 0;
        for (var text : HOLDING_WORDS) {
            var content = text.getBytes(StandardCharsets.UTF_8);
            var file = Files.write(this.folder.resolve("words" + n++ + ".txt"), content);
            try {
                open.documents().attach(one, file);
                throw new AssertionError("attached: " + text);
            } catch (Problem refused) {
                assertThat(refused).hasMessageContaining("words of messages");
            }
            var digest = digest(content);
            Files.write(bytes.resolve(digest), content);
            rows.append("C-1,w.txt," + digest + ",OTHER,2026-01-01,documents/" + digest + "\n");
        }
        for (var content : List.of(new byte[0], new byte[] {'P', 'K', 3, 4, 0, 0})) {
            var digest = digest(content);
            Files.write(bytes.resolve(digest), content);
            rows.append("C-1,e.zip," + digest + ",OTHER,2026-01-01,documents/" + digest + "\n");
        }
        Files.writeString(folder.resolve("documents.csv"), rows);
        open.intake().take(List.of(folder), ImportOptions.USUAL, Progress.NONE);
        assertThat(open.documents().of(one)).isEmpty();
        ImportBatch batch = open.imports().page(0, 1).getFirst();
        assertThat(rows(batch))
                .extracting(row -> row.rejection().reason())
                .containsExactly(
                        "file: holds the words of messages, which are never kept",
                        "file: holds the words of messages, which are never kept",
                        "file: holds the words of messages, which are never kept",
                        "file: empty",
                        "file: no PDF, PNG, JPEG or plain text");
    }
}
