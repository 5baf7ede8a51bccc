package ascertain.ui.reports;

import ascertain.ui.PagesView;
import ascertain.ui.control.Focus;
import ascertain.ui.control.Form;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The screen of the reports: what there is and how it is wanted at the left, its pages at the
/// right.
public final class ReportsView extends HBox {
    private static final double ROW = 30;
    private static final double AROUND = 10;
    private static final double WIDEST = 960;
    private static final double LEFT = 272;

    private final ChoiceModel choice;
    private final PagesView pages;
    private final ListView<Offer> offers = new ListView<>();

    /// Shows what there is.
    ///
    /// @param reword shows how the letter chosen is worded
    public ReportsView(
            ChoiceModel choice,
            PreviewModel preview,
            HandOutModel handOut,
            PrintModel printing,
            Runnable reword) {
        super(20);
        this.choice = choice;
        setId("reports");
        getStyleClass().add("screen");
        pages = new PagesView(preview.pages(), "preview-");
        list(handOut);
        var left =
                new VBox(
                        16,
                        offers,
                        new OptionsView(choice, reword),
                        new PackageView(choice, handOut.password(), handOut::export),
                        new HandOutView(choice, handOut, printing));
        var scroll = new ScrollPane(left);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinWidth(LEFT);
        scroll.setPrefWidth(LEFT);
        scroll.setMaxWidth(LEFT);
        var right = right(preview);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(scroll, right);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        visibleProperty().subscribe(preview::up);
    }

    private void list(HandOutModel handOut) {
        offers.setId("report-offers");
        offers.getStyleClass().add("offers");
        offers.setAccessibleText("Papers, tables and the administrator’s package");
        offers.setFixedCellSize(ROW);
        offers.getItems().setAll(choice.offers());
        double height = ROW * choice.offers().size() + AROUND;
        offers.setMinHeight(height);
        offers.setPrefHeight(height);
        offers.setMaxHeight(height);
        offers.setCellFactory(_ -> new OfferCell());
        offers.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        picked -> {
                            if (picked != null) {
                                choice.offerProperty().set(picked);
                            }
                        });
        choice.offerProperty().subscribe(now -> offers.getSelectionModel().select(now));
        offers.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        handOut.export();
                    }
                });
    }

    private Node right(PreviewModel preview) {
        var note = Form.label("", "caption");
        note.setId("preview-note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.textProperty().bind(preview.noteProperty());
        Form.shownWhen(note, preview.noteProperty().map(words -> !words.isEmpty()));
        VBox.setVgrow(pages, Priority.ALWAYS);
        pages.setMinSize(0, 0);
        var looked = new VBox(8, pages, note);
        looked.setMaxWidth(WIDEST);
        var words = new AboutView(choice);
        Form.shownWhen(looked, choice.offerProperty().map(Offer.OfPaper.class::isInstance));
        Form.shownWhen(
                words, choice.offerProperty().map(offer -> !(offer instanceof Offer.OfPaper)));
        var both = new StackPane(looked, words);
        both.setAlignment(Pos.TOP_LEFT);
        both.setMinWidth(0);
        return both;
    }

    private void key(KeyEvent event) {
        if (choice.offerProperty().get() instanceof Offer.OfPaper) {
            pages.key(event, getScene().getFocusOwner() instanceof TextInputControl);
        }
    }

    /// Puts the focus on the list.
    public void focusFirst() {
        Focus.on(offers);
    }

    /// Chooses the case summary.
    public void showSummary() {
        choice.chooseFirst();
        focusFirst();
    }

    /// A line of the list.
    private static final class OfferCell extends ListCell<Offer> {
        OfferCell() {
            // As wide as the list, not as its words: nothing scrolls sideways.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Offer offer, boolean empty) {
            super.updateItem(offer, empty);
            if (empty || offer == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var title = Form.label(offer.title());
            title.setMinWidth(Region.USE_PREF_SIZE);
            var form = Form.label(offer.form(), "caption");
            var line = new HBox(8, title, Form.spacer(), form);
            line.setAlignment(Pos.CENTER_LEFT);
            setGraphic(line);
            setAccessibleText(offer.title() + ", " + offer.form());
        }
    }
}
