package ascertain.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.store.ClaimantQuery.Sort;

import org.junit.jupiter.api.Test;

import java.util.Set;

/// Filters are kept with the case, for everybody who works on it.
final class SavedFiltersTest extends OnBothDatabases {
    private static final SavedFilter CALIFORNIA =
            new SavedFilter(
                    "California, to review",
                    "okafor",
                    Narrowing.to(Facet.STATE, "CA").with(Facet.STATUS, Set.of("DRAFT", "")),
                    Sort.FOLLOW_UP,
                    false,
                    "Ada Moore");

    @Test
    void oneIsKeptAsItWasAndSeenByAColleague() {
        saved().keep(CALIFORNIA);
        assertThat(bench.open().search().savedFilters().all()).containsExactly(CALIFORNIA);
    }

    @Test
    void keepingUnderTheSameNameReplaces() {
        saved().keep(CALIFORNIA);
        var other =
                new SavedFilter(CALIFORNIA.name(), "", Narrowing.NONE, Sort.NAME, true, "Ben Ito");
        saved().keep(other);
        assertThat(saved().all()).containsExactly(other);
    }

    @Test
    void oneIsRenamedUnlessTheNameIsTakenAndDeleted() {
        saved().keep(CALIFORNIA);
        saved().keep(new SavedFilter("B", "", Narrowing.NONE, Sort.NAME, true, "Ben Ito"));
        assertThatThrownBy(() -> saved().rename("B", CALIFORNIA.name()))
                .isInstanceOf(StoreProblem.class)
                .hasMessageContaining("Another filter");
        assertThatThrownBy(() -> saved().rename("B", " ")).isInstanceOf(StoreProblem.class);
        saved().rename("B", "Zed");
        saved().delete(CALIFORNIA.name());
        assertThat(saved().all()).extracting(SavedFilter::name).containsExactly("Zed");
    }

    private SavedFilters saved() {
        return store.search().savedFilters();
    }
}
