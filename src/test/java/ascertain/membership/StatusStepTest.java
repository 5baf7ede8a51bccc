package ascertain.membership;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.membership.StatusStep.Check;
import ascertain.membership.StatusStep.Facts;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.PartialDate;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.SentAt;
import ascertain.roll.Status;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

class StatusStepTest {
    private static final ClassDefinition DEFINITION = ClassDefinition.linkedInPremium();

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # InMail's document, period's document, attested, entered by, lacking for Ben Ito
                    export.zip, receipt.pdf, 2026-11-03, Ana Para, ''
                    export.zip, receipt.pdf, ,           Ana Para, ATTESTATION
                    ,           receipt.pdf, 2026-11-03, Ana Para, DOCUMENT
                    export.zip, ,            2026-11-03, Ana Para, DOCUMENT
                    export.zip, receipt.pdf, 2026-11-03, Ben Ito,  SECOND_PERSON
                    export.zip, receipt.pdf, 2026-11-03, ben ito,  SECOND_PERSON
                    export.zip, receipt.pdf, 2026-11-03, ,         SECOND_PERSON
                    ,           ,            ,           Ben Ito,  DOCUMENT ATTESTATION SECOND_PERSON
                    """)
    void verifyingAsksForADocumentAnAttestationAndASecondPerson(
            @Nullable String inMailDocument,
            @Nullable String periodDocument,
            @Nullable LocalDate attestedOn,
            @Nullable String enteredBy,
            String lacking) {
        var claimant = Claimant.of("C-1").with(ClaimantField.ATTESTED_ON, attestedOn);
        var dossier =
                new Dossier(
                        claimant,
                        List.of(premium(periodDocument)),
                        List.of(mail("2024-03-02", Grade.STRONG, inMailDocument)));
        assertThat(lacking(Status.VERIFIED, dossier, enteredBy)).isEqualTo(lacking);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # status, name, cure by, reason, lacking
                    DRAFT,        ,       ,           ,           ''
                    SUBMITTED,    ,       ,           ,           NAME
                    SUBMITTED,    Okafor, ,           ,           ''
                    UNDER_REVIEW, ,       ,           ,           ''
                    DEFICIENT,    Okafor, ,           ,           CURE_BY
                    DEFICIENT,    Okafor, 2026-12-24, ,           ''
                    REJECTED,     Okafor, ,           ,           REJECTION_REASON
                    REJECTED,     Okafor, ,           no Premium, ''
                    """)
    void theOthersAskForOneFieldEach(
            Status status,
            @Nullable String name,
            @Nullable LocalDate cureBy,
            @Nullable String reason,
            String lacking) {
        var claimant =
                Claimant.of("C-1")
                        .with(ClaimantField.FAMILY_NAME, name)
                        .with(ClaimantField.CURE_BY, cureBy)
                        .with(ClaimantField.REJECTION_REASON, reason);
        assertThat(lacking(status, new Dossier(claimant, List.of(), List.of()), "Ana Para"))
                .isEqualTo(lacking);
    }

    @Test
    void aDocumentUnderAnotherInMailOrPeriodDoesNotCount() {
        var late = mail("2025-03-02", Grade.STRONG, "export.zip");
        var word = mail("2024-03-02", Grade.STATED, null);
        var dossier =
                new Dossier(
                        Claimant.of("C-1"), List.of(premium("receipt.pdf")), List.of(late, word));
        assertThat(lacking(Status.VERIFIED, dossier, "Ana Para")).startsWith("DOCUMENT");
    }

    @Test
    void aDocumentThatAPersonRefusedDoesNotCount() {
        var shown = mail("2024-03-02", Grade.STRONG, "export.zip");
        var refused = mail("2024-03-02", Grade.NOT_INMAIL, null);
        var dossier =
                new Dossier(
                        Claimant.of("C-1"),
                        List.of(premium("receipt.pdf")),
                        List.of(shown, refused));
        assertThat(lacking(Status.VERIFIED, dossier, "Ana Para")).startsWith("DOCUMENT");
    }

    @Test
    void whatIsThereAndWhatIsNotIsToldInWords() {
        var claimant =
                Claimant.of("C-1").with(ClaimantField.ATTESTED_ON, LocalDate.of(2026, 11, 3));
        var dossier =
                new Dossier(
                        claimant,
                        List.of(premium("receipt.pdf")),
                        List.of(mail("2024-03-02", Grade.STRONG, "export.zip")));
        assertThat(StatusStep.checks(Status.VERIFIED, facts(dossier, "Ben Ito"), "Ben Ito"))
                .extracting(Check::words)
                .containsExactly(
                        "Documents show InMail on 2 Mar 2024 and Premium on that day: export.zip; receipt.pdf.",
                        "Attested on 3 Nov 2026.",
                        "Ben Ito entered it or changed it last, so Ben Ito cannot verify it:"
                                + " somebody else has to verify it.");
    }

    @Test
    void whatLacksADocumentSaysWhatToConfirmAndThatAnotherVerifies() {
        var typed = mail("2024-03-02", Grade.STATED, null);
        var another = "Whoever confirms it cannot verify it: another user has to.";
        assertThat(document(premium(null), typed))
                .isEqualTo(
                        "No document shows the InMail of 2 Mar 2024 or Premium on that day: attach one that does and"
                                + " confirm both with it in view, or import the LinkedIn export. "
                                + another);
        assertThat(document(premium("receipt.pdf"), typed))
                .isEqualTo(
                        "No document shows the InMail of 2 Mar 2024: attach one that does and confirm it with it in"
                                + " view, or import the LinkedIn export. "
                                + another);
        assertThat(document(premium(null), mail("2024-03-02", Grade.STRONG, "export.zip")))
                .isEqualTo(
                        "A document shows the InMail of 2 Mar 2024 and none shows Premium on that day: attach the"
                                + " receipt and confirm the period with it in view, or import the receipts. "
                                + another);
    }

    private static String document(
            ascertain.roll.PremiumPeriod period, ascertain.roll.InMail inMail) {
        var dossier = new Dossier(Claimant.of("C-1"), List.of(period), List.of(inMail));
        return StatusStep.checks(Status.VERIFIED, facts(dossier, "Ana Para"), "Ben Ito")
                .getFirst()
                .words();
    }

    private static Facts facts(Dossier dossier, @Nullable String enteredBy) {
        return new Facts(DEFINITION, dossier, enteredBy);
    }

    private static String lacking(Status status, Dossier dossier, @Nullable String enteredBy) {
        return StatusStep.lacking(status, facts(dossier, enteredBy), "Ben Ito").stream()
                .map(check -> check.condition().name())
                .collect(Collectors.joining(" "));
    }

    private static InMail mail(String on, Grade grade, @Nullable String document) {
        return new InMail(SentAt.parse(on), Direction.RECEIVED, grade, document);
    }

    private static PremiumPeriod premium(@Nullable String document) {
        var stated =
                PremiumPeriod.stated(
                        "Premium Career",
                        PartialDate.parse("2024-01-01"),
                        new PremiumPeriod.Last.Running(),
                        false);
        return new PremiumPeriod(
                stated.plan(),
                stated.sure(),
                stated.possible(),
                false,
                stated.why(),
                document != null,
                document);
    }
}
