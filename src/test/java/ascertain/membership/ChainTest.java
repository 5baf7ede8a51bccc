package ascertain.membership;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.membership.ClassDefinition.Boundary;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

/// What a finding is said to rest on, word by word.
final class ChainTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # periods                | inMails              | rule | links
            2024-01-15..2024-09-14   | 2024-03-02T22:03:22Z | InMail sent or received before 18 September 2024 in Pacific Time, the day itself not counting, graded stated or better, on a day of LinkedIn Premium, free trials included | InMail sent on 2 Mar 2024, 14:03:22 Pacific Time, graded stated; Premium Career: 15 Jan – 14 Sep 2024, every day sure
            2024-01-01..             | 2024-10-01           | InMail sent or received before 18 September 2024 in Pacific Time, the day itself not counting | InMail sent on 1 Oct 2024, a day without a time, graded stated
            2024-01-01..2024-03-31   | 2024-05-01           | InMail on a day of LinkedIn Premium | InMail sent on 1 May 2024, a day without a time, graded stated; Premium Career: 1 Jan – 31 Mar 2024, every day sure
            2024..                   | 2024-05-01           | InMail on a sure day of LinkedIn Premium; a possible day leaves it open | Premium Career: surely since 31 Dec 2024, possibly since 1 Jan 2024, since a date is known only in part
            2024-01-01..             | 2024-05              | InMail graded stated or better, of a day that is known; a possible one leaves it open | InMail sent in May 2024, the day not known, graded stated
                                     | 2024-05-01           | InMail on a day of LinkedIn Premium; no period on record leaves that open | No Premium period is on record
            """)
    void theDecidingFindingIsFollowed(
            @Nullable String periods, @Nullable String inMails, String rule, String links) {
        var dossier = Cases.dossier(periods, inMails);
        var determination = MembershipRule.determine(Definitions.TEMPLATE, dossier);
        var chain = Chain.of(Definitions.TEMPLATE, dossier, determination).getFirst();
        assertThat(chain.decides()).isTrue();
        assertThat(chain.rule()).isEqualTo(rule);
        assertThat(chain.links()).extracting(Chain.Link::words).containsExactly(links.split("; "));
        assertThat(chain.more()).isZero();
    }

    @Test
    void theRuleIsSaidInTheWordsOfTheVersionInForce() {
        var other =
                Definitions.TEMPLATE
                        .withBoundary(Boundary.ON_OR_BEFORE)
                        .withEarliest(LocalDate.of(2023, 1, 2));
        assertThat(RuleWords.of(FindingCode.QUALIFYING_INMAIL, other))
                .contains(
                        "from 2 January 2023 on",
                        "on or before 18 September 2024",
                        "the day itself counting");
        assertThat(RuleWords.of(FindingCode.PLAN_NOT_COUNTED, other))
                .endsWith("LinkedIn Learning, Premium Company Page");
    }
}
