package ascertain.ui.documents;

import ascertain.roll.Evidence;
import ascertain.store.ClaimantDocument;
import ascertain.ui.control.Form;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Consumer;

/// What is known of the document chosen, to be changed in place.
final class AboutDocument extends HBox {
    private final ListView<ClaimantDocument> list;
    private final ComboBox<Evidence.Kind> kind = new ComboBox<>();
    private final TextField received = new TextField();
    private boolean showing;

    AboutDocument(DocumentsModel model, ListView<ClaimantDocument> list) {
        super(12);
        this.list = list;
        kind.setId("document-kind");
        kind.setAccessibleText("What the document is");
        kind.getItems().setAll(Evidence.Kind.values());
        kind.setConverter(new KindConverter());
        Form.pickByLetter(kind);
        kind.valueProperty()
                .subscribe(
                        now -> {
                            if (!showing && now != null) {
                                chosen(one -> model.describe(one, now));
                            }
                        });
        received.setId("document-received");
        received.setAccessibleText("The day the document was received");
        received.setOnAction(_ -> chosen(one -> model.describe(one, received.getText())));
        received.focusedProperty()
                .subscribe(
                        (had, has) -> {
                            if (had && !has) {
                                chosen(one -> model.describe(one, received.getText()));
                            }
                        });
        var none = new SimpleStringProperty("");
        getChildren()
                .addAll(
                        Form.labelled("What it is", kind, none),
                        Form.labelled("Received on", received, none));
        getStyleClass().add("document-about");
        var chosen = list.getSelectionModel().selectedItemProperty();
        chosen.subscribe(this::show);
        Form.shownWhen(
                this,
                Bindings.createBooleanBinding(
                        () -> model.isOwn(chosen.get()), chosen, model.personProperty()));
    }

    private void show(@Nullable ClaimantDocument one) {
        showing = true;
        kind.setValue(one == null ? null : one.document().kind());
        received.setText(one == null ? "" : one.document().receivedOn().toString());
        showing = false;
    }

    private void chosen(Consumer<ClaimantDocument> verb) {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(verb);
    }
}
