package ascertain.ui.claimants;

import ascertain.membership.FindingCode;
import ascertain.store.ClaimantLine;
import ascertain.ui.control.OutcomeMark;
import ascertain.ui.control.Words;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;

import org.jspecify.annotations.Nullable;

/// An outcome's mark, with a violet dot where it is borderline; of somebody merged into another,
/// who that is.
final class OutcomeCell extends TableCell<Lines.Row, ClaimantLine> {
    private final OutcomeMark mark = new OutcomeMark();
    private final Circle dot = new Circle(3.5);
    private final HBox box = new HBox(6, mark, dot);

    OutcomeCell() {
        dot.getStyleClass().add("borderline-dot");
        box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        Tooltip.install(dot, new Tooltip("Borderline"));
    }

    @Override
    protected void updateItem(@Nullable ClaimantLine line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(empty || line == null ? null : box);
        if (line != null) {
            mark.show(line.outcome());
            dot.setVisible(line.findings().contains(FindingCode.BORDERLINE));
            dot.setManaged(dot.isVisible());
            boolean merged = !line.duplicateOf().isEmpty();
            var into = "Merged into " + line.duplicateOf();
            if (merged) {
                // The column has no room for more; hovering and a reader tell it whole.
                mark.setText("Into " + line.duplicateOf());
            }
            mark.getStyleClass().remove("merged");
            if (merged) {
                mark.getStyleClass().add("merged");
            }
            mark.setTooltip(merged ? new Tooltip(into) : null);
            setAccessibleText(
                    Words.of(line.outcome())
                            + (merged ? ", " + into : "")
                            + (dot.isVisible() ? ", borderline" : ""));
        }
    }
}
