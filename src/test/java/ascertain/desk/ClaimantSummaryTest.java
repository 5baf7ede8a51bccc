package ascertain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.report.PaperText;
import ascertain.report.paper.Edition;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

/// The claimant summary says what the determination says, and its public edition next to nothing.
final class ClaimantSummaryTest {
    @TempDir private Path dir;
    private PeopleCase people;

    @BeforeEach
    void aCase() throws IOException {
        people = PeopleCase.everybody(dir);
    }

    @AfterEach
    void closed() {
        people.close();
    }

    @Test
    void theSummaryAgreesWithTheDetermination() {
        var head = people.open.auditHead().mac();
        var text = people.text(PaperKind.CLAIMANT, "C-02");
        people.close();
        var told =
                people.terminal.must(
                        "determine", people.terminal.at("case"), "--reference", "C-02", "--json");
        people = new PeopleCase(dir.resolve("another"));
        assertThat(told)
                .contains(
                        "\"outcome\":\"MEMBER\",\"firstCoveredOn\":\"2024-03-02\",\"firstPossibleOn\":\"2023-06-01\",\"qualifying\":2");
        assertThat(text)
                .containsSubsequence(
                        "Maria Okafor: class member, 2 InMail qualify.",
                        "12 Larkin St, Apt 4, San Francisco, CA 94102",
                        "Premium Business 31 Dec 2021",
                        "a date is known only in part",
                        "4 InMail on record",
                        "Class member. First covered: 2 Mar 2024. First possible: 1 Jun 2023. Qualifying InMail: 2.",
                        "Stored Communications Act",
                        "Version 1",
                        head.substring(0, 12));
    }

    @Test
    void thePublicSummaryIsMadeWithoutTheData() throws IOException {
        var text = PaperText.of(people.paper(PaperKind.CLAIMANT, Edition.PUBLIC, "C-02"));
        assertThat(text)
                .containsSubsequence(
                        "Public edition",
                        "Reference C-02",
                        "State of residence CA",
                        "Outcome Class member")
                .doesNotContain("Maria", "Okafor", "Larkin", "InMail", "Premium", "2024");
    }
}
