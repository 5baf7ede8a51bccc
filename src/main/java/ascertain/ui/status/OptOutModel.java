package ascertain.ui.status;

import ascertain.roll.Choices;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.OptOut;
import ascertain.store.Statuses.Look;
import ascertain.ui.control.TypedDate;
import ascertain.ui.control.Words;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.UnaryOperator;

/// A request of the claimant shown to be left out of the class: its dates, and how it is judged.
final class OptOutModel {
    private final StatusModel status;
    private final StringProperty requested = new SimpleStringProperty("");
    private final StringProperty postmarked = new SimpleStringProperty("");
    private final StringProperty received = new SimpleStringProperty("");
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final BooleanProperty judged = new SimpleBooleanProperty();
    private @Nullable Claimant shown;

    OptOutModel(StatusModel status) {
        this.status = status;
        status.lookProperty().subscribe(this::show);
    }

    StringProperty requestedProperty() {
        return requested;
    }

    StringProperty postmarkedProperty() {
        return postmarked;
    }

    StringProperty receivedProperty() {
        return received;
    }

    /// Whether its dates are up to be typed.
    BooleanProperty openProperty() {
        return open;
    }

    /// Whether a request is judged valid or late, so that it can be taken back.
    BooleanProperty judgedProperty() {
        return judged;
    }

    /// What is on record and what it does, in words.
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /// What keeps it from being judged, or the empty text.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// What is odd about the dates typed, which can be so all the same, or the empty text.
    ObservableValue<String> remarkProperty() {
        return Bindings.createStringBinding(this::remark, requested, postmarked, received);
    }

    private String remark() {
        var asked = dayOrNull(requested);
        var sent = dayOrNull(postmarked);
        var came = dayOrNull(received);
        var odd = new ArrayList<String>(2);
        if (asked != null && sent != null && sent.isBefore(asked)) {
            odd.add("It was postmarked before it was requested.");
        }
        if (sent != null && came != null && came.isBefore(sent)) {
            odd.add("It was received before it was postmarked.");
        }
        return odd.isEmpty() ? "" : String.join(" ", odd) + " Check the days.";
    }

    private @Nullable LocalDate dayOrNull(StringProperty typed) {
        try {
            return day(typed);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// Keeps the dates; somebody judges the request later.
    void keep() {
        step(OptOut::recorded, "Opt-out recorded");
    }

    void countAsValid() {
        var dates = read();
        if (dates != null && dates.decidingDay() == null) {
            problem.set("Enter the day it was postmarked, or else received: that day decides.");
        } else {
            step(OptOut::valid, "Opt-out counted as valid");
        }
    }

    void countAsLate() {
        step(OptOut::late, "Opt-out counted as late");
    }

    void rescind() {
        step((claimant, _) -> OptOut.rescinded(claimant), "Opt-out rescinded");
    }

    private interface Judgement {
        Claimant on(Claimant claimant, OptOut.Dates dates);
    }

    private void step(Judgement judgement, String done) {
        var dates = read();
        if (dates != null) {
            UnaryOperator<Claimant> step = claimant -> judgement.on(claimant, dates);
            status.step(step, "", done);
        }
    }

    private OptOut.@Nullable Dates read() {
        try {
            problem.set("");
            return new OptOut.Dates(day(requested), day(postmarked), day(received));
        } catch (DateTimeException e) {
            problem.set(String.valueOf(e.getMessage()));
            return null;
        }
    }

    private @Nullable LocalDate day(StringProperty typed) {
        return typed.get().isBlank() ? null : TypedDate.parseDay(typed.get(), status.today());
    }

    private void show(@Nullable Look look) {
        if (look == null || look.record().claimant().equals(shown)) {
            return;
        }
        var claimant = look.record().claimant();
        shown = claimant;
        problem.set("");
        requested.set(text(claimant, ClaimantField.OPT_OUT_REQUESTED_ON));
        postmarked.set(text(claimant, ClaimantField.OPT_OUT_POSTMARKED_ON));
        received.set(text(claimant, ClaimantField.OPT_OUT_RECEIVED_ON));
        var state = claimant.get(ClaimantField.OPT_OUT_STATE);
        judged.set(claimant.hasOptedOut() || state == Choices.OptOut.LATE);
        boolean dated = !OptOut.Dates.of(claimant).equals(new OptOut.Dates(null, null, null));
        open.set(judged.get() || dated && state == null);
        words.set(words(claimant, dated));
    }

    private static String words(Claimant claimant, boolean dated) {
        var day =
                claimant.find(ClaimantField.OPTED_OUT_ON).map(Words::of).orElse("a day not known");
        return switch (claimant.get(ClaimantField.OPT_OUT_STATE)) {
            case VALID -> "Valid as of " + day + ": out of the class.";
            case LATE -> "Came late: it changes nothing, the facts decide.";
            case RESCINDED ->
                    "Rescinded: it changes nothing, the facts decide. Its dates are kept.";
            case null ->
                    claimant.hasOptedOut()
                            ? "Opted out on "
                                    + day
                                    + ", judged by nobody: out of the class until it is."
                            : dated
                                    ? "Requested and not judged yet: in the class until it is."
                                    : "None is on record.";
        };
    }

    private static String text(Claimant claimant, ClaimantField<LocalDate> field) {
        return claimant.find(field).map(LocalDate::toString).orElse("");
    }
}
