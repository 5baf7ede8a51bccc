package ascertain.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.ClaimantField;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

final class MnemonicsTest {

    @Test
    void eachNameHasTheFirstLetterOfAWordThatIsFree() {
        assertThat(Mnemonics.of(List.of("Family name", "Given name", "Former names", "State")))
                .containsExactly("_Family name", "_Given name", "Former _names", "_State");
    }

    @Test
    void wordsWithoutAFreeFirstLetterLendAnother() {
        assertThat(Mnemonics.of(List.of("State", "Stop"))).containsExactly("_State", "S_top");
    }

    @Test
    void namesThatHaveNoneLeftShareTheirFirst() {
        assertThat(Mnemonics.of(List.of("No", "On", "No"))).containsExactly("_No", "_On", "_No");
    }

    @Test
    void noLetterLeadsToMoreThanFiveFieldsOfAClaimant() {
        var names = ClaimantField.all().stream().map(Words::of).toList();
        var shared =
                Mnemonics.of(names).stream()
                        .collect(
                                Collectors.groupingBy(
                                        name ->
                                                Character.toLowerCase(
                                                        name.charAt(name.indexOf('_') + 1)),
                                        Collectors.counting()));
        assertThat(shared.values()).allMatch(fields -> fields <= 5);
        assertThat(shared).hasSizeGreaterThan(15);
    }
}
