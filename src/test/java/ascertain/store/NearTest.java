package ascertain.store;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.store.ClaimantQuery.Sort;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// Names nearly spelt so, and searching in memory.
final class NearTest extends FindBench {

    @Test
    void aWordNobodyHasFindsThoseWithANameNearIt() {
        assertThat(near("okafro")).containsExactlyElementsOf(named("Okafor"));
        assertThat(near("kowlaskii")).containsExactlyElementsOf(named("Kowalski"));
        assertThat(near("alvarec")).containsExactlyElementsOf(named("Álvarez"));
        assertThat(near("neil")).isEmpty();
        assertThat(near("neall")).containsExactlyElementsOf(named("O’Neill"));
        assertThat(near("sata")).containsExactlyElementsOf(named("Lindqvist-Sato"));
        assertThat(near("okofra")).isEmpty();
        assertThat(near("xy")).isEmpty();
        assertThat(near("person7")).isEmpty();
    }

    @Test
    void onlyTheWordNobodyHasIsTakenForMisspelt() {
        assertThat(near("jose okafro"))
                .isNotEmpty()
                .containsExactlyElementsOf(
                        those(
                                one ->
                                        "Okafor".equals(one.get(ClaimantField.FAMILY_NAME))
                                                && "José"
                                                        .equals(
                                                                one.get(
                                                                        ClaimantField
                                                                                .GIVEN_NAME))));
        assertThat(near("jose okafor")).isEmpty();
    }

    @Test
    void nearNamesAreTheSameFromMemory() {
        var asked = List.of(near("okafro"), near("jose okafro"), near("person7 kowlaskii"));
        store.search().prepare();
        assertThat(List.of(near("okafro"), near("jose okafro"), near("person7 kowlaskii")))
                .isEqualTo(asked);
        assertThat(asked).noneMatch(List::isEmpty);
    }

    @Test
    void aNameEnteredSinceIsNearToo() {
        assertThat(near("zylberstien")).isEmpty();
        store.save(
                new ClaimantDraft(
                        0,
                        Claimant.of("Z-1").with(ClaimantField.FAMILY_NAME, "Zylberstein"),
                        List.of(),
                        List.of()),
                Bench.change());
        assertThat(near("zylberstien")).containsExactly("Z-1");
        store.changes()
                .delete(new long[] {id("Z-1")}, Bench.change(), ascertain.work.Progress.NONE);
        assertThat(near("zylberstien")).isEmpty();
    }

    @Test
    void whatIsHeldInMemoryFindsWhatTheDatabaseDoes() {
        var queries = new ArrayList<ClaimantQuery>();
        for (var words : List.of("maria", "JOSÉ okafor", "son7 ex", "%", "nobody", "o’neill c-0")) {
            queries.add(query(words, Narrowing.NONE));
            queries.add(query(words, Narrowing.to(Facet.STATE, "CA")));
            queries.add(query(words, Narrowing.NONE).sorted(Sort.NAME, false));
        }
        var asked = queries.stream().map(this::found).toList();
        assertThat(store.search().prepare()).isEqualTo(13);
        assertThat(queries.stream().map(this::found)).containsExactlyElementsOf(asked);
        assertThat(asked.get(3))
                .isNotEmpty()
                .containsExactlyElementsOf(
                        those(
                                one ->
                                        "Okafor".equals(one.get(ClaimantField.FAMILY_NAME))
                                                && "José"
                                                        .equals(
                                                                one.get(
                                                                        ClaimantField
                                                                                .GIVEN_NAME))));
        store.changes()
                .delete(new long[] {id("C-007")}, Bench.change(), ascertain.work.Progress.NONE);
        assertThat(found(query("jose okafor", Narrowing.NONE))).doesNotContain("C-007");
    }

    private List<String> near(String words) {
        return references(store.search().near(query(words, Narrowing.NONE)));
    }
}
