package ascertain.ui.reports;

import ascertain.desk.LetterDesk;
import ascertain.desk.OpenCase;
import ascertain.report.Written;
import ascertain.report.letter.LetterKind;
import ascertain.report.letter.Template;
import ascertain.store.LetterWording;
import ascertain.ui.Latest;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.ui.Undoing;
import ascertain.work.Background;
import ascertain.work.Problem;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How a firm words its letters; what is typed and not kept yet stays while the case is open.
public final class WordingModel {
    private final Session session;
    private final Undoing undoing;
    private final Latest<OpenCase, List<LetterDesk.Worded>> reading;
    private final Map<LetterKind, LetterDesk.Worded> kept = new EnumMap<>(LetterKind.class);
    private final Map<LetterKind, String> typed = new EnumMap<>(LetterKind.class);
    private final ObjectProperty<LetterKind> kind =
            new SimpleObjectProperty<>(LetterKind.LETTERHEAD);
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper mayKeep = new ReadOnlyBooleanWrapper();
    private boolean filling;

    /// @param lane reads how letters are worded
    public WordingModel(Session session, Background lane, Undoing undoing) {
        this.session = session;
        this.undoing = undoing;
        reading =
                new Latest<>(
                        lane,
                        "Reading the letters",
                        open -> open.letters().templates(),
                        this::show,
                        why -> problem.set(Sentences.of(why)));
        kind.subscribe((_, _) -> fill());
        words.subscribe((_, now) -> type(now));
        session.openProperty().subscribe(_ -> forget());
        session.changesProperty().subscribe((_, _) -> read());
    }

    private void forget() {
        kept.clear();
        typed.clear();
        fill();
    }

    private void read() {
        if (!kept.isEmpty()) {
            session.open().ifPresent(reading::ask);
        }
    }

    /// Begins with one letter.
    void begin(LetterKind first) {
        kind.set(first);
        fill();
        session.open().ifPresent(reading::ask);
    }

    private void show(List<LetterDesk.Worded> all) {
        all.forEach(one -> kept.put(one.kind(), one));
        fill();
    }

    private void fill() {
        filling = true;
        var of = kept.get(kind.get());
        words.set(typed.getOrDefault(kind.get(), of == null ? "" : of.words()));
        filling = false;
        say();
    }

    private void type(String now) {
        if (!filling) {
            var of = kept.get(kind.get());
            if (of != null && now.equals(of.words())) {
                typed.remove(kind.get());
            } else {
                typed.put(kind.get(), now);
            }
            say();
        }
    }

    private void say() {
        var of = kept.get(kind.get());
        problem.set(of == null ? "" : wrong(kind.get(), words.get()));
        mayKeep.set(problem.get().isEmpty() && typed.containsKey(kind.get()));
        told.set(
                of == null
                        ? "Reading …"
                        : typed.containsKey(kind.get())
                                ? "Changed here and not kept yet."
                                : whose(of));
    }

    private static String wrong(LetterKind kind, String words) {
        if (words.length() > LetterWording.MOST_WORDS) {
            return "Too long: at most %,d characters.".formatted(LetterWording.MOST_WORDS);
        }
        try {
            Template.of(kind, words);
            return "";
        } catch (Problem refused) {
            return refused.getMessage();
        }
    }

    private static String whose(LetterDesk.Worded of) {
        var edited = of.edited();
        return edited == null
                ? "The program’s own wording."
                : "Worded by %s on %s."
                        .formatted(
                                edited.by(),
                                Written.day(
                                        edited.at().atZone(ZoneId.systemDefault()).toLocalDate()));
    }

    /// Keeps what is typed as the wording from now on, unless it is wrong.
    void keep() {
        var of = kind.get();
        var now = words.get();
        if (mayKeep.get()) {
            change("Keeping the wording", of, open -> open.letters().edit(of, now));
        }
    }

    /// Goes back to the program's own wording.
    void reset() {
        var of = kind.get();
        var own = of.wording();
        if (kept.containsKey(of) && !own.equals(kept.get(of).words())) {
            change("Going back to the program’s wording", of, open -> open.letters().reset(of));
        } else {
            words.set(own);
        }
    }

    private void change(String title, LetterKind of, java.util.function.Consumer<OpenCase> verb) {
        var sent = words.get();
        undoing.change(
                title,
                verb,
                () -> {
                    typed.remove(of, sent);
                    session.open().ifPresent(reading::ask);
                });
    }

    /// Which text is worded.
    ObjectProperty<LetterKind> kindProperty() {
        return kind;
    }

    /// Its words.
    StringProperty wordsProperty() {
        return words;
    }

    /// What is wrong with them in a sentence, or the empty text.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether there is something to keep.
    ReadOnlyBooleanProperty mayKeepProperty() {
        return mayKeep.getReadOnlyProperty();
    }

    /// Whose wording it is.
    ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }
}
