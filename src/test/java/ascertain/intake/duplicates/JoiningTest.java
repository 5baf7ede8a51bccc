package ascertain.intake.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.intake.duplicates.Joining.Choice;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/// What becomes of the fields of two who are one person.
final class JoiningTest {
    private final Claimant kept =
            Claimant.of("C-1")
                    .with(ClaimantField.FAMILY_NAME, "Okafor")
                    .with(ClaimantField.GIVEN_NAME, "Maria")
                    .with(ClaimantField.EMAIL, "a@x.org;b@x.org")
                    .with(ClaimantField.STATE, "CA");
    private final Claimant other =
            Claimant.of("C-2")
                    .with(ClaimantField.FAMILY_NAME, "Berg")
                    .with(ClaimantField.EMAIL, "b@x.org;c@x.org")
                    .with(ClaimantField.STATE, "NY")
                    .with(ClaimantField.PHONE, "555 0100")
                    .with(ClaimantField.OPTED_OUT_ON, LocalDate.of(2025, 1, 2))
                    .with(ClaimantField.DUPLICATE_OF, "C-9");

    @Test
    void nothingKnownIsLostAndNobodyIsExcludedByIt() {
        var joined = Joining.joined(kept, other, Map.of());
        assertThat(joined)
                .isEqualTo(
                        kept.with(ClaimantField.EMAIL, "a@x.org;b@x.org;c@x.org")
                                .with(ClaimantField.PHONE, "555 0100")
                                .with(ClaimantField.FORMER_NAMES, "Berg"));
    }

    @Test
    void whatAPersonChoseIsTaken() {
        var joined =
                Joining.joined(
                        kept,
                        other,
                        Map.of(
                                ClaimantField.FAMILY_NAME,
                                Choice.OTHER,
                                ClaimantField.EMAIL,
                                Choice.KEPT,
                                ClaimantField.PHONE,
                                Choice.KEPT,
                                ClaimantField.OPTED_OUT_ON,
                                Choice.OTHER));
        assertThat(joined)
                .isEqualTo(
                        kept.with(ClaimantField.FAMILY_NAME, "Berg")
                                .with(ClaimantField.FORMER_NAMES, "Okafor")
                                .with(ClaimantField.OPTED_OUT_ON, LocalDate.of(2025, 1, 2)));
    }

    @Test
    void aMisspeltNameIsNoFormerName() {
        var misspelt = Claimant.of("C-2").with(ClaimantField.FAMILY_NAME, "Okaffor");
        assertThat(Joining.joined(kept, misspelt, Map.of())).isEqualTo(kept);
    }

    @Test
    void thePolicyMergesWhereNothingContradicts() {
        var twin =
                Claimant.of("C-2")
                        .with(ClaimantField.FAMILY_NAME, "OKAFOR")
                        .with(ClaimantField.EMAIL, "b@x.org;d@x.org")
                        .with(ClaimantField.COUNTRY, "US");
        assertThat(Objects.requireNonNull(SurePolicy.joined(kept, twin)))
                .isEqualTo(
                        kept.with(ClaimantField.EMAIL, "a@x.org;b@x.org;d@x.org")
                                .with(ClaimantField.COUNTRY, "US"));
        assertThat(SurePolicy.joined(kept, twin.with(ClaimantField.EMAIL, "d@x.org"))).isNull();
        assertThat(SurePolicy.joined(kept, twin.with(ClaimantField.STATE, "NY"))).isNull();
        assertThat(
                        SurePolicy.joined(
                                kept,
                                twin.with(ClaimantField.WITHDRAWN_ON, LocalDate.of(2025, 1, 2))))
                .isNull();
        assertThat(
                        SurePolicy.joined(
                                kept.with(ClaimantField.OPTED_OUT_ON, LocalDate.of(2025, 1, 2)),
                                twin))
                .isNull();
        var longMails = "e".repeat(480) + "@x.org;b@x.org";
        assertThat(SurePolicy.joined(kept, twin.with(ClaimantField.EMAIL, longMails))).isNull();
    }
}
