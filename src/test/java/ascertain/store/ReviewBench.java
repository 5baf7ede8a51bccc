package ascertain.store;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.InMail;
import ascertain.roll.User;
import ascertain.work.Progress;

import org.junit.jupiter.api.BeforeEach;

import java.util.List;

/// What tests of reviews do: marking, and asking in every way there is how a determination stands.
abstract class ReviewBench extends UndoBench {

    @BeforeEach
    void anAttorney() {
        store.casework()
                .users()
                .put(new User(ACTOR, "AM", User.Role.ATTORNEY, true), Bench.change());
    }

    Reviews reviews() {
        return store.casework().reviews();
    }

    Reviews.Marked mark(long... ids) {
        return reviews().mark(ids, Bench.change(), Progress.NONE);
    }

    /// Whoever is listed of each state is counted so, and looked at so.
    ReviewState state(String reference) {
        var counts = store.search().counts(ClaimantQuery.ALL, Facet.REVIEW);
        for (var state : ReviewState.values()) {
            var query = ClaimantQuery.ALL.with(Narrowing.to(Facet.REVIEW, state.name()));
            assertThat((long) store.find(query).length)
                    .isEqualTo(counts.getOrDefault(state.name(), 0L))
                    .isEqualTo(store.search().count(query));
        }
        var state = reviews().look(id(reference)).orElseThrow().state();
        assertThat(store.find(ClaimantQuery.ALL.with(Narrowing.to(Facet.REVIEW, state.name()))))
                .contains(id(reference));
        return state;
    }

    void saveInMails(String reference, InMail... inMails) {
        var record = record(reference);
        store.save(
                new ClaimantDraft(
                        record.id(), record.claimant(), record.periods(), List.of(inMails)),
                Bench.change());
    }
}
