package ascertain.ui.claimants;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.ClaimantField;
import ascertain.roll.FieldText;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What people type and paste into every field, and what is then on record.
final class FieldInputTest {
    private static final List<String> BAD =
            List.of(
                    "x".repeat(2_001),
                    "two\nlines",
                    "a\tb\r\nc",
                    "\u202EOkafor\u202C",
                    "\u200BOka\u00ADfor\uFEFF",
                    "می\u200Cخواهم",
                    "क्\u200Dष",
                    "👩\u200D👧 😀",
                    "𒀀𒁀 \uD83E\uDEE8",
                    "\u00A0 Okafor\u00A0\u2007",
                    "'; DROP TABLE claimant; --",
                    "<b>&amp;",
                    "=1+1",
                    "\u0000bell\u0007");

    private AtDesk desk;

    static Stream<ClaimantField<?>> fields() {
        return ClaimantField.all().stream();
    }

    @BeforeEach
    void sitDown(@TempDir Path folder) {
        desk = new AtDesk(folder.resolve("case"), "Ana");
    }

    @AfterEach
    void leave() {
        desk.open.close();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void whatIsSavedReadsBackEqualAndWhatIsRefusedIsSaid(ClaimantField<?> field) {
        for (var typed : BAD) {
            if (field == ClaimantField.DUPLICATE_OF) {
                continue;
            }
            desk.person.startNew();
            desk.type(ClaimantField.FAMILY_NAME, "Okafor");
            desk.type(field, typed);
            desk.person.save();
            var entry = desk.entry(field);
            if (!desk.person.problemProperty().get().isEmpty()) {
                assertThat(entry.problemProperty().get())
                        .as("%s in %s", typed, field)
                        .endsWith(".");
                assertThat(desk.text(field)).isEqualTo(typed);
                desk.person.takeBack();
                continue;
            }
            var saved = desk.open.claimant(desk.roll.selectedProperty().get()).claimant();
            assertThat(desk.text(field)).isEqualTo(FieldText.format(field, saved));
            assertThat(FieldText.parse(field, desk.text(field)).value())
                    .isEqualTo(saved.get(field));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    email       | MAILTO:Maria@Example.org               | maria@example.org
                    email       | Maria Okafor <Maria@Example.org>       | maria@example.org
                    email       | "Okafor, Maria" <m@a.org>, b@c.org     | m@a.org;b@c.org
                    email       | a@b.org, c@d.org; e@f.org a@b.org g@h.org | a@b.org;c@d.org;e@f.org;g@h.org
                    profile_url | linkedin.com/in/Maria-Okafor/?trk=x    | https://www.linkedin.com/in/maria-okafor
                    profile_url | in/maria                               | https://www.linkedin.com/in/maria
                    profile_url | /in/maria/                             | https://www.linkedin.com/in/maria
                    state       | california                             | CA
                    state       | Armed Forces Pacific                   | AP
                    state       | Nova Scotia                            | Nova Scotia
                    country     | UK                                     | GB
                    """)
    void typedFormsAreWrittenOneWay(String name, String typed, String written) {
        var field = ClaimantField.byName().get(name);
        desk.person.startNew();
        desk.type(field, typed);
        desk.entry(field).check(desk.person.editor().today());
        assertThat(desk.text(field)).isEqualTo(written);
    }

    @Test
    void pastedLinesBecomeWhatTheFieldMeans() {
        desk.person.startNew();
        type(ClaimantField.ADDRESS, "1 Main St,\r\n Apt 2\nFresno", "1 Main St, Apt 2, Fresno");
        type(ClaimantField.EMAIL, "a@b.org\nc@d.org", "a@b.org;c@d.org");
        type(ClaimantField.FAMILY_NAME, "De\nLa Torre\u200E", "De La Torre");
        type(ClaimantField.GIVEN_NAME, "علی\u200Cرضا", "علی\u200Cرضا");
        type(ClaimantField.FORMER_NAMES, "Ma\u200Dria\u200D", "Maria");
    }

    @Test
    void whatIsOddIsSaidAndTakenAllTheSame() {
        desk.person.startNew();
        type(ClaimantField.EMAIL, "maria@", "maria@");
        assertThat(desk.entry(ClaimantField.EMAIL).noteProperty().get()).endsWith("Kept as typed.");
        assertThat(desk.entry(ClaimantField.EMAIL).problemProperty().get()).isEmpty();
        type(ClaimantField.EMAIL, "maria@example.org", "maria@example.org");
        assertThat(desk.entry(ClaimantField.EMAIL).noteProperty().get()).isEmpty();
        type(ClaimantField.STATE, "Nova Scotia", "Nova Scotia");
        assertThat(desk.entry(ClaimantField.STATE).noteProperty().get()).startsWith("Not a State");
    }

    private void type(ClaimantField<?> field, String typed, String written) {
        desk.type(field, typed);
        desk.entry(field).check(desk.person.editor().today());
        assertThat(desk.text(field)).isEqualTo(written);
    }
}
