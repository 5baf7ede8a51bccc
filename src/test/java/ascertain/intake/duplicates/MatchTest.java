package ascertain.intake.duplicates;

import static ascertain.intake.duplicates.Persons.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pairs of people, and what is said of them.
final class MatchTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            textBlock =
                    """
                    Berg|Olaf|email=a@example.org > Chen|Wei|email=b@example.org;a@example.org > SURE > Same e-mail: a@example.org
                    Berg|Olaf|profile_url=linkedin.com/in/Olaf/ > ||profile_url=https://www.linkedin.com/in/olaf > SURE > Same LinkedIn profile: olaf
                    Berg|Olaf|invoice=1001,7 > Chen|Wei|invoice=1001 > SURE > Same invoice: 1001
                    Okafor|Maria > Okaffor|Maria > POSSIBLE > Names one letter apart: Maria Okafor / Maria Okaffor
                    Okafor|Maria > Okafro|Maria > POSSIBLE > Names one letter apart: Maria Okafor / Maria Okafro
                    Okafor|Maria > Okafor|Marja > POSSIBLE > Names one letter apart: Maria Okafor / Marja Okafor
                    Müller|José > MULLER|Jose > POSSIBLE > Same name: José Müller / Jose MULLER
                    O'Neill|Ann > ONEILL|Ann > POSSIBLE > Same name: Ann O'Neill / Ann ONEILL
                    Berg|William|state=CA > Berg|Bill|state=CA > POSSIBLE > Short form of the name: William Berg / Bill Berg
                    Berg|Maria > Berg|M. > POSSIBLE > Initial fits the name: Maria Berg / M. Berg
                    Wei|Chen > Chen|Wei > POSSIBLE > Names the other way round: Chen Wei / Wei Chen
                    Haddad|Rana > Berg|Rana|former_names=Haddad > POSSIBLE > Former name the same: Rana Haddad / Rana Berg
                    Haddad|Rana > Berg|Rana|former_names=Rana Haddad > POSSIBLE > Former name the same: Rana Haddad / Rana Berg
                    Berg|Olaf|phone=(559) 555-0100 > Berg|Olaf|phone=+1 559 555 0100 > LIKELY > Same phone
                    Okafor|Maria|address=12 Main Street, Fresno > Okaffor|Maria|address=12 Maine St Fresno > LIKELY > Addresses one letter apart
                    Grant|Fin|phone=9165551010 > Grant|Finn|phone=(916) 555-1010 > POSSIBLE > Names one letter apart: Fin Grant / Finn Grant
                    Grant|Fin|state=CA > Grant|Finn|state=CA > POSSIBLE > Same State: CA
                    Grant|Fin|address=12 Main Street > Grant|Fyn|address=12 Main St > POSSIBLE > Same address
                    Li|Wei|state=CA > Lu|Wei|state=CA > POSSIBLE > Names one letter apart: Wei Li / Wei Lu
                    Okafor|Maria|state=CA > Okaffor|Maria|state=CA > POSSIBLE > Same State: CA
                    Berg|Maria|phone=5595550100 > Chen|Maria|phone=5595550100 > POSSIBLE > Same given name, perhaps a changed family name: Maria Berg / Maria Chen
                    Berg||phone=5595550100 > Berg|Olaf|phone=5595550100 > POSSIBLE > Same phone
                    Acme Inc > ACME, Inc. > POSSIBLE > Same name: Acme Inc / ACME, Inc.
                    """)
    void peopleWhoMayBeOneAreToldWithTheReason(
            String one, String other, Strength strength, String words) {
        var match = Match.between(person("C-1", one), person("C-2", other)).orElseThrow();
        assertThat(match.strength()).isEqualTo(strength);
        assertThat(match.reasons()).extracting(Match.Reason::words).contains(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            textBlock =
                    """
                    Okafor|Maria > Okafor|Anna
                    Li|Wei > Lu|Wei
                    Okafor|Maria > Okaforrr|Maria
                    Okaffor|Marja > Okafor|Maria
                    Okafor|Maria|state=CA > Okaffor|Maria|state=NY
                    Okafor|Maria|state=CA > Okafor|Maria|state=NY
                    Berg|Maria Luisa > Berg|Maria Teresa
                    Berg|Ed > Berg|Theo
                    Grant|Fin > Grant|Finn
                    Grant|Fin|state=CA > Grant|Finn
                    Grant|Fin|state=CA > Grant|Finn|state=NY
                    Grant|Tim|state=CA > Grant|Tom Lee|state=NY
                    Berg|Alexander > Berg|Alexandra
                    Berg|Olaf|phone=5595550100 > Chen|Wei|phone=5595550100
                    Berg||phone=5595550100 > Chen|Olaf|phone=5595550100
                    Berg|Olaf|phone=12 > Chen|Olaf|phone=12
                    Berg|Olaf|email=; > Chen|Wei|email=;
                    ||address=12 Main Street > Chen|Wei|address=13 Main Street
                    Berg|Olaf|profile_url=x.org/a > Chen|Wei|profile_url=x.org/a
                    """)
    void peopleWithTooLittleInCommonAreNot(String one, String other) {
        assertThat(Match.between(person("C-1", one), person("C-2", other))).isEmpty();
    }

    @Test
    void nobodyMatchesThemselves() {
        var one = person("C-1", "Berg|Olaf|email=a@example.org");
        assertThat(Match.between(one, one)).isEmpty();
    }
}
