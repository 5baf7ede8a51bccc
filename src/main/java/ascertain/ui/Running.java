package ascertain.ui;

import ascertain.ui.control.Icons;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// What is under way, how far it is, and how to stop it; empty while nothing takes long.
public final class Running extends HBox {

    /// @param busy what a person may notice waiting for
    public Running(List<ObservableList<Job>> busy) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        busy.forEach(jobs -> jobs.addListener((ListChangeListener<Job>) _ -> show(busy)));
    }

    private void show(List<ObservableList<Job>> busy) {
        getChildren().clear();
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
        getChildren().setAll(words, bar, stop);
    }
}
