package ascertain.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the window asks of the desktop around it, and where it tells what belongs to no field.
public interface Dialogs {

    /// Lets a person pick files to read; none when they thought better of it.
    List<Path> filesToOpen(String title);

    /// Lets a person pick documents to attach; none when they thought better of it.
    List<Path> documentsToOpen(String title);

    /// Lets a person pick a folder, or make a new one.
    Optional<Path> folder(String title);

    /// Lets a person say where to write a PDF.
    Optional<Path> pdfToSave(String title, String suggestedName);

    /// Lets a person say where to write a table, as an Excel workbook or as CSV.
    Optional<Path> tableToSave(String title, String suggestedName);

    /// Lets a person say where to write a table as CSV.
    Optional<Path> csvToSave(String title, String suggestedName);

    /// Lets a person say where to write a calendar.
    Optional<Path> calendarToSave(String title, String suggestedName);

    /// Lets a person say where to write an archive.
    Optional<Path> archiveToSave(String title, String suggestedName);

    /// Lets a person pick a printer; none when they thought better of it.
    ///
    /// @param title what the printer's queue calls what is printed
    /// @throws ascertain.work.Problem when no printer is set up
    Optional<Printing> printer(String title);

    /// Opens a file in the program the desktop has for it.
    void open(Path file);

    /// Tells a person in words what happened and what to do.
    void tell(String title, String sentences);
}
