package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.ui.Fx;
import ascertain.ui.Held;
import ascertain.ui.Pace;
import ascertain.ui.Picture;
import ascertain.ui.SameThread;
import ascertain.ui.Theme;
import ascertain.work.Background;
import ascertain.work.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// What the screen of the class shows while it waits, and when it cannot go on.
@ExtendWith(Fx.class)
final class ClassStatesTest extends ClassBench {
    @TempDir Path folder;
    private final SameThread atOnce = new SameThread();
    private final Held looking = new Held();
    private final Held counting = new Held();
    private boolean broken;

    private final Background mayFail =
            new Background() {
                @Override
                public <T> Running run(
                        String title,
                        Work<T> work,
                        Consumer<T> succeeded,
                        Consumer<Exception> failed) {
                    return broken
                            ? atOnce.run(
                                    title,
                                    _ -> {
                                        throw new Problem(
                                                "The case cannot be read just now; nothing was lost.");
                                    },
                                    succeeded,
                                    failed)
                            : counting.run(title, work, succeeded, failed);
                }
            };

    private void begin() {
        shown =
                new WindowUnderTest(
                        folder,
                        Theme.Mode.LIGHT,
                        new Work(
                                atOnce,
                                atOnce,
                                atOnce,
                                mayFail,
                                atOnce,
                                looking,
                                atOnce,
                                List.of(looking.busy()),
                                Pace.AT_ONCE));
        shown.press("sample-case");
    }

    @Test
    void whileTheRollIsTriedTheDateAnswersAndAnotherRuleSaysThatItWaits() throws Exception {
        begin();
        shown.press("nav-class");
        looking.hold();
        shown.type("class-date", "2024-11-03");
        assertThat(text("class-members-more")).endsWith("more than in force");
        assertThat(text("turning-said")).startsWith("Trying the changed definition");
        assertThat(shown.find("turns-stop").isVisible()).isTrue();
        Picture.write(shown.scene, "class-trying");
        choose("zone", "utc");
        assertThat(text("class-members")).isEqualTo("…");
        Picture.write(shown.scene, "class-waiting");
        looking.release();
        shown.layOut();
        assertThat(text("class-members")).isNotEqualTo("…");
        assertThat(shown.find("turns-stop").isVisible()).isFalse();
        assertThat(turning()).isNotEmpty();
        shown.window.leave(() -> {});
    }

    @Test
    void untilTheRollIsCountedTheScreenSaysSo() throws Exception {
        begin();
        counting.hold();
        shown.press("nav-class");
        assertThat(text("class-waits")).isEqualTo("Counting the class…");
        Picture.write(shown.scene, "class-counting");
        counting.release();
        shown.layOut();
        assertThat(shown.find("class-waits").isVisible()).isTrue();
        assertThat(shown.find("class-waits").getParent().isVisible()).isFalse();
        shown.window.leave(() -> {});
    }

    @Test
    void whatCannotBeCountedIsSaidAndTriedAgain() throws Exception {
        begin();
        broken = true;
        shown.press("nav-class");
        assertThat(text("class-waits")).startsWith("The case cannot be read just now");
        Picture.write(shown.scene, "class-failed");
        broken = false;
        shown.press("class-waits-next");
        assertThat(text("class-changes")).isEqualTo("Version 1, in force.");
        assertThat(text("class-members")).isNotEqualTo("…");
        shown.window.leave(() -> {});
    }
}
