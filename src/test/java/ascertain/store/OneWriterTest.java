package ascertain.store;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.ClaimantField;
import ascertain.work.Progress;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Two changes at once: one after the other, while reading goes on.
final class OneWriterTest extends OnBothDatabases {

    @Test
    void aSaveWaitsForAnImportAndReadersDoNot() throws InterruptedException {
        new Source().with(Source.claimant("C-1")).into(store);
        var saving = new Thread(this::save);
        var importing =
                new Thread(
                        () ->
                                store.imports()
                                        .take(
                                                new ImportSource("second", "0".repeat(64)),
                                                Bench.change(),
                                                rejection -> {},
                                                session -> {
                                                    new Source()
                                                            .with(Source.claimant("C-2"))
                                                            .feed(session);
                                                    saving.start();
                                                    waitUntilItRests(saving);
                                                    assertThat(saving.isAlive()).isTrue();
                                                    assertThat(references()).containsExactly("C-1");
                                                },
                                                Progress.NONE));
        importing.start();
        importing.join();
        saving.join();
        assertThat(references()).containsExactly("C-1", "C-2");
        assertThat(record("C-1").claimant().get(ClaimantField.PHONE)).isEqualTo("1");
        assertThat(store.auditHead().count()).isEqualTo(4);
        assertThat(faults()).isEmpty();
    }

    private void save() {
        var before = record("C-1");
        var changed = before.claimant().with(ClaimantField.PHONE, "1");
        store.save(
                new ClaimantDraft(before.id(), changed, before.periods(), before.inMails()),
                Bench.change());
    }

    private List<String> references() {
        return store.lines(store.find(ClaimantQuery.ALL)).stream()
                .map(ClaimantLine::reference)
                .sorted()
                .toList();
    }

    private static void waitUntilItRests(Thread thread) {
        while (thread.getState() != Thread.State.WAITING && thread.isAlive()) {
            Thread.onSpinWait();
        }
    }
}
