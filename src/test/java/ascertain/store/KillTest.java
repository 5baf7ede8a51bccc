package ascertain.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.work.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.ArrayList;

/// The program killed in the middle of its work.
final class KillTest {

    @ParameterizedTest
    @CsvSource({"claimants, false", "determining 2000, true"})
    void anImportKilledHalfWayNeverWas(String step, boolean encrypted) {
        try (var made = CaseOnDisk.made(encrypted)) {
            try (var child = Killed.at("import", made)) {
                goTo(step, child);
                assertThatThrownBy(made::open)
                        .isInstanceOf(StoreProblem.class)
                        .hasMessageContaining("open in another window or program");
                child.kill();
            }
            try (var store = made.open()) {
                assertThat(store.find(ClaimantQuery.ALL)).hasSize(1);
                assertThat(store.auditHead().count()).isEqualTo(2);
                holds(store);
                assertThat(Killed.into(store, any -> {}).added()).isEqualTo(Killed.CLAIMANTS);
            }
            try (var store = made.open()) {
                assertThat(store.find(ClaimantQuery.ALL)).hasSize(1 + Killed.CLAIMANTS);
                holds(store);
            }
        }
    }

    /// Nobody can tell what the moment of the kill cut through: all or nothing it must be.
    @Test
    void anImportKilledNearItsEndIsThereWholeOrNotAtAll() {
        try (var made = CaseOnDisk.made(true)) {
            boolean acknowledged;
            try (var child = Killed.at("import", made)) {
                goTo("determining 2000", child);
                child.goOn();
                acknowledged = child.kill().contains("acknowledged");
            }
            try (var store = made.open()) {
                long entries = store.auditHead().count();
                boolean there = entries == 3;
                assertThat(entries).isBetween(2L, 3L);
                assertThat(there || !acknowledged).isTrue();
                assertThat(store.find(ClaimantQuery.ALL)).hasSize(there ? 1 + Killed.CLAIMANTS : 1);
                holds(store);
            }
        }
    }

    @Test
    void everySaveThatWasAcknowledgedIsThereAfterAKill() {
        try (var made = CaseOnDisk.made(true)) {
            var acknowledged = new ArrayList<String>();
            try (var child = Killed.at("save", made)) {
                acknowledged.addAll(child.until("S-40"));
                acknowledged.addAll(child.kill());
            }
            try (var store = made.open()) {
                assertThat(store.lookup().idsOf(acknowledged)).hasSameSizeAs(acknowledged);
                // One more may have been made and not told of.
                assertThat(store.auditHead().count() - 2 - acknowledged.size()).isBetween(0L, 1L);
                holds(store);
            }
        }
    }

    /// A database opened after a kill must not write over what it finds: some versions of H2 do.
    @Test
    void whatWasAcknowledgedIsThereHoweverManyKillsFollow(@TempDir Path folder) {
        var acknowledged = "found 0";
        for (int kill = 0; kill < 40; kill++) {
            try (var child = Child.run(Acknowledged.class, folder, kill)) {
                var said = child.until("waits");
                assertThat(said.getFirst()).as("after kill " + kill).isEqualTo(acknowledged);
                acknowledged = said.get(said.size() - 2).replace("acknowledged", "found");
            }
        }
    }

    @Test
    void whatWasTypedIsThereAfterAKillAsItWasKeptLast() {
        try (var made = CaseOnDisk.made(true)) {
            var kept = new ArrayList<String>();
            try (var child = Killed.at("type", made)) {
                kept.addAll(child.until("typed 20"));
                kept.addAll(child.kill());
            }
            var opened = CaseFolder.openWhole(made.folder(), made.passphrase());
            try (var store = opened.store()) {
                assertThat(opened.drafts().problem()).isEmpty();
                // One more may have been kept and not told of.
                int last = kept.size() - 1;
                assertThat(opened.drafts().earlier("Ana"))
                        .hasSize(1)
                        .isSubsetOf(
                                DraftsTest.typed("Ana", 0, "Okafor-" + last),
                                DraftsTest.typed("Ana", 0, "Okafor-" + (last + 1)));
                holds(store);
            }
        }
    }

    private static void goTo(String step, Child child) {
        for (var at : new String[] {"claimants", "InMail", "determining 0", "determining 2000"}) {
            child.until(at);
            if (at.equals(step)) {
                return;
            }
            child.goOn();
        }
    }

    private static void holds(CaseStore store) {
        assertThat(store.faults(Bench.TODAY, Progress.NONE)).isEmpty();
    }
}
