package ascertain.ui.claimants;

import ascertain.desk.OpenCase;
import ascertain.roll.Claimant;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;
import ascertain.store.ClaimantDraft;
import ascertain.store.ClaimantRecord;
import ascertain.store.RefusedField;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.work.Background;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// Saves claimants, and says why where a save was refused.
final class Saver {
    private static final long NOBODY = -1;

    final StringProperty problem = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Clash> clash = new SimpleObjectProperty<>();
    private final Session session;
    private final Background writing;
    private final EditorModel editor;
    private boolean unread;
    private long underWay = NOBODY;
    private Again again = Again.NOTHING;

    /// What waits for a save to end.
    private record Again(Runnable save, Runnable then) {
        static final Again NOTHING = new Again(() -> {}, () -> {});
    }

    /// @param editor shows beside a field why it was refused
    Saver(Session session, Background writing, EditorModel editor) {
        this.session = session;
        this.writing = writing;
        this.editor = editor;
    }

    /// @param base the record the draft began from
    void save(ClaimantRecord base, ClaimantDraft draft, Consumer<Shown> saved) {
        session.open()
                .ifPresent(
                        open -> {
                            underWay = base.id();
                            writing.run(
                                    "Saving " + draft.claimant().reference(),
                                    _ -> Shown.of(open, open.save(draft, "")),
                                    done -> {
                                        var next = end();
                                        saved.accept(done);
                                        if (editor.isOver(done.id())) {
                                            (editor.isChanged() ? next.save : next.then).run();
                                        }
                                    },
                                    why -> {
                                        end();
                                        refused(open, base, draft, why);
                                    });
                        });
    }

    /// Whether what is in the form is being saved, so that saving it once more waits for that: two
    /// saves at once would be two claimants, or a clash of versions with oneself.
    ///
    /// @param save saves what was typed meanwhile
    /// @param then is done instead where nothing was
    boolean isUnderWay(Runnable save, Runnable then) {
        boolean is = editor.isOver(underWay);
        if (is) {
            again = new Again(save, then);
        }
        return is;
    }

    private Again end() {
        var next = again;
        underWay = NOBODY;
        again = Again.NOTHING;
        return next;
    }

    /// Saves what was typed over a claimant that is gone as a new one.
    void enterAnew(ClaimantDraft draft, Consumer<Shown> saved) {
        session.open()
                .ifPresent(
                        open ->
                                writing.run(
                                        "Entering anew",
                                        _ -> Shown.of(open, open.save(anew(open, draft), "")),
                                        saved,
                                        this::tell));
    }

    /// The documents are those of the one that is gone, and stay with it.
    private static ClaimantDraft anew(OpenCase open, ClaimantDraft draft) {
        return new ClaimantDraft(
                0,
                Claimant.of(open.nextReference()).filledFrom(draft.claimant()),
                draft.periods().stream().map(Saver::withoutDocument).toList(),
                draft.inMails().stream()
                        .map(one -> new InMail(one.sentAt(), one.direction(), one.grade()))
                        .toList());
    }

    private static PremiumPeriod withoutDocument(PremiumPeriod period) {
        return new PremiumPeriod(
                period.plan(),
                period.sure(),
                period.possible(),
                period.trial(),
                period.why(),
                false,
                null);
    }

    /// Takes back that something cannot be read, once all of it can.
    void mended(boolean is) {
        if (is && unread) {
            unread = false;
            problem.set("");
        }
    }

    void refuse(int unreadable) {
        tell(
                (unreadable == 1
                                ? "One entry cannot be read; it is"
                                : unreadable + " entries cannot be read; they are")
                        + " marked in the form. Nothing was saved and what you typed is kept.");
        unread = true;
    }

    /// Says why a new claimant is not started: the one before is not saved.
    void remind() {
        tell(
                "This new claimant is typed and not saved yet. Ctrl+Enter saves it and starts the next one.");
    }

    void clear() {
        unread = false;
        problem.set("");
        clash.set(null);
    }

    void tell(Exception why) {
        tell(Sentences.of(why));
    }

    private void tell(String words) {
        unread = false;
        // The same words said again are news too.
        problem.set("");
        problem.set(words);
    }

    /// Whether somebody changed it meanwhile shows in what is on record now.
    private void refused(OpenCase open, ClaimantRecord base, ClaimantDraft draft, Exception why) {
        tell(why);
        if (why instanceof RefusedField refused) {
            editor.fields().stream()
                    .filter(entry -> entry.field() == refused.field())
                    .forEach(entry -> entry.refuse(refused.words()));
        } else if (draft.id() != 0) {
            writing.run(
                    "Reading the claimant",
                    _ -> Shown.find(open, draft.id()),
                    now -> {
                        var theirs = now.orElse(null);
                        if (theirs == null || !sameRevision(theirs, draft)) {
                            clash.set(null);
                            clash.set(new Clash(base, draft, theirs));
                        }
                    },
                    this::tell);
        }
    }

    private static boolean sameRevision(Shown theirs, ClaimantDraft draft) {
        return theirs.record().claimant().revision() == draft.claimant().revision();
    }
}
