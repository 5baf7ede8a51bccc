package ascertain.ui.dashboard;

import ascertain.desk.OpenCase;
import ascertain.desk.Waits;
import ascertain.membership.Outcome;
import ascertain.roll.User;
import ascertain.store.Narrowing;
import ascertain.ui.CaseFacts;
import ascertain.ui.Latest;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.work.Background;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.function.Consumer;

/// What the dashboard shows, and where its doors lead.
public final class DashboardModel {
    private final Session session;
    private final Doors doors;
    private final ObservableValue<Number> pairs;
    private final Latest<OpenCase, Map<Waits, Long>> counting;
    private final ReadOnlyObjectWrapper<@Nullable Map<Waits, Long>> waiting =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /// Where the dashboard leads.
    ///
    /// @param list shows the claimants of some choices
    /// @param outOfTime shows whose claim is out of time
    /// @param duplicates shows those who may be on the roll twice
    /// @param damages shows what the roll may be worth
    /// @param start starts a new claimant
    /// @param pick lets a person pick what to import
    /// @param export writes the case summary
    public record Doors(
            Consumer<Narrowing> list,
            Runnable outOfTime,
            Runnable duplicates,
            Runnable damages,
            Runnable start,
            Runnable pick,
            Runnable export) {}

    /// @param counts counts what waits, on a lane where nothing waits for it
    /// @param pairs how many pairs may be one person
    /// @param user who sits here
    public DashboardModel(
            Session session,
            Background counts,
            Doors doors,
            ObservableValue<Number> pairs,
            ObservableValue<User> user) {
        this.session = session;
        this.doors = doors;
        this.pairs = pairs;
        counting =
                new Latest<>(
                        counts,
                        "Counting what waits for a person",
                        open -> open.casework().waiting(open.today()),
                        this::show,
                        why -> problem.set(Sentences.of(why)));
        session.openProperty()
                .subscribe(
                        _ -> {
                            waiting.set(null);
                            problem.set("");
                            read();
                        });
        session.changesProperty().subscribe((_, _) -> read());
        user.subscribe((_, _) -> read());
    }

    /// What is known of the case, or null until it has been read.
    ReadOnlyObjectProperty<@Nullable CaseFacts> factsProperty() {
        return session.factsProperty();
    }

    boolean isOpen() {
        return session.open().isPresent();
    }

    /// How many claimants wait for a person, by what for; null until they are counted.
    ReadOnlyObjectProperty<@Nullable Map<Waits, Long>> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /// Why they could not be counted, or the empty text.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// How many pairs of claimants wait for somebody to say whether they are one person.
    ObservableValue<Number> pairsProperty() {
        return pairs;
    }

    /// Shows whose it is that waits.
    void open(Waits what) {
        session.open()
                .ifPresent(
                        open -> {
                            var only = what.only(open.user());
                            if (only == null) {
                                doors.outOfTime.run();
                            } else {
                                doors.list.accept(only);
                            }
                        });
    }

    /// Shows the claimants of an outcome.
    void open(Outcome outcome) {
        doors.list.accept(Narrowing.to(ascertain.store.Facet.OUTCOME, outcome.name()));
    }

    Doors doors() {
        return doors;
    }

    /// Counts anew.
    void read() {
        session.open().ifPresent(counting::ask);
    }

    private void show(Map<Waits, Long> counts) {
        problem.set("");
        waiting.set(session.open().isPresent() ? counts : null);
    }
}
