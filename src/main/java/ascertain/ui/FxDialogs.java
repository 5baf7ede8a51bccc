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

/// The desktop's own choosers; what is told appears inside the window.
public final class FxDialogs implements Dialogs {
    private final Window owner;
    private final BiConsumer<String, String> teller;
    private @Nullable File last;

    /// @param teller shows a title and sentences inside the window
    public FxDialogs(Window owner, BiConsumer<String, String> teller) {
        this.owner = owner;
        this.teller = teller;
    }

    @Override
    public List<Path> filesToOpen(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(last);
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(
                                "Exports and tables", "*.zip", "*.csv", "*.tsv", "*.xlsx"),
                        new ExtensionFilter("All files", "*.*"));
        var files = chooser.showOpenMultipleDialog(owner);
        if (files == null || files.isEmpty()) {
            return List.of();
        }
        last = files.getFirst().getParentFile();
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(last);
        return remembered(chooser.showDialog(owner));
    }

    @Override
    public Optional<Path> pdfToSave(String title, String suggestedName) {
        return toSave(title, suggestedName, new ExtensionFilter("PDF", "*.pdf"));
    }

    @Override
    public Optional<Path> csvToSave(String title, String suggestedName) {
        return toSave(title, suggestedName, new ExtensionFilter("CSV table", "*.csv"));
    }

    private Optional<Path> toSave(String title, String suggestedName, ExtensionFilter kind) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(last);
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().add(kind);
        return remembered(chooser.showSaveDialog(owner));
    }

    @Override
    public void tell(String title, String sentences) {
        teller.accept(title, sentences);
    }

    private Optional<Path> remembered(@Nullable File chosen) {
        if (chosen != null) {
            last = chosen.getParentFile();
        }
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
