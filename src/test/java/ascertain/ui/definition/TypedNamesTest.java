package ascertain.ui.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.membership.ClassDefinition;
import ascertain.membership.DefinitionPart;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/// Names typed in one line, those with commas in them too.
final class TypedNamesTest {

    @Test
    void namesAreReadAsTheyWereWritten() {
        for (var names :
                List.of(
                        List.<String>of(),
                        List.of("Premium Company Page", "LinkedIn Learning"),
                        List.of("Premium, Duo", "Learning"),
                        List.of("The \"Pro\" plan", "a,b,\"c\""))) {
            assertThat(TypedNames.split(TypedNames.join(names))).isEqualTo(names);
        }
        assertThat(TypedNames.split(" a ,, “b, c”, ")).containsExactly("a", "b, c");
        assertThatThrownBy(() -> TypedNames.split("\"a, b"))
                .hasMessage("A quotation mark is open: close it after the name.");
    }

    @Test
    void aPlanWithACommaIsOnePlanAndAChange() {
        var before =
                ClassDefinition.linkedInPremium()
                        .withPlans(new TreeSet<>(List.of("Premium", "Duo")), true);
        var after =
                PartText.read(
                        DefinitionPart.PLANS_NOT_COUNTED,
                        "\"Premium, Duo\"",
                        before,
                        LocalDate.EPOCH);
        assertThat(after.plansNotCounted()).containsExactly("Premium, Duo");
        assertThat(DefinitionPart.PLANS_NOT_COUNTED.words(after)).isEqualTo("“Premium, Duo”");
        assertThat(DefinitionPart.differing(before, after))
                .containsExactly(DefinitionPart.PLANS_NOT_COUNTED);
        assertThat(PartText.of(DefinitionPart.PLANS_NOT_COUNTED, after))
                .isEqualTo("\"Premium, Duo\"");
    }
}
