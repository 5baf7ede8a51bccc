package ascertain.ui.reports;

import ascertain.desk.AdministratorPackage;
import ascertain.ui.control.Form;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What stands in the place of pages where there are none: what the file will hold.
final class AboutView extends VBox {
    private static final double WIDEST = 560;

    AboutView(ChoiceModel choice) {
        super(12);
        setId("report-about");
        var title = Form.label("", "section-title");
        title.textProperty().bind(choice.offerProperty().map(Offer::title));
        var what = paragraph();
        what.textProperty().bind(choice.offerProperty().map(AboutView::what));
        var how = paragraph();
        how.getStyleClass().add("muted");
        how.textProperty().bind(choice.offerProperty().map(AboutView::how));
        getChildren().addAll(title, what, how);
    }

    private static Label paragraph() {
        var label = Form.label("");
        label.setWrapText(true);
        label.setMaxWidth(WIDEST);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static String what(Offer offer) {
        return switch (offer) {
            case Offer.OfPaper paper -> paper.title();
            case Offer.OfTable table -> table.table().words();
            case Offer.OfPackage _ ->
                    "Who is a class member or may be one, as CSV and as an Excel workbook, with a manifest of counts"
                            + " and SHA-256 digests, in one ZIP encrypted with AES-256.";
        };
    }

    private static String how(Offer offer) {
        return switch (offer) {
            case Offer.OfPaper _ -> "";
            case Offer.OfTable _ ->
                    "An Excel workbook or CSV, as you name the file. Days, numbers and sums of money are real cells of a"
                            + " workbook; no cell is taken for a formula. It names people and holds work product: it has no"
                            + " public edition.";
            case Offer.OfPackage _ ->
                    ("Whoever is represented by other counsel or marked “do not contact” is left out, and counted in the"
                                    + " manifest. The password has at least %d characters, is kept nowhere, and goes to the"
                                    + " administrator by another way than the file. What comes back is imported as a table:"
                                    + " opt-out days, statuses and claims by their reference.")
                            .formatted(AdministratorPackage.SHORTEST_PASSWORD);
        };
    }
}
