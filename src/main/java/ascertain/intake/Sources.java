package ascertain.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/// Tells what a dropped file or folder is.
public final class Sources {
    private Sources() {}

    /// What kind of source a path is; its content is looked at, never its name alone.
    ///
    /// @throws IntakeRefused when it is none, or cannot be read
    public static SourceKind detect(Path path) {
        var name = String.valueOf(path.toAbsolutePath().getFileName());
        if (!Files.exists(path)) {
            throw new IntakeRefused(name + " is not there.");
        }
        if (!Files.isReadable(path)) {
            throw new IntakeRefused(name + " may not be read by you.");
        }
        try {
            return Files.isDirectory(path) ? ofFolder(path) : ofFile(path, name);
        } catch (IOException unreadable) {
            throw new IntakeRefused(name + " cannot be read.");
        }
    }

    private static SourceKind ofFolder(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            boolean interchange =
                    entries.filter(Files::isRegularFile)
                            .anyMatch(
                                    entry ->
                                            InterchangeFile.named(
                                                            String.valueOf(entry.getFileName()))
                                                    .filter(
                                                            kind ->
                                                                    kind != InterchangeFile.RECEIPTS
                                                                            || hasReference(entry))
                                                    .isPresent());
            if (interchange) {
                return SourceKind.INTERCHANGE_FOLDER;
            }
        }
        LinkedInExport.open(folder).close();
        return SourceKind.LINKEDIN_EXPORT;
    }

    /// An export and an interchange folder both have a file of receipts.
    private static boolean hasReference(Path receipts) {
        return InterchangeTable.header(receipts).contains("reference");
    }

    private static SourceKind ofFile(Path file, String name) throws IOException {
        if (Files.size(file) == 0) {
            throw new IntakeRefused(name + " is empty.");
        }
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".zip") || lower.endsWith(".xlsx") || ZipEnd.isZip(file)) {
            return ofZip(file, name);
        }
        if (XlsxCheck.isOle(file)) {
            XlsxCheck.check(name, file);
        }
        if (!lower.matches(".*\\.(?:csv|tsv|tab|txt)")) {
            throw new IntakeRefused(
                    name
                            + " is neither a CSV file, a workbook (.xlsx) nor the ZIP file of a LinkedIn export.");
        }
        if (ExportFile.named(name).isPresent() && !hasReference(file)) {
            throw new IntakeRefused(
                    name
                            + " is one file of a LinkedIn export. Import the whole export, its ZIP file or its folder.");
        }
        return isInterchange(file, name) ? SourceKind.INTERCHANGE_FILE : SourceKind.TABLE;
    }

    /// A file of claimants by another name is a table when somebody's own headers stand beside
    /// those of this program and say something.
    private static boolean isInterchange(Path file, String name) {
        var header = InterchangeTable.header(file);
        var named = InterchangeFile.named(name);
        if (named.isPresent()) {
            return header.containsAll(named.get().required());
        }
        var kind = InterchangeFile.withHeader(header);
        return kind.isPresent()
                && (kind.get() != InterchangeFile.CLAIMANTS
                        || header.stream()
                                .filter(column -> !kind.get().columns().contains(column))
                                .allMatch(column -> HeaderNames.use(column).isEmpty()));
    }

    private static SourceKind ofZip(Path file, String name) {
        if (TableFiles.isWorkbook(file)) {
            return SourceKind.TABLE;
        }
        LinkedInExport.open(file).close();
        return SourceKind.LINKEDIN_EXPORT;
    }
}
