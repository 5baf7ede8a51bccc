package ascertain.ui.claimants;

import ascertain.store.SavedFilter;
import ascertain.ui.Sheets;
import ascertain.ui.control.Form;
import ascertain.ui.control.Icons;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// The saved filters as a sheet: what the list shows now is kept under a name, others are renamed
/// and deleted.
final class SavedView extends VBox {
    private final SavedModel model;
    private final VBox rows = new VBox(6);

    SavedView(SavedModel model) {
        super(12);
        this.model = model;
        setPrefSize(460, 260);
        var name = new TextField();
        name.setId("filter-name");
        name.setPromptText("Name for what the list shows now");
        name.setAccessibleText("Name for what the list shows now");
        HBox.setHgrow(name, Priority.ALWAYS);
        var keep = new Button("Keep");
        keep.setId("keep-filter");
        keep.setMinWidth(Region.USE_PREF_SIZE);
        var nothing = model.nothingProperty();
        keep.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> name.getText().isBlank() || !nothing.getValue().isEmpty(),
                                name.textProperty(),
                                nothing));
        name.setOnAction(_ -> keep.fire());
        var problem = Form.label("", "problem");
        problem.setId("filter-problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.textProperty().bind(model.problemProperty());
        Form.shownWhen(problem, model.problemProperty().map(text -> !text.isEmpty()));
        // Kept once, it is not kept again by an Enter more.
        keep.setOnAction(
                _ ->
                        model.keep(
                                name.getText(),
                                () -> {
                                    name.clear();
                                    name.requestFocus();
                                }));
        var done = Form.note("keep-filter", said(nothing));
        var kept = new ScrollPane(rows);
        kept.setFitToWidth(true);
        VBox.setVgrow(kept, Priority.ALWAYS);
        rows.setId("kept-filters");
        model.filtersProperty().subscribe(now -> show(now));
        getChildren().addAll(new HBox(8, name, keep), done, problem, kept);
    }

    void showOn(Sheets sheets) {
        sheets.show("filters-sheet", "Saved filters", this, sheets.closing("Close"));
        getChildren().getFirst().lookup("#filter-name").requestFocus();
    }

    private ObservableValue<String> said(ObservableValue<String> nothing) {
        return Bindings.createStringBinding(
                () ->
                        model.doneProperty().get().isEmpty()
                                ? nothing.getValue()
                                : model.doneProperty().get(),
                model.doneProperty(),
                nothing);
    }

    private void show(List<SavedFilter> filters) {
        rows.getChildren().setAll(filters.stream().map(this::row).toList());
        if (filters.isEmpty()) {
            rows.getChildren()
                    .add(
                            Form.label(
                                    "None yet. What you keep is seen by everybody who works on this case.",
                                    "muted"));
        }
    }

    private HBox row(SavedFilter filter) {
        var name = new TextField(filter.name());
        name.setAccessibleText("Name of the filter; Enter renames it");
        name.setOnAction(_ -> model.rename(filter.name(), name.getText()));
        name.focusedProperty()
                .subscribe(
                        (was, is) -> {
                            if (was && !is) {
                                model.rename(filter.name(), name.getText());
                            }
                        });
        HBox.setHgrow(name, Priority.ALWAYS);
        var by = Form.label(filter.madeBy(), "caption");
        var delete = Icons.button("", Feather.TRASH_2, "Delete " + filter.name());
        delete.setOnAction(_ -> model.delete(filter.name()));
        var row = new HBox(8, name, by, delete);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }
}
