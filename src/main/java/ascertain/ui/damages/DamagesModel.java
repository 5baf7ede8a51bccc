package ascertain.ui.damages;

import ascertain.damages.Among;
import ascertain.damages.Breakdown;
import ascertain.desk.DamagesDesk.Counted;
import ascertain.desk.OpenCase;
import ascertain.membership.ClassDefinition;
import ascertain.store.Damages.Actuals;
import ascertain.store.Damages.Fees;
import ascertain.ui.CaseFacts;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.ui.control.TypedDate;
import ascertain.work.Background;
import ascertain.work.Progress;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Whom the screen counts, on which day, and what that comes to.
public final class DamagesModel {
    private final Session session;
    private final Answer<Counted> counted;
    private final Answer<Fees> fees;
    private final Answer<Actuals> actuals;
    private final ObjectProperty<Among> among = new SimpleObjectProperty<>(Among.ALL);
    private final StringProperty asOf = new SimpleStringProperty("");
    private final BooleanProperty seen = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper dayProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private @Nullable LocalDate day;

    /// @param counts counts the roll, which may take seconds
    /// @param looking does reads that may take long
    /// @param beside does short reads
    public DamagesModel(Session session, Background counts, Background looking, Background beside) {
        this.session = session;
        counted =
                new Answer<>(
                        counts,
                        "Counting",
                        asked -> asked.open().damages().count(asked.day(), asked.among()),
                        this::fail);
        fees =
                new Answer<>(
                        looking,
                        "Adding up the fees paid",
                        asked -> asked.open().damages().fees(asked.among(), Progress.NONE),
                        this::fail);
        actuals =
                new Answer<>(
                        beside,
                        "Reading actual damages",
                        asked -> asked.open().damages().actuals(asked.among()),
                        this::fail);
        session.openProperty().subscribe(this::begin);
        session.factsProperty().subscribe(_ -> ask());
        among.subscribe((_, _) -> ask());
        asOf.subscribe((_, _) -> readDay());
        seen.subscribe((_, _) -> ask());
    }

    /// Whom everything on the screen counts.
    ObjectProperty<Among> amongProperty() {
        return among;
    }

    /// The day timeliness is measured on as typed; empty for the usual one.
    StringProperty asOfProperty() {
        return asOf;
    }

    /// The day somebody chose to measure timeliness on, or null for the usual one.
    public @Nullable LocalDate chosenDay() {
        return day;
    }

    /// What is wrong with that day, or the empty text.
    ReadOnlyStringProperty dayProblemProperty() {
        return dayProblem.getReadOnlyProperty();
    }

    /// Why nothing could be counted, or the empty text.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether the screen is up: nothing is counted for nobody.
    BooleanProperty seenProperty() {
        return seen;
    }

    /// What was counted of whom last, or null until there is something.
    ReadOnlyObjectProperty<@Nullable Counted> countedProperty() {
        return counted.property();
    }

    /// The subscription fees paid, or null until they are added up.
    ReadOnlyObjectProperty<@Nullable Fees> feesProperty() {
        return fees.property();
    }

    /// Those with actual damages recorded, or null until they are read.
    ReadOnlyObjectProperty<@Nullable Actuals> actualsProperty() {
        return actuals.property();
    }

    /// What is known of the case as a whole, or null.
    ReadOnlyObjectProperty<@Nullable CaseFacts> factsProperty() {
        return session.factsProperty();
    }

    /// The definition the totals follow.
    ClassDefinition definition() {
        return session.facts()
                .map(CaseFacts::definition)
                .orElseGet(ClassDefinition::linkedInPremium);
    }

    /// The day that dates are typed against.
    LocalDate today() {
        return session.open().map(OpenCase::today).orElse(LocalDate.EPOCH);
    }

    /// The labels there are of a breakdown, with what is chosen though it is there no more.
    List<String> labels(Breakdown by, String chosen) {
        var labels = new ArrayList<String>();
        session.facts()
                .ifPresent(
                        facts ->
                                facts.totals().parts(by).forEach(part -> labels.add(part.label())));
        if (!chosen.isEmpty() && !labels.contains(chosen)) {
            labels.add(chosen);
        }
        return labels;
    }

    /// Counts everybody again.
    void countAll() {
        among.set(Among.ALL);
    }

    private void begin(@Nullable OpenCase open) {
        counted.forget();
        fees.forget();
        actuals.forget();
        problem.set("");
        among.set(Among.ALL);
        asOf.set("");
    }

    private void readDay() {
        LocalDate typed = null;
        try {
            typed = asOf.get().isBlank() ? null : TypedDate.parseDay(asOf.get(), today());
            dayProblem.set("");
        } catch (DateTimeException e) {
            dayProblem.set(Objects.requireNonNullElse(e.getMessage(), "No date."));
            return;
        }
        if (!Objects.equals(typed, day)) {
            day = typed;
            ask();
        }
    }

    private void ask() {
        var open = session.open().orElse(null);
        var facts = session.facts().orElse(null);
        if (open == null || facts == null || !seen.get()) {
            return;
        }
        var asked = new Asked(open, day, among.get());
        problem.set("");
        if (day == null && asked.among().isAll()) {
            counted.put(asked, new Counted(facts.totals(), Among.ALL, open.damages().now()));
        } else {
            counted.ask(asked);
        }
        fees.ask(asked);
        actuals.ask(asked);
    }

    private void fail(Exception why) {
        problem.set(Sentences.of(why));
    }
}
