package ascertain;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// Builds everything, in order.
public final class App extends Application {

    @Override
    public void start(Stage stage) {
        stage.setTitle("Ascertain");
        stage.setScene(new Scene(new StackPane(new Label("Ascertain")), 1000, 700));
        stage.show();
    }
}
