package ascertain.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

final class SentAtTest {
    private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");

    @ParameterizedTest
    @CsvSource({
        "2024-09-17T14:03:22Z,           2024-09-17T14:03:22Z",
        "2024-09-17T14:03Z,              2024-09-17T14:03:00Z",
        "2024-09-17T14:03:22.123456Z,    2024-09-17T14:03:22.123456Z",
        // finer than a microsecond is cut off, so that what is stored is what was read
        "2024-09-17T14:03:22.123456999Z, 2024-09-17T14:03:22.123456Z",
        "2024-09-17T14:03:22-07:00,      2024-09-17T21:03:22Z",
        "2024-09-17T14:03:22+05:30,      2024-09-17T08:33:22Z",
        "2024-02-29T00:00:00Z,           2024-02-29T00:00:00Z"
    })
    void readsAnInstantInAnyOffset(String text, Instant at) {
        assertThat(SentAt.parse(text)).isEqualTo(new SentAt.Moment(at));
        assertThat(SentAt.parse(text)).hasToString(at.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-09-17", "2024-09", "2024"})
    void readsADateThatIsTheSameInEveryZone(String text) {
        var date = PartialDate.parse(text);
        var sentAt = SentAt.parse(text);
        assertThat(sentAt).isEqualTo(new SentAt.Dated(date)).hasToString(text);
        for (var zone : new String[] {"UTC", "Asia/Tokyo", "Pacific/Honolulu"}) {
            assertThat(sentAt.days(ZoneId.of(zone))).isEqualTo(new Days(date.first(), date.last()));
        }
        assertThat(sentAt.day(LOS_ANGELES)).isEqualTo(date.isDay() ? date.first() : null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29T00:00:00Z",
                "2024-09-31T00:00:00Z",
                "2024-09-17T24:00:00Z",
                "2024-09-17T23:59:60Z",
                "2024-09-17T14:03:22",
                "2024-09-17T",
                "T14:03:22Z",
                "2024-09-17 14:03:22Z",
                "2024-09-17T14:03:22+19:00",
                "2024-09T14:03Z",
                "0000-06-01T00:00:00Z",
                // in UTC these leave the years that can be written
                "0001-01-01T00:00:00+14:00",
                "9999-12-31T23:59:59-12:00",
                "+10000-01-01T00:00:00Z",
                "2023-02-29",
                "2024-13",
                ""
            })
    void refusesWhatIsNoTime(String text) {
        assertThatThrownBy(() -> SentAt.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-18T06:59:59Z, America/Los_Angeles, 2024-09-17",
        "2024-09-18T07:00:00Z, America/Los_Angeles, 2024-09-18",
        "2024-01-01T07:59:59Z, America/Los_Angeles, 2023-12-31",
        "2024-01-01T08:00:00Z, America/Los_Angeles, 2024-01-01",
        "2024-09-17T15:00:00Z, Asia/Tokyo,          2024-09-18",
        "1969-12-31T23:59:59Z, UTC,                 1969-12-31"
    })
    void seesAnInstantOnItsDayInAZone(String text, ZoneId zone, LocalDate day) {
        var sentAt = SentAt.parse(text);
        var only = new Days(day, day);
        assertThat(sentAt.day(zone)).isEqualTo(day);
        assertThat(sentAt.days(zone)).isEqualTo(only);
        assertThat(sentAt.isOn(only, zone)).isTrue();
        assertThat(sentAt.isOn(only.widened(1), zone)).isFalse();
        assertThat(sentAt.isOn(new Days(day.plusDays(1), day.plusDays(1)), zone)).isFalse();
    }

    @Test
    void anInstantAndADateAreTwo() {
        assertThat(SentAt.parse("2024-09-17T00:00:00Z")).isNotEqualTo(SentAt.parse("2024-09-17"));
        assertThat(SentAt.parse("2024-09-17T12:00:00Z"))
                .isEqualTo(SentAt.parse("2024-09-17T05:00:00-07:00"));
    }
}
