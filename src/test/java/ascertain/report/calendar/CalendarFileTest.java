package ascertain.report.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.work.Problem;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;

/// Calendar files, read back by a library that knows the whole format.
final class CalendarFileTest {
    private static final Instant NOW = Instant.parse("2026-11-23T18:00:00.987Z");
    private static final LocalDate DAY = LocalDate.of(2028, 2, 29);
    @TempDir private Path folder;

    private static CalendarEvent event(
            String summary, String description, @Nullable Integer remind) {
        return new CalendarEvent(
                "u-1@ascertain", DAY, DAY, summary, description, "Key date", remind);
    }

    private static ICalendar readBack(Path file, CalendarEvent... events) throws Exception {
        CalendarFile.write(file, "Okafor v. Berg; deadlines, all", NOW, List.of(events));
        var text = Files.readString(file);
        var lines = text.split("\r\n", -1);
        assertThat(lines[lines.length - 1]).isEmpty();
        assertThat(lines)
                .allSatisfy(
                        line -> {
                            assertThat(line).doesNotContain("\n", "\r", "\uFFFD");
                            assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                                    .isLessThanOrEqualTo(75);
                        });
        var reader = Biweekly.parse(text);
        var warnings = new java.util.ArrayList<List<biweekly.io.ParseWarning>>();
        var calendar = reader.warnings(warnings).first();
        assertThat(warnings.getFirst()).isEmpty();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).getWarnings()).isEmpty();
        return calendar;
    }

    private static VEvent only(ICalendar calendar) {
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().getFirst();
    }

    private static LocalDate day(Date date) {
        return date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    @Test
    void everyFieldIsReadBack() throws Exception {
        var calendar =
                readBack(
                        folder.resolve("a.ics"),
                        new CalendarEvent(
                                "u-1@ascertain",
                                DAY,
                                DAY.plusDays(1),
                                "Hearing",
                                "Courtroom 3",
                                "Key date",
                                14));
        assertThat(calendar.getProductId().getValue()).isEqualTo("-//Ascertain//Deadlines//EN");
        assertThat(calendar.getMethod().getValue()).isEqualTo("PUBLISH");
        assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue())
                .contains("Okafor v. Berg");
        var event = only(calendar);
        assertThat(event.getUid().getValue()).isEqualTo("u-1@ascertain");
        assertThat(event.getDateTimeStamp().getValue().toInstant())
                .isEqualTo(Instant.parse("2026-11-23T18:00:00Z"));
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(day(event.getDateStart().getValue())).isEqualTo(DAY);
        assertThat(event.getDateEnd().getValue().hasTime()).isFalse();
        assertThat(day(event.getDateEnd().getValue())).isEqualTo(LocalDate.of(2028, 3, 2));
        assertThat(event.getSummary().getValue()).isEqualTo("Hearing");
        assertThat(event.getDescription().getValue()).isEqualTo("Courtroom 3");
        assertThat(event.getCategories().getFirst().getValues()).containsExactly("Key date");
        assertThat(event.getTransparency().isTransparent()).isTrue();
        assertThat(event.getClassification().isConfidential()).isTrue();
        var alarm = event.getAlarms().getFirst();
        assertThat(alarm.getAction().isDisplay()).isTrue();
        assertThat(alarm.getDescription().getValue()).isEqualTo("Hearing");
        assertThat(alarm.getTrigger().getDuration().isPrior()).isTrue();
        assertThat(alarm.getTrigger().getDuration().getDays()).isEqualTo(14);
    }

    @Test
    void whatWouldBreakALineIsReadBackAsItWas() throws Exception {
        var words = "Café, naïve; \\n is no break: \"said\"\nthe second, " + "é漢字🗓".repeat(60);
        var event = only(readBack(folder.resolve("a.ics"), event(words, words + "\n\nlast", null)));
        assertThat(event.getSummary().getValue()).isEqualTo(words);
        assertThat(event.getDescription().getValue()).isEqualTo(words + "\n\nlast");
        assertThat(event.getAlarms()).isEmpty();
    }

    @Test
    void otherControlCharactersAreLeftOutAndAnEmptyDescriptionIsNotThere() throws Exception {
        var event = only(readBack(folder.resolve("a.ics"), event("a\u0000b\r\nc\u0007", "", 0)));
        assertThat(event.getSummary().getValue()).isEqualTo("ab\nc");
        assertThat(event.getDescription()).isNull();
        assertThat(event.getAlarms().getFirst().getTrigger().getDuration().toMillis()).isZero();
    }

    @Property(tries = 300)
    void anyTextIsReadBack(@ForAll("texts") String text) throws Exception {
        var file = Files.createTempFile("calendar", ".ics");
        var event = only(readBack(file, event("x" + text + "x", "x" + text + "x", null)));
        assertThat(event.getSummary().getValue()).isEqualTo("x" + text + "x");
        assertThat(event.getDescription().getValue()).isEqualTo("x" + text + "x");
        Files.delete(file);
    }

    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars(",;:\\\"\n nN^'=")
                .withCharRange('a', 'f')
                .withCharRange('À', 'ɏ')
                .withCharRange('一', '丯')
                .ofMaxLength(200);
    }

    @Test
    void aFileThatCannotBeWrittenIsToldAndNothingIsLeft() {
        var nowhere = folder.resolve("gone/a.ics");
        assertThatThrownBy(
                        () -> CalendarFile.write(nowhere, "x", NOW, List.of(event("a", "", null))))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("a.ics could not be written");
        assertThat(folder).isEmptyDirectory();
    }
}
