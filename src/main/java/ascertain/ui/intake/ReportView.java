package ascertain.ui.intake;

import ascertain.desk.ImportReport;
import ascertain.roll.Rejection;
import ascertain.ui.Sheets;
import ascertain.ui.control.Form;
import ascertain.ui.control.ScrollKeys;
import ascertain.ui.control.Words;

import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// What came of an import: a paragraph for each source, and the rejected rows with line and reason.
public final class ReportView extends VBox {
    private static final double WIDTH = 640;
    private static final String UNDO =
            "Ctrl+Z undoes what came in last. Any of these imports can be undone by itself later, and this report be read again: Imports, at the left, has both.";

    /// What was refused first, then what came under another name.
    static final Comparator<ImportReport.Source> FOREMOST_FIRST =
            Comparator.comparing((ImportReport.Source source) -> source.error().isEmpty())
                    .thenComparing(source -> ReportWords.underAnotherName(source) == 0);

    private final ImportReport report;

    /// Shows a report.
    public ReportView(ImportReport report) {
        super(12);
        this.report = report;
        setPrefWidth(WIDTH);
        setId("import-report");
        var sources = new VBox(12);
        // What was refused asks for something to be done, and stands where it is seen.
        report.sources().stream()
                .sorted(FOREMOST_FIRST)
                .forEach(source -> sources.getChildren().add(paragraph(source)));
        var scroll = new ScrollPane(sources);
        scroll.setAccessibleText("What came of each source");
        scroll.setFitToWidth(true);
        ScrollKeys.on(scroll);
        scroll.setMaxHeight(280);
        getChildren().add(scroll);
        if (report.sources().stream().anyMatch(source -> source.error().isEmpty())) {
            var undo = Form.label(UNDO, "caption");
            undo.setId("how-undone");
            undo.setWrapText(true);
            undo.setMinHeight(Region.USE_PREF_SIZE);
            getChildren().add(undo);
        }
        var rejections =
                report.sources().stream().flatMap(source -> source.rejections().stream()).toList();
        if (!rejections.isEmpty()) {
            getChildren()
                    .addAll(
                            Form.label("Rows that were not taken in", "section-title"),
                            table(rejections, WIDTH, 240),
                            Form.label(
                                    "They are kept under Imports, to be put right or exported.",
                                    "caption"));
        }
    }

    /// Shows it as a sheet.
    public void showOn(Sheets sheets) {
        sheets.show("import", title(report), this, sheets.closing("Close"));
    }

    /// "Imported 3 sources".
    private static String title(ImportReport report) {
        long refused =
                report.sources().stream().filter(source -> !source.error().isEmpty()).count();
        long taken = report.sources().size() - refused;
        if (refused == 0) {
            return taken == 1
                    ? "Imported " + report.sources().getFirst().name()
                    : "Imported " + taken + " sources";
        }
        return taken == 0
                ? "Nothing was imported"
                : "Imported " + Words.count(taken, "source", "sources") + ", refused " + refused;
    }

    /// What came of one source.
    static Node paragraph(ImportReport.Source source) {
        return paragraph(
                source,
                source.error().isEmpty() ? ReportWords.taken(source) : source.error(),
                ReportWords.whose(source, "Went"));
    }

    /// The same, in other words.
    ///
    /// @param whose whom it goes to, or the empty text
    static Node paragraph(ImportReport.Source source, String told, String whose) {
        var name = Form.label(source.name(), "strong");
        var box = new VBox(2, name);
        add(box, source.place(), "caption");
        add(box, ReportWords.otherNames(source), "warning");
        add(box, told, source.error().isEmpty() ? "body" : "problem");
        add(box, whose, "body");
        add(box, ReportWords.more(source), "caption");
        return box;
    }

    private static void add(VBox box, String words, String style) {
        if (!words.isEmpty()) {
            var label = Form.label(words, style);
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            box.getChildren().add(label);
        }
    }

    /// Rejected rows with line and reason.
    static Node table(List<Rejection> rejections, double width, double most) {
        var table = new TableView<>(FXCollections.observableArrayList(rejections));
        table.setId("rejections");
        table.setAccessibleText("Rows that were not taken in");
        table.getColumns().add(column("File", 180, Rejection::file));
        var line = column("Line", 64, rejection -> Words.of(rejection.line()));
        line.getStyleClass().add("right");
        table.getColumns().add(line);
        table.getColumns().add(column("Reason", width - 180 - 64 - 20, Rejection::reason));
        table.setPrefHeight(Math.min(most, 34 + rejections.size() * 30.0));
        return table;
    }

    private static TableColumn<Rejection, String> column(
            String name, double width, Function<Rejection, String> text) {
        var column = new TableColumn<Rejection, String>(name);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new SimpleStringProperty(text.apply(cell.getValue())));
        return column;
    }
}
