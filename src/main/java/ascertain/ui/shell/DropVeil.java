package ascertain.ui.shell;

import ascertain.ui.control.Form;

import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// What appears over everything while files are held above the window, and hands them on when they
/// are dropped.
final class DropVeil extends StackPane {

    DropVeil(Node target, Consumer<List<Path>> taker) {
        getStyleClass().add("drop-veil");
        getChildren().add(Form.label("Drop to import"));
        setMouseTransparent(true);
        setVisible(false);
        // What lies beneath may take files itself.
        target.addEventFilter(DragEvent.DRAG_OVER, _ -> setVisible(false));
        target.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        setVisible(true);
                        event.consume();
                    }
                });
        target.addEventHandler(DragEvent.DRAG_EXITED, _ -> setVisible(false));
        target.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    setVisible(false);
                    var files = event.getDragboard().getFiles();
                    event.setDropCompleted(!files.isEmpty());
                    event.consume();
                    taker.accept(files.stream().map(File::toPath).toList());
                });
    }
}
