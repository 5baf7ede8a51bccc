package ascertain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.desk.Bulk.Setting;
import ascertain.roll.ClaimantField;
import ascertain.roll.Status;
import ascertain.store.ClaimantQuery;
import ascertain.work.Progress;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.TreeMap;

/// What one person did in an open case is undone in its order, and everybody hears of it.
final class CaseHistoryTest {
    @TempDir private Path dir;
    private OpenCase open;
    private int heard;

    @BeforeEach
    void aRollOfSixty() {
        var cases = new Cases(Clock.systemUTC(), "test");
        cases.sample(dir.resolve("case"), null, "Sam", 60, 3, Progress.NONE);
        open = cases.open(dir.resolve("case"), null, "Ana");
        open.onChange(() -> heard++);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private TreeMap<String, String> exported(String name) throws Exception {
        open.output().interchange(dir.resolve(name), Progress.NONE);
        var files = new TreeMap<String, String>();
        try (var all = Files.list(dir.resolve(name))) {
            for (var file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void bulkEditsAndDeletesAreUndoneStepByStepToTheCaseAsItWas() throws Exception {
        var before = exported("before");
        var ids = open.find(ClaimantQuery.ALL);
        var setting = new Setting<>(ClaimantField.ASSIGNED_TO, "Ben Ito");
        long would = open.bulk().wouldChange(ids, setting, Progress.NONE).changed();
        assertThat(open.bulk().change(ids, setting, Progress.NONE).changed())
                .isEqualTo(would)
                .isPositive();
        var last = List.of(ids[58], ids[59]);
        open.bulk().delete(new long[] {last.get(0), last.get(1)}, Progress.NONE);
        assertThat(open.find(ClaimantQuery.ALL)).hasSize(58);
        assertThat(open.history().bin()).hasSize(1);
        assertThat(open.history().undo().orElseThrow().what()).startsWith("Deleted 2 claimants");
        assertThat(open.history().undo().orElseThrow().what())
                .isEqualTo("Assigned to: Ben Ito (" + would + ")");
        assertThat(exported("after")).isEqualTo(before);
        assertThat(open.history().undo()).isEmpty();
        assertThat(open.history().redo().orElseThrow().what()).startsWith("Assigned to");
        assertThat(heard).isEqualTo(5);
        assertThat(open.verify(Progress.NONE)).isEmpty();
    }

    @Test
    void whatIsSetAlreadyIsNoStep() {
        var ids = open.find(ClaimantQuery.ALL);
        var setting = new Setting<>(ClaimantField.STATUS, Status.UNDER_REVIEW);
        open.bulk().change(ids, setting, Progress.NONE);
        var step = open.history().undoable();
        assertThat(open.bulk().change(ids, setting, Progress.NONE).changed()).isZero();
        assertThat(open.history().undoable()).isEqualTo(step);
    }
}
