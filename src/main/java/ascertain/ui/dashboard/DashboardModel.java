package ascertain.ui.dashboard;

import static ascertain.membership.FindingCode.*;

import ascertain.membership.FindingCode;
import ascertain.membership.Outcome;
import ascertain.ui.CaseFacts;
import ascertain.ui.Session;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// What the dashboard shows, and where its doors lead.
public final class DashboardModel {
    /// What a person has to look at, the most pressing first.
    private static final List<FindingCode> WORK =
            List.of(
                    BORDERLINE,
                    NO_PREMIUM_RECORDED,
                    NO_INMAIL_RECORDED,
                    PERIOD_UNCERTAIN,
                    INMAIL_UNCERTAIN,
                    HAS_DUPLICATES,
                    DUPLICATE_EXCLUDED,
                    REGION_REVIEW);

    private final Session session;
    private final Doors doors;
    private final ObservableValue<Number> pairs;

    /// Where the dashboard leads.
    ///
    /// @param finding shows the claimants a finding was made of
    /// @param outcome shows the claimants of an outcome
    /// @param start starts a new claimant
    /// @param pick lets a person pick what to import
    /// @param export writes the case summary
    /// @param duplicates shows those who may be on the roll twice
    public record Doors(
            Consumer<FindingCode> finding,
            Consumer<Outcome> outcome,
            Runnable start,
            Runnable pick,
            Runnable export,
            Runnable duplicates) {}

    /// One row of the worklist.
    record Task(FindingCode code, long count) {}

    /// @param pairs how many pairs may be one person
    public DashboardModel(Session session, Doors doors, ObservableValue<Number> pairs) {
        this.session = session;
        this.doors = doors;
        this.pairs = pairs;
    }

    /// What is known of the case, or null until it has been read.
    ReadOnlyObjectProperty<@Nullable CaseFacts> factsProperty() {
        return session.factsProperty();
    }

    /// What needs a person, the most pressing first; only what there is.
    ObservableValue<List<Task>> tasksProperty() {
        return session.factsProperty()
                .map(
                        facts ->
                                WORK.stream()
                                        .map(code -> new Task(code, facts.count(code)))
                                        .filter(task -> task.count() > 0)
                                        .toList());
    }

    /// How many pairs of claimants wait for somebody to say whether they are one person.
    ObservableValue<Number> pairsProperty() {
        return pairs;
    }

    Doors doors() {
        return doors;
    }
}
