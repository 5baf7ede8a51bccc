package ascertain.roll;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NormalTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.linkedin.com/in/Maria-Okafor, https://www.linkedin.com/in/maria-okafor",
        "http://linkedin.com/in/maria-okafor/, https://www.linkedin.com/in/maria-okafor",
        "de.linkedin.com/in/maria-okafor?trk=x&y, https://www.linkedin.com/in/maria-okafor",
        "HTTPS://UK.LINKEDIN.COM/in/Maria-Okafor/de/#top, https://www.linkedin.com/in/maria-okafor",
        "https://www.linkedin.com/in/ren%C3%A9e-d, https://www.linkedin.com/in/renée-d",
        "https://www.linkedin.com/in/%E9%99%B3-%F0%9F%99%82, https://www.linkedin.com/in/陳-🙂",
        "https://www.linkedin.com/in/a%e9b, https://www.linkedin.com/in/a%e9b",
        "https://www.linkedin.com/in/a%c0%ae, https://www.linkedin.com/in/a%c0%ae",
        "https://www.linkedin.com/in/a%4, https://www.linkedin.com/in/a%4",
        "https://www.linkedin.com/in/a%2Fb, https://www.linkedin.com/in/a%2Fb",
        "https://www.linkedin.com/in/a%ZZ, https://www.linkedin.com/in/a%zz",
        "https://www.linkedin.com/company/acme, https://www.linkedin.com/company/acme",
        "https://notlinkedin.com/in/x, https://notlinkedin.com/in/x",
        "www.linkedin.com.evil.example/in/x, www.linkedin.com.evil.example/in/x",
        "example.com/Maria, example.com/Maria"
    })
    void profileUrls(String given, String expected) {
        assertThat(Normal.profileUrl(given)).isEqualTo(expected);
        assertThat(Normal.profileUrl(expected)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "California, CA",
        "new york, NY",
        "ca, CA",
        "'Washington, D.C.', DC",
        "Puerto Rico, PR",
        "xq, XQ",
        "Bavaria, Bavaria"
    })
    void states(String given, String expected) {
        assertThat(Normal.state(given)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "United States, US", "U.S.A., US", "us, US", "United States of America, US", "UK, GB",
                "England, GB",
        "Germany, DE", "DEU, DE", "South Korea, KR", "zz, ZZ", "Atlantis, Atlantis", "Türkiye, TR"
    })
    void countries(String given, String expected) {
        assertThat(Normal.country(given)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'Fresno, California, United States', CA, US",
        "'California, United States', CA, US",
        "United States, '', US",
        "San Francisco Bay Area, '', ''",
        "'Munich, Bavaria, Germany', '', DE",
        "'', '', ''"
    })
    void places(String given, String state, String country) {
        assertThat(Normal.place(given)).isEqualTo(new Normal.Place(state, country));
    }

    @Test
    void emailsAreTrimmedLowerCasedAndNoneTwice() {
        assertThat(Normal.emails(" Maria@Example.org ;; maria@example.org;M.O@example.org"))
                .isEqualTo("maria@example.org;m.o@example.org");
        assertThat(Normal.emails(" ; ")).isEmpty();
    }

    @Test
    void lineBreaksFoldToOneSpace() {
        assertThat(Normal.line(" 1 Main St\r\n\tFresno \n CA ")).isEqualTo("1 Main St Fresno CA");
    }
}
