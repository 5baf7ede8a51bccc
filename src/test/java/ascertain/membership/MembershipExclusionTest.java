package ascertain.membership;

import static ascertain.membership.FindingCode.*;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.Choices.AiSetting;
import ascertain.roll.Choices.OptOut;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.ExcludedCategory;
import ascertain.roll.Status;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;

/// Who is out whatever the dates say, and what is told without deciding anything.
final class MembershipExclusionTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    private static final Claimant PERSON = Claimant.of("C-000001");

    /// A definition that leaves out residents of France; the records would make a member.
    private static Determination determine(Claimant claimant, Claimant... duplicates) {
        var rows = Cases.dossier(claimant, "2024-01-01..", "2024-05-01; 2024-09-18");
        var dossier = new Dossier(claimant, rows.periods(), rows.inMails(), List.of(duplicates));
        var definition = Definitions.earliest(null);
        var determination = MembershipRule.determine(definition, dossier);
        assertThat(Oracle.Answer.of(determination)).isEqualTo(Oracle.ask(definition, dossier));
        return determination;
    }

    private static void expectExcluded(Claimant claimant, FindingCode... reasons) {
        var determination = determine(claimant);
        assertThat(determination.outcome()).isEqualTo(Outcome.EXCLUDED);
        assertThat(determination.findingsInOrder()).startsWith(reasons).contains(QUALIFYING_INMAIL);
        assertThat(determination.firstCoveredOn()).isEqualTo("2024-05-01");
        assertThat(determination.firstPossibleOn()).isEqualTo("2024-05-01");
        assertThat(determination.qualifying()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        // day, what somebody judged, whether it puts the claimant out
        "2025-06-01,         , true",
        "2025-06-01, VALID   , true",
        "2025-06-01, LATE    , false",
        "2025-06-01, RESCINDED, false",
        "          , VALID   , true",
        "          , LATE    , false",
        "          ,         , false"
    })
    void aValidOptOutPutsAClaimantOut(
            @Nullable LocalDate day, @Nullable OptOut judged, boolean out) {
        var claimant =
                PERSON.with(ClaimantField.OPTED_OUT_ON, day)
                        .with(ClaimantField.OPT_OUT_STATE, judged);
        if (out) {
            expectExcluded(claimant, OPTED_OUT);
        } else {
            assertThat(determine(claimant).outcome()).isEqualTo(Outcome.MEMBER);
            assertThat(determine(claimant).findings()).doesNotContain(OPTED_OUT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void soDoesEveryExcludedCategory(ExcludedCategory category) {
        expectExcluded(PERSON.with(ClaimantField.EXCLUDED_CATEGORY, category), EXCLUDED_CATEGORY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FR", "fr"})
    void soDoesAnExcludedCountry(String country) {
        expectExcluded(PERSON.with(ClaimantField.COUNTRY, country), EXCLUDED_COUNTRY);
    }

    @Test
    void soDoesBeingADuplicate() {
        expectExcluded(PERSON.with(ClaimantField.DUPLICATE_OF, "C-000002"), DUPLICATE_OF);
    }

    @Test
    void everyReasonIsToldBeforeAllElse() {
        var claimant =
                PERSON.with(ClaimantField.COUNTRY, "FR")
                        .with(ClaimantField.EXCLUDED_CATEGORY, ExcludedCategory.COURT)
                        .with(ClaimantField.DUPLICATE_OF, "C-000002")
                        .with(ClaimantField.OPTED_OUT_ON, DAY);
        expectExcluded(claimant, OPTED_OUT, DUPLICATE_OF, EXCLUDED_CATEGORY, EXCLUDED_COUNTRY);
    }

    @Test
    void noExcludedClaimantIsBorderline() {
        var claimant = PERSON.with(ClaimantField.OPTED_OUT_ON, DAY);
        var determination =
                MembershipRule.determine(
                        Definitions.TEMPLATE,
                        Cases.dossier(claimant, "2024-01-01..", "2024-09-18"));
        assertThat(determination.findings())
                .containsExactlyInAnyOrder(OPTED_OUT, AFTER_POLICY_DATE);
    }

    @Test
    void aDuplicatesExclusionIsToldAndNotCarriedOver() {
        var plain = Claimant.of("C-000002").with(ClaimantField.DUPLICATE_OF, "C-000001");
        assertThat(determine(PERSON, plain).findings())
                .containsExactlyInAnyOrder(QUALIFYING_INMAIL, HAS_DUPLICATES);
        for (var out :
                List.of(
                        plain.with(ClaimantField.OPTED_OUT_ON, DAY),
                        plain.with(ClaimantField.EXCLUDED_CATEGORY, ExcludedCategory.COUNSEL),
                        plain.with(ClaimantField.COUNTRY, "FR"))) {
            var determination = determine(PERSON, plain, out);
            assertThat(determination.outcome()).isEqualTo(Outcome.MEMBER);
            assertThat(determination.findings())
                    .containsExactlyInAnyOrder(
                            QUALIFYING_INMAIL, HAS_DUPLICATES, DUPLICATE_EXCLUDED);
        }
    }

    @Test
    void whatOnlyCircumstancesSayDecidesNothing() {
        var claimant =
                PERSON.with(ClaimantField.STATUS, Status.REJECTED)
                        .with(ClaimantField.AI_SETTING, AiSetting.OFF)
                        .with(ClaimantField.WITHDRAWN_ON, DAY)
                        .with(ClaimantField.COUNTRY, "GB");
        var determination = determine(claimant);
        assertThat(determination.outcome()).isEqualTo(Outcome.MEMBER);
        assertThat(determination.findingsInOrder())
                .containsExactly(QUALIFYING_INMAIL, CLAIM_REJECTED, AI_SETTING, REGION_REVIEW);
    }

    @ParameterizedTest
    @CsvSource({
        "DE, true",
        "de, true",
        "IS, true",
        "LI, true",
        "NO, true",
        "GB, true",
        "UK, true",
        "CH, true",
        "US, false",
        "TR, false",
        "RS, false"
    })
    void aRegionOfOtherTermsIsToldForReview(String country, boolean told) {
        assertThat(
                        determine(PERSON.with(ClaimantField.COUNTRY, country))
                                .findings()
                                .contains(REGION_REVIEW))
                .isEqualTo(told);
    }

    @Test
    void theSettingLeftOnIsNoFinding() {
        var claimant = PERSON.with(ClaimantField.AI_SETTING, AiSetting.ON);
        assertThat(determine(claimant).findings()).containsExactly(QUALIFYING_INMAIL);
    }
}
