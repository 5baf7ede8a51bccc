package ascertain.ui.documents;

import ascertain.ui.control.Form;
import ascertain.ui.control.TypedTime;
import ascertain.ui.control.Words;
import ascertain.ui.timeline.PeriodWords;

import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/// A row that waits for a document: what it says, and why it waits.
final class SeenCell extends ListCell<SeenRow> {
    private final SeenModel model;

    SeenCell(SeenModel model) {
        this.model = model;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(SeenRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var words = words(row);
        var why = why(row);
        setAccessibleText(words + ", " + why);
        var first = Form.label(words);
        first.setWrapText(true);
        var second = Form.label(why, "caption");
        second.setWrapText(true);
        setGraphic(new VBox(2, first, second));
    }

    private String words(SeenRow row) {
        return switch (row) {
            case SeenRow.Sent(var inMail) ->
                    "InMail "
                            + Words.of(inMail.direction()).toLowerCase(java.util.Locale.ROOT)
                            + " "
                            + TypedTime.format(inMail.sentAt(), model.zone());
            case SeenRow.Premium(var period) -> PeriodWords.of(period);
            case SeenRow.NewSent() -> "Another InMail";
            case SeenRow.NewPremium() -> "Another period";
        };
    }

    private static String why(SeenRow row) {
        return switch (row) {
            case SeenRow.Sent(var inMail) ->
                    switch (inMail.grade()) {
                                case POSSIBLE -> "Possible";
                                case STATED -> "Stated, without a document";
                                default -> "Its day is not known";
                            }
                            + (inMail.evidence() == null ? "" : " · " + inMail.evidence());
            case SeenRow.Premium(var period) -> {
                var why = PeriodWords.why(period);
                yield why.isEmpty() ? "Stated, without a document" : why;
            }
            case SeenRow.NewSent(), SeenRow.NewPremium() -> "";
        };
    }
}
