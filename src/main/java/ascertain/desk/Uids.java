package ascertain.desk;

import ascertain.roll.Matter.KeyDate;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/// What calendars know the days of a case by, the same at every export.
final class Uids {
    private Uids() {}

    /// The same key dates, each with a name of its own: the one it has, else one made of what it
    /// says.
    static List<KeyDate> given(String caption, List<KeyDate> dates) {
        var same = new HashMap<String, Integer>();
        return dates.stream()
                .map(
                        date -> {
                            if (!date.uid().isEmpty()) {
                                return date;
                            }
                            var said = date.on() + " " + date.kind() + " " + date.what();
                            int nth = same.merge(said, 1, Integer::sum);
                            return new KeyDate(
                                    date.on(),
                                    date.kind(),
                                    date.what(),
                                    of(caption, "key date", said, Integer.toString(nth)),
                                    date.remindDays());
                        })
                .toList();
    }

    /// The name of what some words tell from everything else.
    static String of(String... words) {
        var joined = String.join("\n", words).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(joined) + "@ascertain";
    }
}
