package ascertain.ui.definition;

import ascertain.damages.ClassSize;
import ascertain.ui.control.Words;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.TreeSet;
import java.util.function.Function;

/// The curve as a table: its figures at the first of each month and at the policy dates.
final class MonthsView extends TableView<ClassSize.At> {
    private final ClassModel model;
    private final ObservableList<ClassSize.At> rows = FXCollections.observableArrayList();

    MonthsView(ClassModel model) {
        this.model = model;
        setId("months");
        setAccessibleText("Size of the class by policy date");
        setMinHeight(136);
        setItems(rows);
        add("Policy date", 110, at -> at.policyDate().toString(), "left");
        add("Members", 100, at -> Words.of(at.members()), "right");
        add("Undetermined", 110, at -> Words.of(at.undetermined()), "right");
        add("Upper bound", 110, at -> Words.of(at.upperBound()), "right");
        add("Estimate A", 130, at -> Words.money(at.statutory().amount()), "right");
        add("Its upper bound", 130, at -> Words.money(at.statutory().upperBound()), "right");
        setOnKeyPressed(
                event -> {
                    var at = getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.ENTER && at != null) {
                        event.consume();
                        model.change(now -> now.withPolicyDate(at.policyDate()));
                    }
                });
        model.curveProperty().subscribe(_ -> show());
        model.draftProperty().subscribe(_ -> show());
    }

    private void show() {
        var size = model.curveProperty().get();
        var draft = model.draftProperty().get();
        var sized = model.sizedProperty().get();
        if (size == null || draft == null || sized == null) {
            rows.clear();
            return;
        }
        var inForce = sized.definition().policyDate();
        var span = Span.of(sized.size(), inForce);
        var days = new TreeSet<LocalDate>();
        for (var month = span.first().withDayOfMonth(1).plusMonths(1);
                !month.isAfter(span.last());
                month = month.plusMonths(1)) {
            days.add(month);
        }
        days.add(inForce);
        days.add(draft.policyDate());
        rows.setAll(days.stream().map(day -> size.at(day, draft.boundary())).toList());
        int now = new java.util.ArrayList<>(days).indexOf(draft.policyDate());
        if (!isFocused()) {
            getSelectionModel().select(now);
            scrollTo(Math.max(0, now - 2));
        }
    }

    private void add(
            String title, double width, Function<ClassSize.At, String> words, String side) {
        var column = new TableColumn<ClassSize.At, ClassSize.At>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.getStyleClass().add(side);
        column.setCellValueFactory(
                cell -> new javafx.beans.property.SimpleObjectProperty<>(cell.getValue()));
        column.setCellFactory(
                _ ->
                        new TableCell<>() {
                            @Override
                            protected void updateItem(ClassSize.@Nullable At at, boolean empty) {
                                super.updateItem(at, empty);
                                setText(empty || at == null ? "" : words.apply(at));
                            }
                        });
        getColumns().add(column);
    }
}
