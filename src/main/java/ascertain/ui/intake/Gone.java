package ascertain.ui.intake;

import javafx.scene.Node;

/// Hears when a sheet is closed, in whichever way.
final class Gone {
    private Gone() {}

    static void from(Node sheet, Runnable closed) {
        sheet.sceneProperty()
                .subscribe(
                        (before, now) -> {
                            if (before != null && now == null) {
                                closed.run();
                            }
                        });
    }
}
