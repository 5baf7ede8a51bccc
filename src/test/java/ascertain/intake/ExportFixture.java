package ascertain.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes LinkedIn exports of invented people, as a ZIP or a folder.
final class ExportFixture {
    static final String HEADER_2020 =
            "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER";
    static final String HEADER_2023 =
            "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER";
    static final String HEADER_2024 = HEADER_2023 + ",IS MESSAGE DRAFT,IS CONVERSATION DRAFT";
    static final String HEADER_2025 = HEADER_2023 + ",ATTACHMENTS";
    static final String HEADER_2026 =
            HEADER_2023 + ",ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT";
    static final String RECEIPTS_HEADER =
            "First Name,Last Name,Billing Country,Postal Code,Transaction Made At,"
                    + "Payment Method Type,Invoice Number,Description,Tax Amount,Sub Total,Total Amount,Currency Code";

    /// Invented people; the export is Mira's.
    static final String MIRA = "https://www.linkedin.com/in/mira-halloran";

    static final String DANA = "https://www.linkedin.com/in/dana-reyes-9";
    static final String OTTO = "https://www.linkedin.com/in/otto-lind";

    private static final Map<String, String> NAMES =
            Map.of(
                    "Mira",
                    "Mira Halloran",
                    "Dana",
                    "Dana Reyes",
                    "Otto",
                    "Otto Lind",
                    "Acme",
                    "Acme",
                    "",
                    "");

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /// An export with Mira's profile, whose URL an invitation shows.
    static ExportFixture ofMira() {
        return new ExportFixture()
                .file(
                        "Profile.csv",
                        "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers",
                        "Mira,Halloran,Quist,12 Elm St,,,,,93701,\"Fresno, California, United States\",,,")
                .file(
                        "Invitations.csv",
                        "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl",
                        "Mira Halloran,Dana Reyes,\"5/5/21, 8:00 AM\",,OUTGOING,"
                                + MIRA
                                + ","
                                + DANA);
    }

    ExportFixture file(String name, String... lines) {
        return file(name, StandardCharsets.UTF_8, String.join("\n", lines) + "\n");
    }

    ExportFixture file(String name, Charset charset, String text) {
        files.put(name, text.getBytes(charset));
        return this;
    }

    ExportFixture without(String name) {
        files.remove(name);
        return this;
    }

    /// Moves everything into a folder inside, as when someone packs the folder again.
    ExportFixture inside(String folder) {
        var moved = new LinkedHashMap<String, byte[]>();
        files.forEach((name, bytes) -> moved.put(folder + "/" + name, bytes));
        files.clear();
        files.putAll(moved);
        return this;
    }

    /// A message row with the columns of 2023, each person by their first name.
    static String message(String id, String from, String to, String date, String subject) {
        return message(id, "", from, to, date, subject, "x");
    }

    static String message(
            String id,
            String title,
            String from,
            String to,
            String date,
            String subject,
            String content) {
        return row(
                id,
                title,
                NAMES.get(from),
                page(from),
                NAMES.get(to),
                page(to),
                date + " UTC",
                subject,
                content,
                "INBOX");
    }

    private static String page(String name) {
        return switch (name) {
            case "Mira" -> MIRA;
            case "Dana" -> DANA;
            case "Otto" -> OTTO;
            default -> "";
        };
    }

    /// A row, each cell in quotes where it needs them.
    static String row(String... cells) {
        return Stream.of(cells).map(ExportFixture::cell).collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    byte[] zipped() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    Path zip(Path folder) throws IOException {
        return Files.write(
                folder.resolve("Complete_LinkedInDataExport_09-20-2025 (1).zip"), zipped());
    }

    Path folder(Path parent) throws IOException {
        var folder = parent.resolve("Complete_LinkedInDataExport");
        for (var file : files.entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return folder;
    }
}
