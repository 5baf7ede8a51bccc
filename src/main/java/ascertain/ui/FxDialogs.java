package ascertain.ui;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// The desktop's own choosers; what is told appears inside the window.
public final class FxDialogs implements Dialogs {
    private final Window owner;
    private final BiConsumer<String, String> teller;
    private final Consumer<Path> opener;
    private File last = new File(System.getProperty("user.home", "."));

    /// @param teller shows a title and sentences inside the window
    /// @param opener opens a file in the program the desktop has for it
    public FxDialogs(Window owner, BiConsumer<String, String> teller, Consumer<Path> opener) {
        this.opener = opener;
        this.owner = owner;
        this.teller = teller;
    }

    @Override
    public List<Path> filesToOpen(String title) {
        return several(
                title,
                new ExtensionFilter("Exports and tables", "*.zip", "*.csv", "*.tsv", "*.xlsx"));
    }

    @Override
    public List<Path> documentsToOpen(String title) {
        return several(
                title,
                new ExtensionFilter(
                        "PDF, images and text", "*.pdf", "*.png", "*.jpg", "*.jpeg", "*.txt"));
    }

    /// Where to begin: the folder of the last file, or the nearest above it that is still there.
    private @Nullable File start() {
        var folder = last.getAbsoluteFile();
        while (folder != null && !folder.isDirectory()) {
            folder = folder.getParentFile();
        }
        return folder;
    }

    private List<Path> several(String title, ExtensionFilter usual) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(start());
        chooser.getExtensionFilters().addAll(usual, new ExtensionFilter("All files", "*.*"));
        var files = chooser.showOpenMultipleDialog(owner);
        if (files == null || files.isEmpty()) {
            return List.of();
        }
        last = files.getFirst().getAbsoluteFile().getParentFile();
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(start());
        return remembered(chooser.showDialog(owner));
    }

    @Override
    public Optional<Path> pdfToSave(String title, String suggestedName) {
        return toSave(title, suggestedName, new ExtensionFilter("PDF", "*.pdf"));
    }

    @Override
    public Optional<Path> tableToSave(String title, String suggestedName) {
        return toSave(
                title,
                suggestedName,
                new ExtensionFilter("Excel workbook", "*.xlsx"),
                new ExtensionFilter("CSV", "*.csv"));
    }

    @Override
    public Optional<Path> csvToSave(String title, String suggestedName) {
        return toSave(title, suggestedName, new ExtensionFilter("CSV", "*.csv"));
    }

    @Override
    public Optional<Path> calendarToSave(String title, String suggestedName) {
        return toSave(title, suggestedName, new ExtensionFilter("Calendar", "*.ics"));
    }

    @Override
    public Optional<Path> archiveToSave(String title, String suggestedName) {
        return toSave(title, suggestedName, new ExtensionFilter("ZIP archive", "*.zip"));
    }

    @Override
    public Optional<Printing> printer(String title) {
        return FxPrinting.ask(owner, title);
    }

    @Override
    public void open(Path file) {
        opener.accept(file);
    }

    private Optional<Path> toSave(String title, String suggestedName, ExtensionFilter... kinds) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(start());
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().addAll(kinds);
        return remembered(chooser.showSaveDialog(owner));
    }

    @Override
    public void tell(String title, String sentences) {
        teller.accept(title, sentences);
    }

    private Optional<Path> remembered(@Nullable File chosen) {
        if (chosen != null) {
            last = chosen.getAbsoluteFile().getParentFile();
        }
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
