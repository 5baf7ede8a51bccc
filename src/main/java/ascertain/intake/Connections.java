package ascertain.intake;

import ascertain.intake.Cells.Keep;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Who was a connection of the member, and since which day.
final class Connections {
    private static final DateTimeFormatter DAY =
            new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern("d MMM uuuu")
                    .toFormatter(Locale.ENGLISH);

    private final boolean listed;
    private final Map<Long, Long> byPage = new HashMap<>();
    private final Map<Long, Long> byName = new HashMap<>();
    private final Map<Long, Long> byNameAlone = new HashMap<>();

    private Connections(boolean listed) {
        this.listed = listed;
    }

    static Connections read(ExportTable tables) {
        var connections = new Connections(tables.has(ExportFile.CONNECTIONS));
        var keeps =
                Map.of(
                        "first name",
                        Keep.TEXT,
                        "last name",
                        Keep.TEXT,
                        "url",
                        Keep.TEXT,
                        "connected on",
                        Keep.TEXT);
        tables.read(
                ExportFile.CONNECTIONS,
                List.of("first name", "last name", "connected on"),
                keeps,
                connections::add);
        return connections;
    }

    private void add(CsvTable table, Cells row) {
        long since = day(row.text(table.column("connected on")));
        long page = Hashes.ofPage(row.text(table.column("url")));
        long name =
                Hashes.ofName(
                        row.text(table.column("first name"))
                                + " "
                                + row.text(table.column("last name")));
        if (page != 0) {
            byPage.merge(page, since, Math::min);
        }
        if (name != 0) {
            byName.merge(name, since, Math::min);
        }
        if (name != 0 && page == 0) {
            byNameAlone.merge(name, since, Math::min);
        }
    }

    /// The day as a number; a connection whose day cannot be read counts as an old one.
    private static long day(String text) {
        try {
            return LocalDate.parse(text, DAY).toEpochDay();
        } catch (DateTimeException otherForm) {
            var day = Times.dayAsPrinted(text);
            return day == null ? Long.MIN_VALUE : day.toEpochDay();
        }
    }

    /// Whether the export lists connections at all.
    boolean areListed() {
        return listed;
    }

    /// Whether some connections are known by name alone.
    boolean haveNamesAlone() {
        return !byNameAlone.isEmpty();
    }

    boolean anyPage(Set<Long> pages, long butNot, long day) {
        return any(byPage, pages, butNot, day);
    }

    boolean anyName(Set<Long> names, long butNot, long day) {
        return any(byName, names, butNot, day);
    }

    boolean anyNameAlone(Set<Long> names, long butNot, long day) {
        return any(byNameAlone, names, butNot, day);
    }

    private static boolean any(Map<Long, Long> since, Set<Long> people, long butNot, long day) {
        for (long person : people) {
            if (person != butNot && since.getOrDefault(person, Long.MAX_VALUE) <= day) {
                return true;
            }
        }
        return false;
    }
}
