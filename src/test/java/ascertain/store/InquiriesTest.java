package ascertain.store;

import static ascertain.store.Source.claimant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.store.Inquiry.State;
import ascertain.work.Progress;

import org.junit.jupiter.api.Test;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What one asks another about a record waits for the one asked, then for the one who asked.
final class InquiriesTest extends UndoBench {
    private static final Change BEN = new Change("Ben Cho", Bench.NOW, "");

    private Inquiries inquiries() {
        return store.casework().inquiries();
    }

    private long[] listed(String... choices) {
        return store.find(
                ClaimantQuery.ALL.with(Narrowing.NONE.with(Facet.INQUIRY, Set.of(choices))));
    }

    private Map<String, Long> counts() {
        return store.search().counts(ClaimantQuery.ALL, Facet.INQUIRY);
    }

    @Test
    void itIsAskedAnsweredAndClosed() {
        var one = enter(claimant("C-1"));
        var two = enter(claimant("C-2"));
        inquiries().ask(one.id(), " Is 17 Sep with a seat? ", "Ben Cho", Bench.change());
        inquiries().ask(two.id(), "Who is this?", "", Bench.change());
        assertThat(counts()).isEqualTo(Map.of("OPEN", 2L, "OPEN:Ben Cho", 1L, "OPEN:", 1L));
        assertThat(listed("OPEN:Ben Cho")).containsExactly(one.id());
        assertThat(listed("OPEN:Ben Cho", "OPEN:")).containsExactly(one.id(), two.id());
        var asked = inquiries().of(one.id()).getFirst();
        inquiries().answer(asked.id(), "Yes, by\nthe invoice.", BEN);
        assertThat(counts())
                .isEqualTo(
                        Map.of("OPEN", 1L, "OPEN:", 1L, "ANSWERED", 1L, "ANSWERED:" + ACTOR, 1L));
        assertThat(listed("ANSWERED:" + ACTOR)).containsExactly(one.id());
        assertThat(listed("OPEN:Ben Cho")).isEmpty();
        var at = Bench.NOW.truncatedTo(ChronoUnit.MICROS);
        assertThat(inquiries().of(one.id()))
                .containsExactly(
                        new Inquiry(
                                asked.id(),
                                at,
                                ACTOR,
                                "Ben Cho",
                                "Is 17 Sep with a seat?",
                                List.of(new Inquiry.Answer(at, "Ben Cho", "Yes, by\nthe invoice.")),
                                State.ANSWERED));
        inquiries().close(asked.id(), Bench.change());
        assertThat(counts()).isEqualTo(Map.of("OPEN", 1L, "OPEN:", 1L));
        assertThat(inquiries().of(one.id()).getFirst().state()).isEqualTo(State.CLOSED);
        assertThatThrownBy(() -> inquiries().answer(asked.id(), "Once more", BEN))
                .hasMessageContaining("closed");
    }

    @Test
    void eachTurnIsUndoneByWhoTookIt() {
        var one = enter(claimant("C-1"));
        inquiries().ask(one.id(), "With a seat?", "Ben Cho", Bench.change());
        long id = inquiries().of(one.id()).getFirst().id();
        inquiries().answer(id, "Yes", BEN);
        inquiries().close(id, Bench.change());
        undo();
        assertThat(inquiries().of(one.id()).getFirst().state()).isEqualTo(State.ANSWERED);
        store.history().undo(store.history().undoable("Ben Cho").orElseThrow().seq(), BEN);
        assertThat(inquiries().of(one.id()).getFirst().state()).isEqualTo(State.OPEN);
        undo();
        assertThat(inquiries().of(one.id())).isEmpty();
        assertThat(counts()).isEmpty();
        redo();
        assertThat(counts()).containsEntry("OPEN:Ben Cho", 1L);
    }

    @Test
    void nothingIsAskedWithoutWordsOrOfWhoIsGone() {
        var one = enter(claimant("C-1"));
        long entries = store.auditHead().count();
        assertThatThrownBy(() -> inquiries().ask(one.id(), "  ", "", Bench.change()))
                .hasMessageContaining("Type 1 to 4,000");
        assertThatThrownBy(() -> inquiries().ask(one.id(), "x".repeat(4_001), "", Bench.change()))
                .hasMessageContaining("Type 1 to 4,000");
        assertThatThrownBy(() -> inquiries().ask(99, "Who?", "", Bench.change()))
                .hasMessageContaining("not on the roll");
        assertThat(store.auditHead().count()).isEqualTo(entries);
    }

    @Test
    void whoeverLiesInTheBinWaitsForNobody() {
        var one = enter(claimant("C-1"));
        inquiries().ask(one.id(), "With a seat?", "Ben Cho", Bench.change());
        store.changes().delete(new long[] {one.id()}, Bench.change(), Progress.NONE);
        assertThat(counts()).isEmpty();
        undo();
        assertThat(counts()).containsEntry("OPEN:Ben Cho", 1L);
    }
}
