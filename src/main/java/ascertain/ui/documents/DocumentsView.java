package ascertain.ui.documents;

import ascertain.store.ClaimantDocument;
import ascertain.ui.control.Form;
import ascertain.ui.control.Reveal;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// The part of a claimant that lists its documents; files dropped on it are attached.
public final class DocumentsView extends ScrollPane {
    private static final String EMPTY =
            "No documents yet. Attach what the claimant sent, as PDF, PNG, JPEG or text; then open it and confirm with "
                    + "it in view what the record only supposes.";
    private static final double CELL = 71;
    private static final int MOST_ROWS = 6;

    private final DocumentsModel model;
    private final Consumer<ClaimantDocument> opener;
    private final ListView<ClaimantDocument> list = new ListView<>();
    private String last = "";

    /// @param opener shows a document
    public DocumentsView(DocumentsModel model, Consumer<ClaimantDocument> opener) {
        this.model = model;
        this.opener = opener;
        setId("documents-part");
        setFitToWidth(true);
        setFocusTraversable(false);
        list.setItems(model.documents());
        list.setId("documents");
        list.setAccessibleText("Documents");
        list.getStyleClass().add("pairs");
        list.setCellFactory(_ -> cell());
        list.prefHeightProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> CELL * Math.min(MOST_ROWS, model.documents().size()) + 2,
                                model.documents()));
        list.setMinHeight(Region.USE_PREF_SIZE);
        Form.shownWhen(list, Bindings.isNotEmpty(model.documents()));
        var empty = wrapped("documents-empty", EMPTY, "muted");
        Form.shownWhen(empty, Bindings.isEmpty(model.documents()).and(model.knownProperty()));
        list.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        open();
                    } else if (event.getCode() == KeyCode.DELETE) {
                        detach();
                    }
                });
        var problem = wrapped("documents-problem", "", "problem");
        problem.textProperty().bind(model.problemProperty());
        Form.shownWhen(problem, model.problemProperty().map(text -> !text.isEmpty()));
        setContent(new VBox(12, verbs(), empty, problem, list, new AboutDocument(model, list)));
        getContent().getStyleClass().add("documents");
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        model.documents().addListener((ListChangeListener<ClaimantDocument>) _ -> chooseAgain());
        model.attachedProperty().subscribe((_, sha256) -> goToAttached(sha256));
        takeDropped();
    }

    private static Label wrapped(String id, String words, String style) {
        var label = Form.label(words, style);
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// Chooses a document by its key, and puts the focus on it.
    public void choose(long evidence) {
        model.documents().stream()
                .filter(one -> one.evidence() == evidence)
                .findFirst()
                .ifPresent(
                        one -> {
                            list.getSelectionModel().select(one);
                            list.scrollTo(one);
                            list.requestFocus();
                        });
    }

    private DocumentCell cell() {
        var cell = new DocumentCell(model);
        cell.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2 && !cell.isEmpty()) {
                        open();
                    }
                });
        return cell;
    }

    private Node verbs() {
        var chosen = list.getSelectionModel().selectedItemProperty();
        var attach = button("attach-document", "Attach…", model::pick);
        attach.disableProperty()
                .bind(model.personProperty().map(person -> person.id() == 0).orElse(true));
        attach.getStyleClass().add("accent");
        var open = button("open-document", "Open", this::open);
        open.disableProperty().bind(chosen.map(one -> !one.isKept()).orElse(true));
        var detach = button("detach-document", "Detach", this::detach);
        detach.disableProperty().bind(chosen.map(one -> !model.isOwn(one)).orElse(true));
        var bar = new HBox(8, attach, open, detach);
        bar.getStyleClass().add("document-verbs");
        return bar;
    }

    private static Button button(String id, String words, Runnable verb) {
        var button = new Button(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> verb.run());
        return button;
    }

    private void show(@Nullable ClaimantDocument one) {
        if (one != null) {
            last = one.document().sha256();
        }
    }

    /// Whoever attached something here goes on with it, once it stands in the list: Enter opens it.
    private void goToAttached(String sha256) {
        var focused = getScene() == null ? null : getScene().getFocusOwner();
        if (!sha256.isEmpty() && (focused == null || Reveal.isIn(this, focused))) {
            last = sha256;
            chooseAgain();
            // It cannot take the focus while it is away for being empty.
            applyCss();
            list.requestFocus();
        }
    }

    /// One is always chosen, so that Enter opens it: what was chosen before, or else the first.
    private void chooseAgain() {
        int at =
                IntStream.range(0, model.documents().size())
                        .filter(i -> model.documents().get(i).document().sha256().equals(last))
                        .findFirst()
                        .orElse(0);
        list.getSelectionModel().clearAndSelect(at);
    }

    private void open() {
        chosen(one -> Optional.of(one).filter(ClaimantDocument::isKept).ifPresent(opener));
    }

    private void detach() {
        chosen(
                one -> {
                    if (model.isOwn(one)) {
                        model.detach(one);
                    }
                });
    }

    private void chosen(Consumer<ClaimantDocument> verb) {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(verb);
    }

    /// Files held above this part are attached; beside it they are imported.
    private void takeDropped() {
        addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (event.getDragboard().hasFiles() && model.takesFiles()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        mark(true);
                        event.consume();
                    }
                });
        addEventHandler(DragEvent.DRAG_EXITED, _ -> mark(false));
        addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    mark(false);
                    if (model.takesFiles()) {
                        var files = event.getDragboard().getFiles();
                        event.setDropCompleted(!files.isEmpty());
                        event.consume();
                        model.attach(files.stream().map(File::toPath).toList());
                    }
                });
    }

    private void mark(boolean over) {
        getStyleClass().remove("drop-here");
        if (over) {
            getStyleClass().add("drop-here");
        }
    }
}
