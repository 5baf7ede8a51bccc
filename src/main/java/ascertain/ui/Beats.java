package ascertain.ui;

import javafx.animation.AnimationTimer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

import java.util.ArrayDeque;
import java.util.Queue;

/// Fills the window a piece at each of its beats.
public final class Beats implements Pace {
    private final Queue<Runnable> asked = new ArrayDeque<>();
    private final Queue<Runnable> early = new ArrayDeque<>();
    private final AnimationTimer timer =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    beat();
                }
            };

    @Override
    public void fill(Node node, Runnable piece) {
        await(node, piece, asked);
    }

    @Override
    public void ahead(Node node, Runnable piece) {
        await(node, piece, early);
    }

    private void await(Node node, Runnable piece, Queue<Runnable> pieces) {
        if (node.getScene() != null) {
            add(piece, pieces);
        } else {
            node.sceneProperty()
                    .addListener(
                            new ChangeListener<Scene>() {
                                @Override
                                public void changed(
                                        ObservableValue<? extends Scene> value,
                                        Scene before,
                                        Scene now) {
                                    value.removeListener(this);
                                    add(piece, pieces);
                                }
                            });
        }
    }

    private void add(Runnable piece, Queue<Runnable> pieces) {
        pieces.add(piece);
        timer.start();
    }

    private void beat() {
        var piece = asked.isEmpty() ? early.poll() : asked.poll();
        if (piece == null) {
            timer.stop();
        } else {
            piece.run();
        }
    }
}
