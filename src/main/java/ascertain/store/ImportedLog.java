package ascertain.store;

import ascertain.roll.LogLine;

import org.jooq.DSLContext;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Notes and contacts as one source brings them; an entry that stands already is left out.
final class ImportedLog {
    private final DSLContext db;
    private final Step step;
    private long added;

    ImportedLog(DSLContext db, Step step) {
        this.db = db;
        this.step = step;
    }

    /// How many entries are new.
    long added() {
        return added;
    }

    void add(Map<Long, List<LogLine>> lines) {
        var known = LogRows.of(db, lines.keySet());
        var fresh = new ArrayList<LogRows.Written>();
        lines.forEach(
                (id, all) -> {
                    var seen = new ArrayList<>(known.getOrDefault(id, List.of()));
                    for (var line : all) {
                        if (seen.stream().noneMatch(line::isSame)) {
                            seen.add(line);
                            fresh.add(new LogRows.Written(id, line));
                        }
                    }
                });
        if (!fresh.isEmpty()) {
            LogRows.insert(db, step.attaching(), fresh);
            added += fresh.size();
        }
    }
}
