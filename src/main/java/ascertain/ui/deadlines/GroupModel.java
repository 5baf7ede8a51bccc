package ascertain.ui.deadlines;

import ascertain.damages.Claim;
import ascertain.damages.Heads;
import ascertain.desk.OpenCase;
import ascertain.store.DeadlineLine;
import ascertain.store.Waiting;
import ascertain.ui.Latest;
import ascertain.ui.Sentences;
import ascertain.ui.control.Words;
import ascertain.work.Background;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/// The claimants that a figure or a day stands for, some at a time.
final class GroupModel {
    private static final int AT_ONCE = 500;
    private final String title;
    private final @Nullable Claim claim;
    private final @Nullable Heads heads;
    private final Latest<Integer, Read> reading;
    private final ObservableList<DeadlineLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper words =
            new ReadOnlyStringWrapper("Reading whose they are…");
    private final BooleanProperty more = new SimpleBooleanProperty();
    private long[] ids = {};

    private record Read(long[] ids, List<DeadlineLine> lines) {}

    /// @param title what they have in common
    /// @param claim whose last days are told beside them, or null for none
    /// @param heads how many they were when counted, or null where that is not told
    /// @param reads does short reads
    GroupModel(
            OpenCase open,
            String title,
            Waiting who,
            @Nullable Claim claim,
            @Nullable Heads heads,
            Background reads) {
        this.title = title;
        this.claim = claim;
        this.heads = heads;
        reading =
                new Latest<>(
                        reads,
                        "Reading whose they are",
                        from -> read(open, who, from),
                        this::show,
                        why -> words.set(Sentences.of(why)));
        reading.ask(0);
    }

    /// Reads some more of them.
    void readMore() {
        reading.ask(lines.size());
    }

    String title() {
        return title;
    }

    /// Whose last days are told beside them, or null for none.
    @Nullable Claim claim() {
        return claim;
    }

    ObservableList<DeadlineLine> lines() {
        return lines;
    }

    /// How many they are, and how many of them are shown.
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /// Whether there are more than are shown.
    ReadOnlyBooleanProperty moreProperty() {
        return more;
    }

    private Read read(OpenCase open, Waiting who, int from) {
        var all = from == 0 ? open.deadlines().find(who) : ids;
        var page = Arrays.stream(all).skip(from).limit(AT_ONCE).boxed().toList();
        return new Read(all, open.deadlines().lines(page));
    }

    private void show(Read read) {
        ids = read.ids;
        lines.addAll(read.lines);
        boolean all = lines.size() >= ids.length || read.lines.isEmpty();
        more.set(!all);
        words.set(
                (heads != null && heads.persons() == ids.length
                                ? DeadlineWords.heads(heads)
                                : DeadlineWords.persons(ids.length))
                        + (all ? "" : ", the first " + Words.of(lines.size()) + " shown"));
    }
}
