package ascertain.store;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.function.Predicate;

/// A State is found by its name as by its code, from the database and from memory.
final class StateSearchTest extends FindBench {

    @ParameterizedTest
    @CsvSource({"Texas, TX", "new york, NY", "CALIFORNIA, CA"})
    void aNameFindsThoseOfTheState(String name, String code) {
        finds(name, one -> code.equals(one.get(ClaimantField.STATE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"okafor new york", "new york okafor", "person new york OKAFOR"})
    void otherWordsStandBesideIt(String words) {
        finds(
                words,
                one ->
                        "NY".equals(one.get(ClaimantField.STATE))
                                && "Okafor".equals(one.get(ClaimantField.FAMILY_NAME)));
    }

    @Test
    void whoeverHasTheWordsElsewhereIsFoundToo() {
        var virginia =
                Claimant.of("V-1")
                        .with(ClaimantField.GIVEN_NAME, "Virginia")
                        .with(ClaimantField.FAMILY_NAME, "Texas")
                        .with(ClaimantField.STATE, "WV");
        new Source().with(virginia).into(store);
        assertThat(found(query("virginia", Narrowing.NONE))).containsExactly("V-1");
        assertThat(found(query("west virginia", Narrowing.NONE))).containsExactly("V-1");
        assertThat(found(query("texas", Narrowing.NONE))).hasSize(22).contains("V-1");
        store.search().prepare();
        assertThat(found(query("virginia", Narrowing.NONE))).containsExactly("V-1");
        assertThat(found(query("west virginia", Narrowing.NONE))).containsExactly("V-1");
        assertThat(found(query("texas", Narrowing.NONE))).hasSize(22).contains("V-1");
        assertThat(found(query("texas virginia california", Narrowing.NONE))).isEmpty();
    }

    @Test
    void aStateSomebodyLivesInIsNotMisspelt() {
        assertThat(near("okafro new york"))
                .isNotEmpty()
                .containsExactlyElementsOf(
                        those(
                                one ->
                                        "NY".equals(one.get(ClaimantField.STATE))
                                                && "Okafor"
                                                        .equals(
                                                                one.get(
                                                                        ClaimantField
                                                                                .FAMILY_NAME))));
        assertThat(near("new york")).isEmpty();
    }

    private void finds(String words, Predicate<Claimant> who) {
        var meant = those(who);
        var only = Narrowing.to(Facet.ASSIGNED_TO, "Ana");
        var fewer = those(who.and(one -> "Ana".equals(one.get(ClaimantField.ASSIGNED_TO))));
        for (var from : List.of("database", "memory")) {
            assertThat(found(query(words, Narrowing.NONE)))
                    .as(from)
                    .isNotEmpty()
                    .containsExactlyElementsOf(meant);
            assertThat(found(query(words, only))).as(from).containsExactlyElementsOf(fewer);
            assertThat(store.search().count(query(words, only))).isEqualTo(fewer.size());
            store.search().prepare();
        }
    }

    private List<String> near(String words) {
        return references(store.search().near(query(words, Narrowing.NONE)));
    }
}
