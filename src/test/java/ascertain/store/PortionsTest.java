package ascertain.store;

import static ascertain.store.Source.claimant;
import static ascertain.store.Source.sent;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.InMail;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/// Whoever has much InMail is taken with few others, so that memory does not grow with it.
final class PortionsTest extends OnBothDatabases {

    private static InMail[] many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> sent(Instant.EPOCH.plusSeconds(i).toString()))
                .toArray(InMail[]::new);
    }

    @Test
    void claimantsWithMuchInMailAreParted() throws Exception {
        new Source()
                .with(claimant("C-1"), claimant("C-2"), claimant("C-3"), claimant("C-4"))
                .with("C-1", many(60_000))
                .with("C-2", many(60_000))
                .with("C-3", many(10))
                .into(store);
        var ids = List.of(id("C-1"), id("C-2"), id("C-3"), id("C-4"));
        bench.using(
                db ->
                        assertThat(Portions.of(db, ids))
                                .containsExactly(ids.subList(0, 1), ids.subList(1, 4)));
        assertThat(store.lines(ids.getFirst()).getFirst().qualifying()).isZero();
        assertThat(faults()).isEmpty();
    }
}
