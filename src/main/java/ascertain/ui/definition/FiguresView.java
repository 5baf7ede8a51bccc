package ascertain.ui.definition;

import ascertain.damages.ClassSize;
import ascertain.damages.Estimate;
import ascertain.ui.control.Form;
import ascertain.ui.control.Words;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The three figures that follow the hand: members, undetermined, estimate; each with how far it is
/// from the definition in force.
final class FiguresView extends VBox {
    private final ClassModel model;
    private final Label members = figure("class-members");
    private final Label undetermined = figure("class-undetermined");
    private final Label estimate = figure("class-estimate");
    private final Label moreMembers = beneath("class-members-more");
    private final Label moreUndetermined = beneath("class-undetermined-more");
    private final Label upper = beneath("class-upper");

    FiguresView(ClassModel model) {
        super(4);
        this.model = model;
        setMinWidth(236);
        setPrefWidth(236);
        getStyleClass().add("class-figures");
        getChildren()
                .setAll(
                        box("Members", beside(members, moreMembers)),
                        box("Undetermined", beside(undetermined, moreUndetermined)),
                        box("Estimate, scenario A", estimate, upper));
        model.curveProperty().subscribe(_ -> show());
        model.draftProperty().subscribe(_ -> show());
        model.preview().busyProperty().subscribe(_ -> show());
    }

    /// What every total says beside it.
    static Label caveat() {
        var words = Form.label(Estimate.CAVEAT, "caption");
        words.setId("class-caveat");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }

    private static VBox box(String name, Node... figures) {
        var box = new VBox(Form.label(name, "caption"));
        box.getChildren().addAll(figures);
        return box;
    }

    private static HBox beside(Label figure, Label more) {
        figure.setMinWidth(Region.USE_PREF_SIZE);
        var both = new HBox(8, figure, more);
        both.setAlignment(Pos.BASELINE_LEFT);
        return both;
    }

    private static Label figure(String id) {
        var label = Form.label("", "class-figure");
        label.setId(id);
        return label;
    }

    private static Label beneath(String id) {
        var label = Form.label("", "caption");
        label.setId(id);
        return label;
    }

    private void show() {
        var sized = model.sizedProperty().get();
        var draft = model.draftProperty().get();
        var size = model.curveProperty().get();
        if (sized == null || draft == null || size == null) {
            for (var label : new Label[] {members, undetermined, estimate}) {
                label.setText("…");
            }
            for (var label : new Label[] {moreMembers, moreUndetermined, upper}) {
                label.setText(model.preview().busyProperty().get() ? "counting" : "not counted");
            }
            return;
        }
        var inForce = sized.definition();
        var before = sized.size().at(inForce.policyDate(), inForce.boundary());
        show(size.at(draft.policyDate(), draft.boundary()), before);
    }

    private void show(ClassSize.At now, ClassSize.At before) {
        members.setText(Words.of(now.members()));
        moreMembers.setText(difference(now.members() - before.members()));
        undetermined.setText(Words.of(now.undetermined()));
        moreUndetermined.setText(difference(now.undetermined() - before.undetermined()));
        estimate.setText(Words.money(now.statutory().amount()));
        upper.setText("up to " + Words.money(now.statutory().upperBound()));
    }

    private static String difference(long more) {
        return more == 0
                ? "as in force"
                : "%s %s than in force"
                        .formatted(Words.of(Math.abs(more)), more > 0 ? "more" : "fewer");
    }
}
