package ascertain.ui;

import ascertain.store.ClaimantLine;
import ascertain.work.Background;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/// Reads the pages of a list that somebody looks at, the newest wish first; wishes scrolled away
/// from are forgotten.
public final class PageReader {
    private static final int WISHES = 6;

    /// A list of claimants that knows the keys of all and holds the lines of some pages.
    public interface Paged {
        /// The keys of a page.
        long[] idsOf(int page);

        /// Takes in what was read of a page.
        void fill(int page, List<ClaimantLine> read);
    }

    private final Session session;
    private final Background reading;
    private final Consumer<Exception> failed;
    private final Deque<Integer> wishes = new ArrayDeque<>();
    private @Nullable Paged list;
    private boolean working;

    /// @param reading does short reads
    /// @param failed is told why a page cannot be read
    public PageReader(Session session, Background reading, Consumer<Exception> failed) {
        this.session = session;
        this.reading = reading;
        this.failed = failed;
    }

    /// Reads the pages of another list from now on.
    public void show(Paged next) {
        list = next;
        wishes.clear();
    }

    /// Reads a page soon.
    public void want(int page) {
        wishes.remove(page);
        wishes.push(page);
        if (wishes.size() > WISHES) {
            wishes.removeLast();
        }
        read();
    }

    private void read() {
        var open = session.open();
        var of = list;
        if (working || wishes.isEmpty() || open.isEmpty() || of == null) {
            return;
        }
        working = true;
        int page = wishes.pop();
        reading.run(
                "Reading the list",
                _ -> open.get().lines(of.idsOf(page)),
                read -> done(() -> fill(of, page, read)),
                problem -> done(() -> failed.accept(problem)));
    }

    private void fill(Paged of, int page, List<ClaimantLine> read) {
        if (of == list) {
            of.fill(page, read);
        }
    }

    private void done(Runnable then) {
        working = false;
        then.run();
        read();
    }
}
