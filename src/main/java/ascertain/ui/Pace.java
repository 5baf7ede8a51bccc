package ascertain.ui;

import javafx.scene.Node;

/// How fast the window is filled: all at once, or a piece at a beat.
///
/// Context: whatever is put into a window is dressed in its styles within one beat, and for a
/// screen of many fields that is half a second in which no key is answered. Options: fewer fields;
/// dressing before it is asked for; a piece at a beat. Outcome: the last two, so that each piece is
/// soon done and most are before anybody asks.
public interface Pace {

    /// Everything at once, and nothing ahead of time.
    Pace AT_ONCE =
            new Pace() {
                @Override
                public void fill(Node node, Runnable piece) {
                    piece.run();
                }

                @Override
                public void ahead(Node node, Runnable piece) {}
            };

    /// Does what a node needs, when it is in the window and what was asked before is done.
    void fill(Node node, Runnable piece);

    /// Does what would be done later anyway, if there is time before.
    void ahead(Node node, Runnable piece);
}
