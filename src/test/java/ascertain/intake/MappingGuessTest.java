package ascertain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

/// What headers and first rows are taken to say.
final class MappingGuessTest {

    private static List<String> guess(List<String> headers, List<List<String>> columns) {
        return MappingGuess.of(headers, columns).uses().stream().map(ColumnUse::code).toList();
    }

    private static List<String> guess(String... headers) {
        var empty = new ArrayList<List<String>>();
        for (int i = 0; i < headers.length; i++) {
            empty.add(List.of());
        }
        return guess(List.of(headers), empty);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "First Name            | given_name",
                "firstName             | given_name",
                "FIRST_NAME            | given_name",
                "Prénom                | given_name",
                "Surname               | family_name",
                "Claimant Last Name    | family_name",
                "Name                  | *full_name",
                "Claimant              | *full_name",
                "E-mail address        | email",
                "Email 2               | email",
                "Secondary e-mail      | email",
                "LinkedIn URL          | profile_url",
                "LinkedIn              | profile_url",
                "Public profile URL    | profile_url",
                "State/Province        | state",
                "State (of residence)  | state",
                "Zip code              | address",
                "Address line 2        | address",
                "Mobile phone          | phone",
                "Claim status          | status",
                "Claimant ID           | *reference",
                "Ref. No.              | *reference",
                "InMail sent on        | *inmail_sent_on",
                "Date InMail received  | *inmail_received_on",
                "InMail date           | *inmail_on",
                "Opt-out date          | opted_out_on",
                "Opted out on          | opted_out_on",
                "Do not contact?       | do_not_contact",
                "Damages (US$)         | actual_damages",
                "AI setting off on     | ai_setting_off_on",
                "Shoe size             | *left_out",
                "Message               | *left_out",
                "Message content       | *left_out",
                "Subject               | *left_out",
            })
    void aHeaderIsKnownByItsName(String header, String use) {
        assertThat(guess(header)).containsExactly(use);
    }

    @Test
    void aPeriodIsKnownByItsFirstDayWithWhatStandsBesideIt() {
        assertThat(guess("Premium plan", "Premium start", "Premium end", "Free trial?"))
                .containsExactly("*plan", "*first_day", "*last_day", "*trial");
        assertThat(guess("Plan", "End date", "Trial", "Direction")).containsOnly("*left_out");
        assertThat(guess("InMail date", "Direction")).containsExactly("*inmail_on", "*direction");
    }

    @Test
    void aWholeNameBesideItsPartsIsLeftOutAndBesideAGivenNameIsTheFamilys() {
        assertThat(guess("Name", "First name", "Last name"))
                .containsExactly("*left_out", "given_name", "family_name");
        assertThat(guess("Name", "Vorname")).containsExactly("family_name", "given_name");
    }

    @Test
    void aSecondColumnIsReadOnlyWhereTwoCanBeJoined() {
        assertThat(guess("State", "Province", "Email", "Work email"))
                .containsExactly("state", "*left_out", "email", "email");
    }

    @Test
    void whereAHeaderSaysNothingTheShapeOfItsCellsMay() {
        var headers = List.of("A", "B", "C", "D", "InMail day", "F", "G");
        var columns =
                List.of(
                        List.of("maria@example.org", "olaf@example.org"),
                        List.of("linkedin.com/in/maria", "https://www.linkedin.com/in/olaf/"),
                        List.of("CA", "New York"),
                        List.of("9/18/24", "18/9/24"),
                        List.of("2024-09-18"),
                        List.of("CA", "Cash"),
                        List.of("a word or two"));
        assertThat(guess(headers, columns))
                .containsExactly(
                        "email",
                        "profile_url",
                        "state",
                        "*left_out",
                        "*inmail_on",
                        "*left_out",
                        "*left_out");
    }

    @Test
    void textsAsLongAsMessagesAreLeftOutWhateverTheirHeader() {
        var words =
                "Dear Dana, we would like to hear from you about a role that is open with us here.";
        assertThat(guess(List.of("Remarks"), List.of(List.of(words)))).containsExactly("*left_out");
        assertThat(MessageWords.are("Remarks", List.of(words))).isTrue();
        assertThat(MessageWords.are("Address", List.of(words))).isFalse();
    }

    @Test
    void theDigestOfHeadersIsTheSameInAnyOrderAndSpelling() {
        assertThat(Headers.digest(List.of("E-mail", "First name")))
                .isEqualTo(Headers.digest(List.of("FIRST NAME", "Email")))
                .isNotEqualTo(Headers.digest(List.of("Email", "Email")));
    }
}
