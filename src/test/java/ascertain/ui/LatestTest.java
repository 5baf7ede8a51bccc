package ascertain.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.work.Background;
import ascertain.work.Progress;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

final class LatestTest {
    private final List<String> asked = new ArrayList<>();
    private final List<String> answered = new ArrayList<>();

    @Test
    void onlyTheFirstAndTheNewestAreWorkedOut() {
        var later = new Later();
        var latest = new Latest<String, String>(later, "", this::work, answered::add, _ -> {});
        latest.ask("o");
        latest.ask("ok");
        latest.ask("oka");
        later.doNext();
        later.doNext();
        assertThat(asked).isEqualTo(List.of("o", "oka"));
        assertThat(answered).isEqualTo(List.of("OKA"));
    }

    private String work(String question) {
        asked.add(question);
        return question.toUpperCase(java.util.Locale.ROOT);
    }

    /// Does work when it is told to.
    private static final class Later implements Background {
        private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();

        void doNext() {
            waiting.remove().run();
        }

        @Override
        public <T> Running run(
                String title, Work<T> work, Consumer<T> succeeded, Consumer<Exception> failed) {
            waiting.add(
                    () -> {
                        try {
                            succeeded.accept(work.apply(Progress.NONE));
                        } catch (Exception e) {
                            failed.accept(e);
                        }
                    });
            return () -> {};
        }
    }
}
