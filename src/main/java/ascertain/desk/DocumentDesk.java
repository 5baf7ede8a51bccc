package ascertain.desk;

import ascertain.roll.Evidence;
import ascertain.store.Change;
import ascertain.store.ClaimantDocument;
import ascertain.store.Documents;
import ascertain.work.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/// The documents of claimants: attached, described, detached, and read back to be looked at.
public final class DocumentDesk {
    private static final int LONGEST_NAME = 200;
    private final Documents documents;
    private final Supplier<LocalDate> today;
    private final Supplier<Change> change;
    private final Runnable changed;

    DocumentDesk(
            Documents documents,
            Supplier<LocalDate> today,
            Supplier<Change> change,
            Runnable changed) {
        this.documents = documents;
        this.today = today;
        this.change = change;
        this.changed = changed;
    }

    /// The documents of a claimant and of all that duplicate it, its own first.
    public List<ClaimantDocument> of(long claimantId) {
        return documents.of(claimantId);
    }

    /// The bytes of a document.
    ///
    /// @throws Problem when they are not kept here, or have changed
    public byte[] bytes(ClaimantDocument document) {
        return documents.bytes(document.evidence());
    }

    /// Attaches a file to a claimant, received today; what it is, its name suggests.
    ///
    /// @return how it is attached
    /// @throws Problem when it is none that can be shown, too large, attached already or unreadable
    public Evidence attach(long claimantId, Path file) {
        var name = name(file);
        try {
            refuseUnfit(file, name);
            var document =
                    new Evidence(
                            name,
                            Documents.sha256(name, () -> Files.newInputStream(file)),
                            kind(name),
                            today.get());
            documents.attach(claimantId, document, () -> Files.newInputStream(file), change.get());
            changed.run();
            return document;
        } catch (IOException unreadable) {
            throw new Problem(name + " cannot be read; nothing was attached.");
        }
    }

    /// Takes a document off a claimant.
    ///
    /// @throws Problem when rows rest on it
    public void detach(ClaimantDocument document) {
        documents.detach(document.attachment(), change.get());
        changed.run();
    }

    /// Says what an attached document is and when it was received.
    public void describe(ClaimantDocument document, Evidence.Kind kind, LocalDate receivedOn) {
        documents.describe(document.attachment(), kind, receivedOn, change.get());
        changed.run();
    }

    /// No character of a name may hide or turn round what follows it.
    private static String name(Path file) {
        var name = String.valueOf(file.getFileName()).replaceAll("[\\p{Cc}\\p{Cf}]", "_");
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME - 12)
                        + "…"
                        + name.substring(Math.max(name.lastIndexOf('.'), name.length() - 10));
    }

    private static void refuseUnfit(Path file, String name) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Problem(name + " is not a file; nothing was attached.");
        }
        DocumentFit fit;
        try (var in = Files.newInputStream(file)) {
            fit = DocumentFit.of(in);
        }
        switch (fit) {
            case FIT -> {}
            case EMPTY ->
                    throw new Problem(
                            name + " is empty, so it was not attached. Ask for it again.");
            case UNSHOWABLE ->
                    throw new Problem(
                            name
                                    + " is no PDF, PNG, JPEG or plain text, so it was not attached. Save it as PDF; "
                                    + "import a LinkedIn export instead.");
            case MESSAGES ->
                    throw new Problem(
                            name
                                    + " holds the words of messages, which a case never keeps, so it was not attached. "
                                    + "Import the LinkedIn export it came from instead.");
        }
    }

    private static Evidence.Kind kind(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.matches(".*(receipt|invoice|billing).*")) {
            return Evidence.Kind.RECEIPT;
        }
        return lower.contains("letter") ? Evidence.Kind.LETTER : Evidence.Kind.OTHER;
    }
}
