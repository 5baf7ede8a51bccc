package ascertain.roll;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class FieldTextTest {

    @ParameterizedTest
    @CsvSource({
        "status, under review, UNDER_REVIEW, ",
        "status, Maybe, , 'none of DRAFT, SUBMITTED, UNDER_REVIEW, DEFICIENT, VERIFIED, REJECTED'",
        "excluded_category, not_a_person, NOT_A_PERSON, ",
        "cure_by, 2024-02-29, 2024-02-29, ",
        "cure_by, 2023-02-29, , no such date",
        "cure_by, 2024-02, , 'not a whole date, as 2024-09-17'",
        "cure_by, soon, , no such date",
        "actual_damages, 12.5, 12.50, ",
        "actual_damages, 12.345, , more than two decimals",
        "actual_damages, -1, , below zero",
        "actual_damages, 1e5, , not a plain number",
        "do_not_contact, Yes, true, ",
        "do_not_contact, 0, false, ",
        "do_not_contact, perhaps, , neither true nor false",
        "email, ' A@b.org; C@d.org', a@b.org;c@d.org, ",
        "state, california, CA, ",
        "country, usa, US, ",
        "profile_url, linkedin.com/in/Ann, https://www.linkedin.com/in/ann, ",
        "family_name, '  ', , "
    })
    void readsWritesAndRefuses(String name, String text, String written, String reason) {
        var field = ClaimantField.byName().get(name);
        var parsed = FieldText.parse(field, text);
        assertThat(parsed.reason()).isEqualTo(reason);
        assertThat(format(field, parsed.value())).isEqualTo(written == null ? "" : written);
    }

    private static <T> String format(ClaimantField<T> field, Object value) {
        return FieldText.format(field, field.type().cast(value));
    }

    @Test
    void longTextsAndControlCharactersAreRefused() {
        assertThat(FieldText.parse(ClaimantField.GIVEN_NAME, "x".repeat(500)).isRefused())
                .isFalse();
        assertThat(FieldText.parse(ClaimantField.GIVEN_NAME, "x".repeat(501)).reason())
                .isEqualTo("longer than 500 characters");
        assertThat(FieldText.parse(ClaimantField.ADDRESS, "x".repeat(2_000)).isRefused()).isFalse();
        assertThat(FieldText.parse(ClaimantField.ADDRESS, "x".repeat(2_001)).isRefused()).isTrue();
        assertThat(FieldText.parse(ClaimantField.GIVEN_NAME, "a\u0000b").reason())
                .isEqualTo("holds a control character");
    }

    @Test
    void everyFieldReadsWhatItWrites() {
        Set<Class<?>> types = new HashSet<>();
        for (var field : ClaimantField.all()) {
            types.add(field.type());
            for (var text : List.of("2024-09-17", "12.50", "true", "DRAFT", "PERSON", "words")) {
                assertReadsBack(field, text);
            }
        }
        assertThat(types).hasSizeGreaterThan(5);
    }

    private static <T> void assertReadsBack(ClaimantField<T> field, String text) {
        var value = FieldText.parse(field, text).value();
        if (value != null) {
            assertThat(FieldText.parse(field, FieldText.format(field, value)).value())
                    .isEqualTo(value);
        }
    }
}
