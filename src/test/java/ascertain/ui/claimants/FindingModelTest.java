package ascertain.ui.claimants;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.desk.Cases;
import ascertain.desk.OpenCase;
import ascertain.store.ClaimantQuery.Sort;
import ascertain.store.Facet;
import ascertain.store.SavedFilter;
import ascertain.ui.People;
import ascertain.ui.SameThread;
import ascertain.ui.Session;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// The list narrowed by chips, filters kept and names misspelt, without a toolkit.
final class FindingModelTest {
    private OpenCase open;
    private RollModel roll;

    @BeforeEach
    void openCase(@TempDir Path folder) {
        var clock = Clock.fixed(Instant.parse("2026-11-23T18:00:00Z"), ZoneOffset.UTC);
        var cases = new Cases(clock, "Ascertain");
        cases.create(folder.resolve("case"), Cases.Template.LINKEDIN_PREMIUM, null, "Ana");
        open = cases.open(folder.resolve("case"), null, "Ana");
        var work = new SameThread();
        var session =
                new Session(
                        work,
                        work,
                        problem -> {
                            throw new AssertionError(problem);
                        });
        roll = new RollModel(session, work, work, work, work);
        session.show(open);
        People.fill(open, 24);
    }

    @AfterEach
    void closeCase() {
        open.close();
    }

    @Test
    void aChipNamesWhatIsChosenAndOffersTheRestWithItsCount() {
        var state = facet(Facet.STATE);
        state.read();
        assertThat(state.choicesProperty().get())
                .extracting(choice -> choice.words() + " " + choice.count())
                .containsExactly("CA 8", "IL 4", "NY 4", "TX 4", "WA 4");
        state.toggle("NY");
        state.toggle("CA");
        assertThat(state.titleProperty().getValue()).isEqualTo("State: CA +1");
        assertThat(count()).isEqualTo("12 of 24 claimants");
        facet(Facet.STATUS).toggle("DRAFT");
        state.read();
        assertThat(state.choicesProperty().get())
                .extracting(choice -> choice.words() + " " + choice.count())
                .containsExactly("CA 4", "NY 0", "TX 2");
        state.clear();
        assertThat(state.chosenProperty().getValue()).isFalse();
        roll.search().clearChoices();
        assertThat(count()).isEqualTo("24 claimants");
    }

    @Test
    void whatTheListShowsIsKeptPickedRenamedAndDeleted() {
        facet(Facet.OUTCOME).toggle("MEMBER");
        roll.search().sortBy(Sort.NAME, false);
        roll.wordsProperty().set("o");
        var shown = roll.chosen();
        roll.saved().keep("Members", () -> {});
        assertThat(roll.saved().nameProperty().getValue()).isEqualTo("Members");
        roll.showAll();
        assertThat(roll.saved().nameProperty().getValue()).isEqualTo("Everybody");
        roll.saved().pick(roll.saved().filtersProperty().get().getFirst());
        assertThat(roll.wordsProperty().get()).isEqualTo("o");
        assertThat(roll.chosen()).isEqualTo(shown);
        roll.saved().keep("Others", () -> {});
        roll.saved().rename("Others", "Members");
        assertThat(roll.saved().problemProperty().get()).startsWith("Another filter is called");
        roll.saved().rename("Others", "All members");
        assertThat(names()).containsExactly("All members", "Members");
        roll.saved().delete("Members");
        assertThat(names()).containsExactly("All members");
        assertThat(roll.saved().problemProperty().get()).isEmpty();
    }

    @Test
    void aMisspeltNameIsShownAsNearAndNotMeantByAll() {
        roll.wordsProperty().set("okafro");
        assertThat(count()).isEqualTo("0 of 24 claimants · 2 near");
        assertThat(roll.linesProperty().get().areNear()).isTrue();
        assertThat(roll.chosen()).isEmpty();
        roll.pick(List.of(0, 1));
        assertThat(count()).isEqualTo("0 of 24 claimants · 2 near · 2 picked");
        assertThat(roll.chosen()).hasSize(2);
        roll.wordsProperty().set("okafor");
        assertThat(count()).isEqualTo("2 of 24 claimants");
        roll.wordsProperty().set("nobody at all");
        assertThat(count()).isEqualTo("0 of 24 claimants");
    }

    private FacetModel facet(Facet facet) {
        return roll.facets().get(facet.ordinal());
    }

    private String count() {
        return roll.countProperty().get();
    }

    private List<String> names() {
        return roll.saved().filtersProperty().get().stream().map(SavedFilter::name).toList();
    }
}
