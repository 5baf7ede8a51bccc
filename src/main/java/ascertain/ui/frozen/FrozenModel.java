package ascertain.ui.frozen;

import ascertain.damages.ComparedFigures;
import ascertain.damages.FrozenFigures;
import ascertain.desk.OpenCase;
import ascertain.store.Snapshot;
import ascertain.ui.Latest;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.work.Background;
import ascertain.work.Progress;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The figures frozen, those looked at, and what they are set against.
public final class FrozenModel {
    private final Session session;
    private final Latest<OpenCase, List<Snapshot>> reading;
    private final Latest<Asked, Now> counting;
    private final ReadOnlyObjectWrapper<@Nullable List<Snapshot>> all =
            new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Snapshot> shown = new SimpleObjectProperty<>();
    private final ObjectProperty<Against> against =
            new SimpleObjectProperty<>(new Against.Nothing());
    private final ReadOnlyObjectWrapper<@Nullable ComparedFigures> figures =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final BooleanProperty seen = new SimpleBooleanProperty();
    private long toShow;
    private @Nullable Snapshot counted;

    private record Asked(OpenCase open, Snapshot frozen, FrozenFigures figures) {}

    private record Now(Asked asked, FrozenFigures figures) {}

    /// @param beside does short reads
    /// @param counts counts the roll, which may take long
    public FrozenModel(Session session, Background beside, Background counts, FreezeModel freeze) {
        this.session = session;
        reading =
                new Latest<>(
                        beside,
                        "Reading frozen figures",
                        open -> open.damages().snapshots().all(),
                        this::take,
                        this::refuse);
        counting =
                new Latest<>(
                        counts,
                        "Counting today’s figures",
                        asked ->
                                new Now(
                                        asked,
                                        asked.open
                                                .damages()
                                                .snapshots()
                                                .nowLike(asked.figures, Progress.NONE)),
                        this::compare,
                        this::refuse);
        session.openProperty().subscribe(this::begin);
        session.changesProperty().subscribe((_, _) -> look());
        seen.subscribe((_, _) -> look());
        shown.subscribe((_, _) -> show());
        against.subscribe((_, _) -> show());
        freeze.onFrozen(
                id -> {
                    toShow = id;
                    ask();
                });
    }

    /// All that are frozen, the newest first, or null until they are read.
    ReadOnlyObjectProperty<@Nullable List<Snapshot>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /// Whether any are.
    public ObservableValue<Boolean> anyProperty() {
        return all.map(found -> !found.isEmpty()).orElse(false);
    }

    /// Those looked at, or null.
    ObjectProperty<@Nullable Snapshot> shownProperty() {
        return shown;
    }

    /// What those are set against.
    ObjectProperty<Against> againstProperty() {
        return against;
    }

    /// What they can be set against.
    List<Against> choices() {
        var choices = new ArrayList<Against>(List.of(new Against.Nothing(), new Against.Today()));
        var found = all.get();
        if (found != null) {
            found.stream()
                    .filter(one -> one.figures() != null && !one.equals(shown.get()))
                    .forEach(one -> choices.add(new Against.Other(one)));
        }
        return choices;
    }

    /// The figures looked at, set against what was chosen once that is counted; null for none.
    ReadOnlyObjectProperty<@Nullable ComparedFigures> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    /// Why something could not be shown, or the empty text.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether they are on the screen: nothing is counted for nobody.
    BooleanProperty seenProperty() {
        return seen;
    }

    private void begin(@Nullable OpenCase open) {
        all.set(null);
        shown.set(null);
        against.set(new Against.Nothing());
        problem.set("");
        ask();
    }

    private void look() {
        if (seen.get()) {
            ask();
        }
    }

    private void ask() {
        session.open().ifPresent(reading::ask);
    }

    private void take(List<Snapshot> found) {
        if (session.open().isEmpty()) {
            return;
        }
        problem.set("");
        var before = shown.get();
        long wanted = toShow != 0 ? toShow : before == null ? 0 : before.id();
        toShow = 0;
        all.set(found);
        shown.set(
                found.stream()
                        .filter(one -> one.id() == wanted)
                        .findFirst()
                        .orElse(found.isEmpty() ? null : found.getFirst()));
        if (against.get() instanceof Against.Today) {
            show();
        }
    }

    private void show() {
        var one = shown.get();
        var kept = one == null ? null : one.figures();
        if (one == null || !one.equals(counted) || !(against.get() instanceof Against.Today)) {
            counted = null;
        }
        if (kept == null) {
            figures.set(null);
            return;
        }
        switch (against.get()) {
            case Against.Nothing _ -> figures.set(ComparedFigures.of(kept, null));
            case Against.Other(var other) -> figures.set(ComparedFigures.of(kept, other.figures()));
            case Against.Today _ -> {
                var open = session.open().orElse(null);
                if (open != null && seen.get()) {
                    // What was counted before stays until it is counted anew.
                    if (!one.equals(counted)) {
                        figures.set(ComparedFigures.of(kept, null));
                    }
                    counting.ask(new Asked(open, one, kept));
                }
            }
        }
    }

    private void compare(Now now) {
        if (now.asked.frozen.equals(shown.get()) && against.get() instanceof Against.Today) {
            counted = now.asked.frozen;
            figures.set(ComparedFigures.of(now.asked.figures, now.figures));
        }
    }

    private void refuse(Exception why) {
        problem.set(Sentences.of(why));
    }
}
