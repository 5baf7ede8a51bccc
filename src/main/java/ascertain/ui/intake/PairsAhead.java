package ascertain.ui.intake;

import ascertain.ui.Sentences;
import ascertain.ui.control.Words;
import ascertain.work.Background;
import ascertain.work.Stopped;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Counts, while what else an import would do is already read, how many pairs it would bring the
/// queue of duplicates.
final class PairsAhead {
    private final Background lane;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private Background.Running running = () -> {};
    private int asked;

    PairsAhead(Background lane) {
        this.lane = lane;
    }

    /// "Possible duplicates: 3 pairs, which the queue will show.", or how far that is.
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /// Counts, and gives up what was counted before.
    void count(Background.Work<Long> work) {
        stop();
        int now = asked;
        words.set("Looking for possible duplicates…");
        running =
                lane.run(
                        "Looking for possible duplicates",
                        work,
                        pairs -> say(now, told(pairs)),
                        why ->
                                say(
                                        now,
                                        why instanceof Stopped
                                                ? "Possible duplicates were not counted."
                                                : Sentences.of(why)));
    }

    /// Gives up counting, so that nothing waits for it.
    void stop() {
        asked++;
        words.set("");
        running.stop();
    }

    private void say(int then, String sentence) {
        if (then == asked) {
            words.set(sentence);
        }
    }

    private static String told(long pairs) {
        return pairs == 0
                ? "Possible duplicates: none."
                : "Possible duplicates: "
                        + Words.count(
                                pairs,
                                "pair more in the queue of duplicates.",
                                "pairs more in the queue of duplicates.");
    }
}
