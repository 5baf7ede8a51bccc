package ascertain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.roll.Matter.KeyDate;
import ascertain.roll.PartialDate;
import ascertain.work.Problem;
import ascertain.work.Progress;

import biweekly.Biweekly;
import biweekly.component.VEvent;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Deadlines as a calendar, read back by a library that knows the whole format.
final class DeadlineCalendarTest extends DeadlineBench {
    private static final String LAST_DAY = "Last day to sue, Stored Communications Act: 1 claimant";

    @Test
    void theCalendarSaysWhatIsDueAndNamesNobody() throws Exception {
        var matter = open.matter();
        var dates = new ArrayList<>(matter.keyDates());
        dates.add(
                new KeyDate(
                        PartialDate.parse("2026-12-04"),
                        KeyDate.Kind.EVENT,
                        "Hearing, 9:30; bring the file",
                        "",
                        14));
        open.deadlines().keep(matter, matter.status(), dates);
        var file = dir.resolve("a.ics");
        int entries = open.deadlines().calendar(file, Progress.NONE);
        var text = Files.readString(file);
        assertThat(text).doesNotContain("Okafor").contains("C-2");
        var events = events(file);
        assertThat(events.values()).hasSize(entries);
        var hearing = only(events.values(), "Hearing, 9:30; bring the file");
        assertThat(hearing.getAlarms()).hasSize(1);
        assertThat(events.values())
                .filteredOn(event -> summary(event).equals(LAST_DAY))
                .extracting(event -> event.getDescription().getValue())
                .allMatch(said -> said.contains("18 U.S.C. § 2707(f)"))
                .allMatch(said -> said.contains("Tolling is off"))
                .anyMatch(said -> said.endsWith("Claimants: C-2"))
                .anyMatch(said -> said.endsWith("Claimants: C-5"))
                .hasSize(2);
        dates.set(
                4,
                new KeyDate(
                        PartialDate.parse("2026-12-05"),
                        KeyDate.Kind.EVENT,
                        "Hearing moved",
                        open.matter().keyDates().get(4).uid(),
                        7));
        open.deadlines().keep(open.matter(), matter.status(), dates);
        open.deadlines().calendar(file, Progress.NONE);
        assertThat(events(file).keySet()).isEqualTo(events.keySet());
        assertThat(events(file).get(hearing.getUid().getValue()).getSummary().getValue())
                .isEqualTo("Hearing moved");
        assertThat(open.verify(Progress.NONE)).isEmpty();
    }

    @Test
    void theKeyDatesOfACaseThatNobodyEditedAreKnownByTheSameNamesEachTime() throws Exception {
        open.deadlines().calendar(dir.resolve("a.ics"), Progress.NONE);
        var before = events(dir.resolve("a.ics")).keySet();
        var matter = open.matter();
        open.deadlines().keep(matter, "refiled", matter.keyDates());
        open.deadlines().calendar(dir.resolve("b.ics"), Progress.NONE);
        assertThat(events(dir.resolve("b.ics")).keySet()).isEqualTo(before);
    }

    @Test
    void ofManyClaimantsTheFirstAreNamedAndTheRestCounted() throws Exception {
        for (int i = 100; i < 301; i++) {
            enter("D-" + i, null);
        }
        open.deadlines().calendar(dir.resolve("a.ics"), Progress.NONE);
        assertThat(events(dir.resolve("a.ics")).values())
                .extracting(event -> event.getDescription().getValue())
                .anyMatch(
                        said ->
                                said.contains("Claimants: C-1, C-2, C-4, C-5, D-100,")
                                        && said.endsWith("D-295 and 5 more"));
    }

    @Test
    void anEmptyCalendarIsNotWritten() {
        var cases = new Cases(CLOCK, "test");
        cases.create(dir.resolve("blank"), Cases.Template.BLANK, null, "Ana");
        try (var blank = cases.open(dir.resolve("blank"), null, "Ana")) {
            assertThatThrownBy(
                            () -> blank.deadlines().calendar(dir.resolve("a.ics"), Progress.NONE))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("no calendar was written");
        }
        assertThat(dir.resolve("a.ics")).doesNotExist();
    }

    private static java.util.Map<String, VEvent> events(Path file) throws Exception {
        return Biweekly.parse(Files.readString(file)).first().getEvents().stream()
                .collect(Collectors.toMap(event -> event.getUid().getValue(), Function.identity()));
    }

    private static VEvent only(java.util.Collection<VEvent> events, String summary) {
        var found = events.stream().filter(event -> summary(event).equals(summary)).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static String summary(VEvent event) {
        return event.getSummary().getValue();
    }
}
