package ascertain.ui.documents;

import ascertain.roll.Days;
import ascertain.roll.PremiumPeriod;
import ascertain.ui.control.Form;
import ascertain.ui.control.TypedTime;
import ascertain.ui.control.Words;
import ascertain.ui.timeline.PeriodWords;

import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

import java.util.List;

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
        setAccessibleText(words + ", " + String.join(", ", why(row)));
        var lines = new VBox(2, Form.label(words));
        why(row).forEach(line -> lines.getChildren().add(Form.label(line, "caption")));
        setGraphic(lines);
    }

    private String words(SeenRow row) {
        return switch (row) {
            case SeenRow.Sent(var inMail) ->
                    "InMail "
                            + Words.of(inMail.direction()).toLowerCase(java.util.Locale.ROOT)
                            + " "
                            + TypedTime.format(inMail.sentAt(), model.zone());
            case SeenRow.Premium(var period) -> period.plan() + (period.trial() ? " (trial)" : "");
            case SeenRow.NewSent() -> "Another InMail";
            case SeenRow.NewPremium() -> "Another period";
        };
    }

    private static List<String> why(SeenRow row) {
        return switch (row) {
            case SeenRow.Sent(var inMail) ->
                    List.of(
                            switch (inMail.grade()) {
                                        case POSSIBLE -> "Possible";
                                        case STATED -> "Stated, without a document";
                                        default -> "Its day is not known";
                                    }
                                    + (inMail.evidence() == null ? "" : " · " + inMail.evidence()));
            case SeenRow.Premium(var period) ->
                    period.isUncertain()
                            ? List.of(
                                    possible(period.possible()),
                                    period.sure().isEmpty()
                                            ? "No sure days"
                                            : "Sure " + PeriodWords.of(period.sure()))
                            : List.of(PeriodWords.of(period.sure()), "Stated, without a document");
            case SeenRow.NewSent(), SeenRow.NewPremium() -> List.of();
        };
    }

    private static String possible(Days days) {
        return days.isEndless()
                ? "Possible from " + Words.of(days.first()) + " on"
                : "Possible " + PeriodWords.of(days);
    }

    /// Why a period waits, and what becomes of one that follows from receipts.
    static String whyAtLength(PremiumPeriod period) {
        return period.fromReceipts()
                ? PeriodWords.why(period)
                        + " It stays as it is, and is derived anew when more receipts come: what you confirm stands beside it and counts."
                : PeriodWords.why(period);
    }
}
