package ascertain.membership;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.Grade;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;

/// A definition part by part.
final class DefinitionPartTest {
    private static final ClassDefinition FIRST = ClassDefinition.linkedInPremium();

    @Test
    void onlyThePartsThatDifferAreNamed() {
        assertThat(DefinitionPart.differing(FIRST, FIRST.atVersion(4))).isEmpty();
        var other =
                FIRST.withEarliest(LocalDate.of(2023, 1, 1))
                        .withLeastGrade(Grade.CONFIRMED)
                        .withPlans(new TreeSet<>(List.of("LinkedIn Learning")), false)
                        .withExcludedCountries(new TreeSet<>(List.of("Norway", "France")))
                        .withSubclasses(List.of());
        assertThat(DefinitionPart.differing(FIRST, other))
                .containsExactly(
                        DefinitionPart.EARLIEST,
                        DefinitionPart.LEAST_GRADE,
                        DefinitionPart.TRIALS,
                        DefinitionPart.PLANS_NOT_COUNTED,
                        DefinitionPart.EXCLUDED_COUNTRIES,
                        DefinitionPart.SUBCLASSES);
        assertThat(DefinitionPart.LEAST_GRADE.words(other)).isEqualTo("confirmed");
        assertThat(DefinitionPart.EXCLUDED_COUNTRIES.words(other)).isEqualTo("France, Norway");
        assertThat(DefinitionPart.SUBCLASSES.words(other)).isEqualTo("none");
        assertThat(DefinitionPart.EARLIEST.words(other)).isEqualTo("1 January 2023");
    }

    @Test
    void twoZonesOfOneNameDiffer() {
        var tijuana = FIRST.withZone(ZoneId.of("America/Tijuana"));
        assertThat(DefinitionPart.ZONE.words(tijuana)).isEqualTo(DefinitionPart.ZONE.words(FIRST));
        assertThat(DefinitionPart.differing(FIRST, tijuana)).containsExactly(DefinitionPart.ZONE);
    }
}
