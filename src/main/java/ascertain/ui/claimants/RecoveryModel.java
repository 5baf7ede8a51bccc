package ascertain.ui.claimants;

import ascertain.desk.OpenCase;
import ascertain.store.Unsaved;
import ascertain.store.Unsaved.Part;
import ascertain.ui.Keeping;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.ui.control.Words;
import ascertain.work.Background;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an earlier sitting left unsaved: who it is, bringing it back, throwing it away.
final class RecoveryModel {
    private static final int NAMED = 6;
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private final Session session;
    private final Keeping keeping;
    private final Background reading;
    private final Consumer<List<EditorModel.Kept>> goOn;
    private final ReadOnlyObjectWrapper<List<Unsaved>> left =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Unsaved>> entries =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

    /// What came of bringing back.
    private record Brought(
            List<Unsaved> typed,
            List<EditorModel.Kept> forms,
            List<Unsaved> entries,
            SortedSet<String> gone) {

        void add(Shown now, Unsaved one) {
            if (one.part() == Part.RECORD) {
                typed.add(one);
                forms.add(DraftForm.over(now, one));
            } else {
                entries.add(one);
            }
        }
    }

    private record Place(Part part, long id) {}

    /// @param reading does short reads
    /// @param goOn puts into the form what was typed
    RecoveryModel(
            Session session,
            Keeping keeping,
            Background reading,
            Consumer<List<EditorModel.Kept>> goOn) {
        this.session = session;
        this.keeping = keeping;
        this.reading = reading;
        this.goOn = goOn;
        session.openProperty().subscribe((_, _) -> look());
    }

    /// What was left, oldest first; empty when nothing was, or when it is settled.
    ReadOnlyObjectProperty<List<Unsaved>> leftProperty() {
        return left.getReadOnlyProperty();
    }

    /// What was typed beside the form and is wanted back, newest first.
    ReadOnlyObjectProperty<List<Unsaved>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    /// What a person must know of it besides, in sentences, or the empty text.
    ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// "2 claimants and 1 note were typed and not saved"
    String words() {
        long people = of(Part.RECORD);
        long notes = of(Part.LOG);
        long inquiries = of(Part.INQUIRY);
        if (notes + inquiries == 0) {
            return Words.count(people, "claimant was", "claimants were") + " typed and not saved";
        }
        var beside =
                Stream.of(
                                notes == 0 ? "" : Words.count(notes, "note", "notes"),
                                inquiries == 0
                                        ? ""
                                        : Words.count(inquiries, "inquiry", "inquiries"))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" and "));
        if (people == 0) {
            return beside + (notes + inquiries == 1 ? " was" : " were") + " typed and not added";
        }
        return Words.count(people, "claimant", "claimants")
                + " and "
                + beside
                + " were typed and not saved";
    }

    private long of(Part part) {
        return left.get().stream().filter(one -> one.part() == part).count();
    }

    /// Each of them with when it was typed: "C-000123 Maria Okafor, 12 Nov 2026, 14:03".
    List<String> lines() {
        var lines = left.get().stream().limit(NAMED).map(RecoveryModel::line);
        var all = new ArrayList<>(lines.toList());
        if (left.get().size() > NAMED) {
            all.add("and " + Words.of(left.get().size() - NAMED) + " more");
        }
        return all;
    }

    private static String line(Unsaved typed) {
        var over = typed.over();
        var who = over.id() == 0 ? "A new claimant" : over.reference();
        return switch (typed.part()) {
                    case RECORD -> who;
                    case LOG -> "Note on " + (over.id() == 0 ? "many" : who);
                    case INQUIRY -> "Inquiry about " + who;
                }
                + (over.name().isEmpty() ? "" : (over.id() == 0 ? ", " : " ") + over.name())
                + " · "
                + WHEN.format(typed.typedAt().atZone(ZoneId.systemDefault()));
    }

    /// Puts into the form, over the newest record, what was typed; of two new claimants the newer
    /// one, the other is offered again.
    void bringBack() {
        var typed = left.get();
        left.set(List.of());
        session.open()
                .ifPresent(
                        open ->
                                reading.run(
                                        "Bringing back what was typed",
                                        _ -> brought(open, typed),
                                        this::put,
                                        why -> notice.set(Sentences.of(why))));
    }

    /// Throws it away for good.
    void throwAway() {
        settle(left.get());
        left.set(List.of());
    }

    private static Brought brought(OpenCase open, List<Unsaved> typed) {
        var brought =
                new Brought(
                        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new TreeSet<>());
        var seen = new HashSet<>();
        for (var one : typed.reversed()) {
            if (seen.add(new Place(one.part(), one.over().id()))) {
                Shown.find(open, one.over().id())
                        .ifPresentOrElse(
                                now -> brought.add(now, one),
                                () -> brought.gone.add(one.over().reference()));
            }
        }
        return brought;
    }

    private void put(Brought brought) {
        if (!brought.forms.isEmpty()) {
            goOn.accept(brought.forms);
            settle(brought.typed);
        }
        if (!brought.entries.isEmpty()) {
            entries.set(brought.entries);
            settle(brought.entries);
        }
        var many =
                brought.entries.stream().anyMatch(one -> one.over().id() == 0)
                        ? "Your note on many stands in Add a note to many… again. "
                        : "";
        notice.set(
                brought.gone.isEmpty()
                        ? many.strip()
                        : many
                                + String.join(", ", brought.gone)
                                + (brought.gone.size() == 1 ? " is" : " are")
                                + " not on the roll any more. What you typed is kept and offered again at the"
                                + " next start; bring back from the bin whom it belongs to.");
    }

    private void settle(List<Unsaved> typed) {
        keeping.note(on -> on.settle(typed));
    }

    private void look() {
        left.set(List.of());
        entries.set(List.of());
        notice.set("");
        keeping.left(
                (typed, problem) -> {
                    notice.set(problem);
                    left.set(typed);
                });
    }
}
