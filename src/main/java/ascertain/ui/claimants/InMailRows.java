package ascertain.ui.claimants;

import ascertain.roll.InMail;
import ascertain.ui.Pace;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/// InMail as rows to type, an empty row last.
final class InMailRows extends VBox {

    private final EditorModel model;
    private final PagedRows<InMailEntry> typed;

    InMailRows(EditorModel model, Pace pace) {
        this.model = model;
        getStyleClass().add("rows");
        var when = EditorView.head("When", InMailRow.WHEN);
        HBox.setHgrow(when, Priority.ALWAYS);
        when.setMaxWidth(Double.MAX_VALUE);
        var heads =
                new RowPane(
                        List.of(when),
                        List.of(
                                EditorView.head("Direction", InMailRow.CHOICE),
                                EditorView.head("Grade", InMailRow.CHOICE)),
                        EditorView.head("", PagedRows.END));
        typed =
                new PagedRows<>(
                        "inmails", "InMail", model.inMails(), pages -> new InMailRow(model, pages));
        typed.prepare(pace, 14);
        getChildren()
                .addAll(
                        heads,
                        typed,
                        new RowsHint(
                                model.rows().inMails.noticeProperty(),
                                "inmail-hint",
                                "A time too, as 2024-09-17 14:03, where it is known · 2024-09 or"
                                        + " 2024 where no more is"));
    }

    /// Goes to the row of an InMail, as it is recorded or typed.
    boolean goTo(InMail inMail) {
        for (int i = 0; i < model.inMails().size(); i++) {
            var row = model.inMails().get(i);
            var here = row.isEmpty() ? null : row.reading(model.today()).inMail();
            if (here != null
                    && here.sentAt().equals(inMail.sentAt())
                    && here.direction() == inMail.direction()) {
                return typed.focus(i, 0);
            }
        }
        return false;
    }
}
