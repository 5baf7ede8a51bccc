package ascertain.roll;

import static ascertain.roll.ClaimantField.*;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.Choices.OptOut;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

final class ClaimantTest {
    private static final Claimant NOBODY = Claimant.of("C-000001");

    @Test
    void changesOneFieldAndLeavesTheOriginalAsItWas() {
        var maria = NOBODY.with(GIVEN_NAME, "Maria");
        assertThat(maria.get(GIVEN_NAME)).isEqualTo("Maria");
        assertThat(NOBODY.get(GIVEN_NAME)).isNull();
        assertThat(maria.with(STATE, "CA").get(GIVEN_NAME)).isEqualTo("Maria");
    }

    @Test
    void anEmptyTextOrNullEmptiesAField() {
        var maria = NOBODY.with(GIVEN_NAME, "Maria").with(OPTED_OUT_ON, LocalDate.of(2025, 6, 1));
        assertThat(maria.with(GIVEN_NAME, "").with(OPTED_OUT_ON, null)).isEqualTo(NOBODY);
        assertThat(NOBODY.text(GIVEN_NAME)).isEmpty();
        assertThat(NOBODY.find(GIVEN_NAME)).isEmpty();
    }

    @Test
    void takesFromAnotherWhatIsFilledInThereAndKeepsTheRest() {
        var here = NOBODY.with(GIVEN_NAME, "Maria").with(STATE, "CA").atRevision(7);
        var there = Claimant.of("C-000002").with(STATE, "NY").with(EMAIL, "m@example.org");
        var filled = here.filledFrom(there);
        assertThat(filled.reference()).isEqualTo("C-000001");
        assertThat(filled.revision()).isEqualTo(7);
        assertThat(filled.text(GIVEN_NAME)).isEqualTo("Maria");
        assertThat(filled.text(STATE)).isEqualTo("NY");
        assertThat(filled.text(EMAIL)).isEqualTo("m@example.org");
        assertThat(filled.filledFrom(there)).isEqualTo(filled);
        assertThat(filled.filledFrom(NOBODY)).isEqualTo(filled);
    }

    @ParameterizedTest
    @CsvSource({
        "Okafor, Maria, 'Okafor, Maria', Maria Okafor",
        "Okafor,      , Okafor,          Okafor",
        "      , Maria, Maria,           Maria",
        "      ,      , '',              ''"
    })
    void isNamedByFamilyNameFirstInLists(
            @Nullable String family, @Nullable String given, String listed, String full) {
        var claimant = NOBODY.with(FAMILY_NAME, family).with(GIVEN_NAME, given);
        assertThat(claimant.listName()).isEqualTo(listed);
        assertThat(claimant.fullName()).isEqualTo(full);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-01,          , true",
        "2025-06-01, VALID    , true",
        "          , VALID    , true",
        "2025-06-01, LATE     , false",
        "2025-06-01, RESCINDED, false",
        "          , LATE     , false",
        "          ,          , false"
    })
    void hasOptedOutByADayOrByAJudgement(
            @Nullable LocalDate day, @Nullable OptOut judged, boolean out) {
        assertThat(NOBODY.with(OPTED_OUT_ON, day).with(OPT_OUT_STATE, judged).hasOptedOut())
                .isEqualTo(out);
    }

    @Test
    void showsNothingButTheReferenceWhenWrittenToALog() {
        assertThat(NOBODY.with(FAMILY_NAME, "Okafor")).hasToString("C-000001");
    }

    @Test
    void everyFieldHasANameOfItsOwn() {
        assertThat(ClaimantField.byName()).hasSameSizeAs(ClaimantField.all());
        for (var field : ClaimantField.all()) {
            assertThat(ClaimantField.byName().get(field.fieldName())).isSameAs(field);
        }
    }
}
