package ascertain.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// Answers in the place of a person whom the desktop asks, and keeps what was told.
public final class Answers implements Dialogs {
    public List<Path> files = List.of();
    public Optional<Path> folder = Optional.empty();
    public Optional<Path> pdf = Optional.empty();
    public Optional<Path> table = Optional.empty();
    public Optional<Path> csv = Optional.empty();
    public Optional<Path> calendar = Optional.empty();
    public Optional<Path> archive = Optional.empty();
    public Supplier<Optional<Printing>> printer = Optional::empty;
    public final List<Path> opened = new ArrayList<>();
    public final List<String> told = new ArrayList<>();
    public BiConsumer<String, String> teller = (_, _) -> {};

    @Override
    public List<Path> filesToOpen(String title) {
        return files;
    }

    @Override
    public List<Path> documentsToOpen(String title) {
        return files;
    }

    @Override
    public Optional<Path> folder(String title) {
        return folder;
    }

    @Override
    public Optional<Path> pdfToSave(String title, String suggestedName) {
        return pdf;
    }

    @Override
    public Optional<Path> tableToSave(String title, String suggestedName) {
        return table;
    }

    @Override
    public Optional<Path> csvToSave(String title, String suggestedName) {
        return csv;
    }

    @Override
    public Optional<Path> calendarToSave(String title, String suggestedName) {
        return calendar;
    }

    @Override
    public Optional<Path> archiveToSave(String title, String suggestedName) {
        return archive;
    }

    @Override
    public Optional<Printing> printer(String title) {
        return printer.get();
    }

    @Override
    public void open(Path file) {
        opened.add(file);
    }

    @Override
    public void tell(String title, String sentences) {
        told.add(title + ": " + sentences);
        teller.accept(title, sentences);
    }
}
