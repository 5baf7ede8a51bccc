package ascertain.ui.claimants;

import ascertain.membership.Chain;
import ascertain.roll.ClaimantField;
import ascertain.ui.Pace;
import ascertain.ui.control.Focus;
import ascertain.ui.control.Form;
import ascertain.ui.control.Mnemonics;
import ascertain.ui.control.Words;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/// The form: every field in its part, Premium and InMail as rows between identity and the rest.
final class EditorView extends VBox {
    private static final List<ClaimantField<?>> WIDE =
            List.of(
                    ClaimantField.EMAIL,
                    ClaimantField.PROFILE_URL,
                    ClaimantField.ADDRESS,
                    ClaimantField.REJECTION_REASON);

    private final EditorModel model;
    private final Suggestions suggestions;
    private final Map<ClaimantField<?>, String> names = new HashMap<>();
    private @Nullable PeriodRows periods;
    private @Nullable InMailRows inMails;

    EditorView(EditorModel model, Pace pace) {
        this.model = model;
        suggestions = new Suggestions(model.people());
        setId("claimant-form");
        getStyleClass().add("editor");
        var fields = model.fields().stream().map(FieldEntry::field).toList();
        var marked = Mnemonics.of(fields.stream().map(Words::of).toList());
        IntStream.range(0, marked.size()).forEach(i -> names.put(fields.get(i), marked.get(i)));
        var groups = FieldGroup.all();
        groups.forEach(
                (group, of) -> {
                    if (group == FieldGroup.IDENTITY) {
                        add(group.title(), form(of));
                    } else {
                        pace.fill(this, () -> add(group.title(), form(of)));
                    }
                    if (group == FieldGroup.CONTACT) {
                        pace.fill(
                                this,
                                () -> {
                                    periods = new PeriodRows(model, pace);
                                    add("Premium periods", periods);
                                });
                        pace.fill(
                                this,
                                () -> {
                                    inMails = new InMailRows(model, pace);
                                    add("InMail", inMails);
                                });
                    }
                });
    }

    /// Puts the focus where typing begins; once the form is on the screen, if it is not yet.
    void focusFirst() {
        Focus.on(Objects.requireNonNull(lookup("#" + id(ClaimantField.FAMILY_NAME))));
    }

    /// Goes to where a row or a field is; false when the form does not show it.
    boolean goTo(Chain.Link link) {
        return switch (link) {
            case Chain.Mail(var mail, _) -> inMails != null && inMails.goTo(mail);
            case Chain.Premium(var period, _) -> periods != null && periods.goTo(period);
            case Chain.Held(var field, _) -> {
                var node = lookup("#" + id(field));
                if (node != null) {
                    node.requestFocus();
                }
                yield node != null;
            }
            case Chain.Other _, Chain.Nothing _ -> false;
        };
    }

    private void add(String title, Node content) {
        getChildren().add(part(title, content));
    }

    private static Node part(String title, Node content) {
        var heading = Form.label(title, "section-title");
        var part = new VBox(8, heading, content);
        part.setId("part-" + title.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "-"));
        return part;
    }

    private Node form(List<ClaimantField<?>> fields) {
        var grid = new GridPane();
        grid.getStyleClass().add("form");
        for (int i = 0; i < 2; i++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        int place = 0;
        for (var entry : model.fields()) {
            if (!fields.contains(entry.field())) {
                continue;
            }
            boolean wide = WIDE.contains(entry.field());
            place += wide && place % 2 == 1 ? 1 : 0;
            var field =
                    FieldControl.of(
                            entry,
                            names.get(entry.field()),
                            id(entry.field()),
                            suggestions,
                            model::today);
            FieldKeys.on(field, this);
            grid.add(field, place % 2, place / 2, wide ? 2 : 1, 1);
            place += wide ? 2 : 1;
        }
        return grid;
    }

    static String id(ClaimantField<?> field) {
        return "field-" + field.fieldName().replace('_', '-');
    }

    /// A caption of a column of rows.
    static Label head(String words, double width) {
        var head = Form.label(words, "column-head");
        head.setPrefWidth(width);
        head.setMinWidth(0);
        return head;
    }
}
