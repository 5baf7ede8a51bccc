package ascertain.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The files of a LinkedIn export that are read; no other is opened.
enum ExportFile {
    MESSAGES("messages.csv"),
    PROFILE("Profile.csv"),
    EMAILS("Email Addresses.csv"),
    PHONES("PhoneNumbers.csv"),
    CONNECTIONS("Connections.csv"),
    INVITATIONS("Invitations.csv"),
    RECEIPTS("Receipts.csv"),
    RECEIPTS_V2("Receipts_v2.csv");

    private final String fileName;

    ExportFile(String fileName) {
        this.fileName = fileName;
    }

    String fileName() {
        return fileName;
    }

    /// The file of a base name, whatever its case, spaces and underscores.
    static Optional<ExportFile> named(String base) {
        var key = key(base);
        return Stream.of(values()).filter(file -> key(file.fileName).equals(key)).findFirst();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace(" ", "").replace("_", "");
    }
}
