package ascertain.desk;

import ascertain.damages.Claim;
import ascertain.damages.Limitation;
import ascertain.damages.Tolling;
import ascertain.report.calendar.CalendarFile;
import ascertain.roll.Matter;
import ascertain.roll.Matter.KeyDate;
import ascertain.store.CaseStore;
import ascertain.store.Change;
import ascertain.store.DeadlineLine;
import ascertain.store.Waiting;
import ascertain.work.Problem;
import ascertain.work.Progress;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/// The days that claims, claimants and the matter wait for, and what is done about them.
public final class DeadlineDesk {
    private final CaseStore store;
    private final Supplier<LocalDate> today;
    private final Supplier<Change> change;
    private final Runnable changed;

    DeadlineDesk(
            CaseStore store, Supplier<LocalDate> today, Supplier<Change> change, Runnable changed) {
        this.store = store;
        this.today = today;
        this.change = change;
        this.changed = changed;
    }

    /// The deadlines as they are today.
    ///
    /// @param soonDays how many days from the measured day on are soon
    public DeadlinesAhead look(int soonDays) {
        return new DeadlinesAhead(store.deadlines().rows(), today.get(), soonDays);
    }

    /// How long a claimant's claims can still be brought, a sentence a claim, with tolling and
    /// without.
    ///
    /// @param discovery the day the claimant discovered the violation; null while not known
    public List<String> limitation(@Nullable LocalDate discovery) {
        var matter = store.matter();
        var asOf = Limitation.measuredDay(matter, today.get());
        var policyDate = store.definition().policyDate();
        var untolled = new Limitation(policyDate, Tolling.OFF);
        var tolled = new Limitation(policyDate, Tolling.on(matter, asOf, ""));
        return Arrays.stream(Claim.values())
                .map(
                        claim ->
                                "%s (%s). %s With tolling, %s"
                                        .formatted(
                                                claim.title(),
                                                claim.authority(),
                                                untolled.sentence(claim, discovery, asOf),
                                                lower(tolled.sentence(claim, discovery, asOf))))
                .toList();
    }

    private static String lower(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /// The keys of some claimants, by reference.
    public long[] find(Waiting which) {
        return store.deadlines().find(which);
    }

    /// The lines of some claimants, in the order of their keys; one that is gone is left out.
    public List<DeadlineLine> lines(List<Long> ids) {
        return store.deadlines().lines(ids);
    }

    /// Switches tolling on or off for the totals and the list of what comes next.
    ///
    /// @param reason why; may be empty to switch it off
    /// @throws Problem when there is no reason to switch it on, or an attorney has to do it
    public void switchTolling(boolean on, String reason) {
        store.deadlines().switchTolling(on, reason, change.get());
        changed.run();
    }

    /// Keeps another status of the matter and other key dates.
    ///
    /// @param shown the matter as it was shown
    /// @return the matter as kept
    /// @throws Problem when somebody changed it since, or something is too long
    public Matter keep(Matter shown, String status, List<KeyDate> dates) {
        var next = shown.with(status.strip(), Uids.given(shown.caption(), dates));
        store.deadlines().keep(shown, next, change.get());
        changed.run();
        return next;
    }

    /// Writes the key dates, the last days still to come and the cure-by days as a calendar, and
    /// puts that on record. Claimants are in it by their references alone.
    ///
    /// @return how many entries it has
    /// @throws Problem when there is nothing to write, or the file cannot be written
    public int calendar(Path file, Progress progress) {
        var events = new DeadlineCalendar(look(0), store.deadlines()).events(progress);
        if (events.isEmpty()) {
            throw new Problem(
                    "There is no key date, last day or cure-by day yet, so no calendar was written. Add a key date first.");
        }
        var now = change.get();
        CalendarFile.write(file, store.matter().caption() + ": deadlines", now.at(), events);
        store.note(
                "calendar",
                file.getFileName().toString(),
                "entries " + events.size() + ", claimants by reference",
                now);
        return events.size();
    }
}
