package ascertain.damages;

import ascertain.roll.Matter;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

/// The last day a claim can be brought, claimant by claimant.
///
/// @param policyDate the day the violation was public and the breach complete at the latest
/// @param tolling whether pendency is added
public record Limitation(LocalDate policyDate, Tolling tolling) {
    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

    /// The last day of a claim, or null when it hangs on a discovery that is not recorded.
    ///
    /// @param discovery the day the claimant discovered the violation; null while not known
    public @Nullable LocalDate lastDay(Claim claim, @Nullable LocalDate discovery) {
        var start = start(claim, discovery);
        return start == null ? null : lastDayFrom(claim, start);
    }

    /// Whether a claim can be brought on a day; it still can on its last day.
    public Timeliness timeliness(Claim claim, @Nullable LocalDate discovery, LocalDate asOf) {
        var last = lastDay(claim, discovery);
        if (last == null) {
            return Timeliness.UNKNOWN;
        }
        return asOf.isAfter(last) ? Timeliness.OUT_OF_TIME : Timeliness.TIMELY;
    }

    /// The earliest discovery whose Stored Communications Act claim can be brought on a day.
    ///
    /// Every later discovery can too: a claim is timely exactly when its discovery is not before
    /// this day.
    public LocalDate firstTimelyDiscovery(LocalDate asOf) {
        var claim = Claim.STORED_COMMUNICATIONS;
        long low = EARLIEST.toEpochDay();
        long high = asOf.toEpochDay();
        while (low < high) {
            long middle = Math.floorDiv(low + high, 2);
            if (lastDayFrom(claim, LocalDate.ofEpochDay(middle)).isBefore(asOf)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return LocalDate.ofEpochDay(low);
    }

    /// One sentence on a claim's time, for a table or a letter.
    public String sentence(Claim claim, @Nullable LocalDate discovery, LocalDate asOf) {
        var known = lastDay(claim, discovery);
        if (known == null) {
            var last = lastDayFrom(claim, policyDate);
            return "Unknown: %s if discovered on %s (last day %s)."
                    .formatted(
                            asOf.isAfter(last) ? "out of time" : "in time",
                            inWords(policyDate),
                            inWords(last));
        }
        return asOf.isAfter(known)
                ? "Out of time: the last day was %s.".formatted(inWords(known))
                : "In time: the last day is %s.".formatted(inWords(known));
    }

    /// The day timeliness is measured on when nobody names one: the day the pending action was
    /// filed, else today.
    ///
    /// An action is pending when the last `FILED` key date has no `ENDED` after it; where a matter
    /// has neither kind, when its status reads "pending" and it has a day of filing.
    public static LocalDate measuredDay(Matter matter, LocalDate today) {
        boolean undated = Tolling.filedAndEnded(matter).isEmpty();
        boolean pending = matter.status().strip().equalsIgnoreCase("pending");
        return Objects.requireNonNullElse(
                undated && pending ? matter.filedOn() : Tolling.pendingSince(matter), today);
    }

    private @Nullable LocalDate start(Claim claim, @Nullable LocalDate discovery) {
        if (claim.runsFromDiscovery()) {
            return discovery;
        }
        return discovery != null && discovery.isBefore(policyDate) ? discovery : policyDate;
    }

    private LocalDate lastDayFrom(Claim claim, LocalDate start) {
        var last = tolling.on() ? tolled(claim, start) : start.plusYears(claim.years());
        return Holidays.nextOpenDay(last);
    }

    /// The clock starts when the pendency it would start in ends, and stands still in every later
    /// one it reaches.
    private LocalDate tolled(Claim claim, LocalDate start) {
        LocalDate last = null;
        var from = start;
        for (var pendency : tolling.pendencies()) {
            if (pendency.ended().isBefore(start)) {
                continue;
            }
            if (!pendency.filed().isAfter(start)) {
                from = pendency.ended();
                continue;
            }
            last = Objects.requireNonNullElse(last, from.plusYears(claim.years()));
            if (!pendency.filed().isAfter(last)) {
                last = last.plusDays(pendency.days());
            }
        }
        return Objects.requireNonNullElse(last, from.plusYears(claim.years()));
    }

    static String inWords(LocalDate day) {
        return day.format(IN_WORDS);
    }
}
