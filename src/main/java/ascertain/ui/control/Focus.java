package ascertain.ui.control;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// The focus, asked for by a key where there may be nothing yet to take it.
///
/// Screens and parts come up a beat after they are asked for, and what they hold is read besides.
/// The wish is kept until it can be given, or until the person goes elsewhere.
public final class Focus {
    private static final Object WISH = Focus.class;

    private final Scene scene;
    private final Supplier<Optional<Node>> whom;
    private final Runnable look = this::give;
    private final EventHandler<InputEvent> elsewhere = this::hear;

    private Focus(Scene scene, Supplier<Optional<Node>> whom) {
        this.scene = scene;
        this.whom = whom;
    }

    /// Puts the focus on a node, at once or as soon as it can take it.
    public static void on(Node node) {
        soon(node, () -> Optional.of(node));
    }

    /// Puts the focus on the first control within a node in which letters can be typed or nothing
    /// is changed by them: a choice is passed over, unless there is nothing else.
    public static void first(Node within) {
        soon(
                within,
                () -> {
                    within.applyCss();
                    return Takers.of(within)
                            .filter(node -> !(node instanceof ComboBox<?>))
                            .findFirst()
                            .or(() -> Takers.of(within).findFirst());
                });
    }

    private static void soon(Node node, Supplier<Optional<Node>> whom) {
        if (node.getScene() != null) {
            begin(node.getScene(), whom);
            return;
        }
        node.sceneProperty()
                .subscribe(
                        new BiConsumer<Scene, Scene>() {
                            private boolean done;

                            @Override
                            public void accept(@Nullable Scene before, @Nullable Scene now) {
                                if (now != null && !done) {
                                    done = true;
                                    begin(now, whom);
                                }
                            }
                        });
    }

    private static void begin(Scene scene, Supplier<Optional<Node>> whom) {
        if (scene.getProperties().get(WISH) instanceof Focus older) {
            older.end();
        }
        var wish = new Focus(scene, whom);
        scene.getProperties().put(WISH, wish);
        scene.addPostLayoutPulseListener(wish.look);
        scene.addEventFilter(InputEvent.ANY, wish.elsewhere);
        wish.give();
    }

    private void give() {
        var node = whom.get().orElse(null);
        if (node != null && node.getScene() == scene) {
            node.requestFocus();
            if (scene.getFocusOwner() == node) {
                end();
            }
        }
    }

    /// Letters typed meanwhile are no other wish.
    private void hear(InputEvent event) {
        boolean led =
                event instanceof KeyEvent key
                        && key.getEventType() == KeyEvent.KEY_PRESSED
                        && leads(key);
        if (led || event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            end();
        }
    }

    private static boolean leads(KeyEvent key) {
        var code = key.getCode();
        boolean chord = key.isShortcutDown() || key.isAltDown();
        return chord && !code.isModifierKey()
                || code.isNavigationKey()
                || code == KeyCode.TAB
                || code == KeyCode.ENTER
                || code == KeyCode.ESCAPE;
    }

    private void end() {
        scene.removePostLayoutPulseListener(look);
        scene.removeEventFilter(InputEvent.ANY, elsewhere);
        scene.getProperties().remove(WISH, this);
    }
}
