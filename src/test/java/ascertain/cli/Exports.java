package ascertain.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// LinkedIn exports as ZIP files, small.
final class Exports {
    static final String MESSAGES =
            "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER";

    private Exports() {}

    /// A ZIP of files, given as name, text, name, text, …
    static byte[] zip(String... files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < files.length; i += 2) {
                zip.putNextEntry(new ZipEntry(files[i]));
                zip.write(files[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /// A message to the owner, Dana Invented, as a row of [#MESSAGES].
    static String message(String id, String date, String words) {
        return "%1$s,%3$s,A B,https://www.linkedin.com/in/a-b,Dana Invented,https://www.linkedin.com/in/dana-invented-7,%2$s,%3$s,%3$s,INBOX"
                .formatted(id, date, words);
    }
}
