package ascertain.roll;

import static ascertain.roll.ClaimantField.DO_NOT_CONTACT;
import static ascertain.roll.ClaimantField.REPRESENTED_BY;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactableTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # do not contact, represented by, directly, through Smith LLP, words
                    ,      ,            true,  false,
                    false, ,            true,  false,
                    false, '  ',        true,  false,
                    true,  ,            false, false, Do not contact
                    true,  Smith LLP,   false, false, Do not contact
                    ,      Smith LLP,   false, true,  Represented by Smith LLP: through counsel only
                    false, SMITH LLP,   false, true,  Represented by SMITH LLP: through counsel only
                    false, Jones & Co., false, false, Represented by Jones & Co.: through counsel only
                    """)
    void saysWhoMayBeContactedAndHow(
            @Nullable Boolean doNotContact,
            @Nullable String representedBy,
            boolean directly,
            boolean throughSmith,
            @Nullable String words) {
        var contactable =
                Contactable.of(
                        Claimant.of("C-000001")
                                .with(DO_NOT_CONTACT, doNotContact)
                                .with(REPRESENTED_BY, representedBy));

        assertThat(contactable.directly()).isEqualTo(directly);
        assertThat(contactable.through(" Smith LLP ")).isEqualTo(throughSmith);
        assertThat(contactable.words().orElse(null)).isEqualTo(words);
    }
}
