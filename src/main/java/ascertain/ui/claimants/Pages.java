package ascertain.ui.claimants;

import ascertain.store.ClaimantLine;
import ascertain.ui.Session;
import ascertain.work.Background;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/// Reads the pages of a list that somebody looks at, the newest wish first; wishes scrolled away
/// from are forgotten.
final class Pages {
    private static final int WISHES = 6;

    private final Session session;
    private final Background reading;
    private final Consumer<Exception> failed;
    private final Deque<Integer> wishes = new ArrayDeque<>();
    private Lines lines = new Lines(new long[0], false, _ -> {});
    private boolean working;

    Pages(Session session, Background reading, Consumer<Exception> failed) {
        this.session = session;
        this.reading = reading;
        this.failed = failed;
    }

    void show(Lines next) {
        lines = next;
        wishes.clear();
    }

    void want(int page) {
        wishes.remove(page);
        wishes.push(page);
        if (wishes.size() > WISHES) {
            wishes.removeLast();
        }
        read();
    }

    private void read() {
        var open = session.open();
        if (working || wishes.isEmpty() || open.isEmpty()) {
            return;
        }
        working = true;
        int page = wishes.pop();
        var of = lines;
        reading.run(
                "Reading the list",
                _ -> open.get().lines(of.idsOf(page)),
                read -> done(() -> fill(of, page, read)),
                problem -> done(() -> failed.accept(problem)));
    }

    private void fill(Lines of, int page, List<ClaimantLine> read) {
        if (of == lines) {
            of.fill(page, read);
        }
    }

    private void done(Runnable then) {
        working = false;
        then.run();
        read();
    }
}
