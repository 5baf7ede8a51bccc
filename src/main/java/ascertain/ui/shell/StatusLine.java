package ascertain.ui.shell;

import ascertain.ui.Job;
import ascertain.ui.Running;
import ascertain.ui.control.Form;

import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import java.util.List;

/// The line at the foot: what is saved, what is running and how to stop it, how many there are.
final class StatusLine extends HBox {
    StatusLine(ShellModel model, List<ObservableList<Job>> busy) {
        getStyleClass().add("status-line");
        var running = new Running(busy);
        var saved = new Label();
        saved.setId("saved");
        saved.textProperty()
                .bind(
                        model.unsavedProperty()
                                .map(text -> text.isEmpty() ? "● All changes saved" : "○ " + text));
        var notice = new Label();
        notice.setId("notice");
        notice.textProperty().bind(model.noticeProperty());
        var counts = new Label();
        counts.setMinWidth(USE_PREF_SIZE);
        counts.setId("counts");
        counts.textProperty().bind(model.countsProperty());
        saved.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(saved, running, notice, Form.spacer(), counts);
    }
}
