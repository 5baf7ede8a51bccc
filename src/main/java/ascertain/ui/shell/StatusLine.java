package ascertain.ui.shell;

import ascertain.ui.Job;
import ascertain.ui.control.Form;
import ascertain.ui.control.Icons;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// The line at the foot: what is saved, what is running and how to stop it, how many there are.
final class StatusLine extends HBox {
    private final HBox running = new HBox();

    StatusLine(ShellModel model, List<ObservableList<Job>> busy) {
        getStyleClass().add("status-line");
        running.getStyleClass().add("status-line-jobs");
        running.setSpacing(8);
        running.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
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
        busy.forEach(jobs -> jobs.addListener((ListChangeListener<Job>) _ -> show(busy)));
    }

    private void show(List<ObservableList<Job>> busy) {
        running.getChildren().clear();
        busy.stream().flatMap(List::stream).findFirst().ifPresent(this::show);
    }

    private void show(Job job) {
        var words = new Label();
        words.setId("job");
        words.textProperty()
                .bind(job.stateProperty().map(state -> JobWords.of(job.title(), state)));
        var bar = new ProgressBar();
        bar.setPrefWidth(120);
        bar.progressProperty().bind(job.stateProperty().map(Job.State::share));
        bar.setAccessibleText(job.title());
        var stop = Icons.button("job-stop", Feather.X, "Stop");
        stop.setOnAction(
                _ -> {
                    job.stop();
                    stop.setDisable(true);
                });
        running.getChildren().setAll(words, bar, stop);
    }
}
