package ascertain.ui.claimants;

import ascertain.store.ClaimantDraft;
import ascertain.store.ClaimantRecord;
import ascertain.ui.Session;
import ascertain.work.Background;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// One claimant: the record, what the rule says of it while it is typed, and saving it.
public final class PersonModel {
    private final Session session;
    private final RollModel roll;
    private final EditorModel editor;
    private final Aside aside;
    private final RecoveryModel recovery;
    private final Saver saver;
    private final Clashes clashes;
    private final Reads reads;
    private final OnShow onShow = new OnShow();
    private boolean takingBack;

    /// @param reading does short reads
    /// @param writing does what changes the case
    /// @param keepsTyped keeps on disk what is typed, and never takes long
    public PersonModel(
            Session session,
            RollModel roll,
            Background reading,
            Background writing,
            Background keepsTyped) {
        this.session = session;
        this.roll = roll;
        editor = new EditorModel(reading);
        saver = new Saver(session, writing, editor);
        clashes = new Clashes(saver, this::replaced, this::givenUp);
        aside = new Aside(session, keepsTyped, saver::tell);
        reads =
                new Reads(
                        session,
                        reading,
                        read -> read.ifPresentOrElse(this::show, this::gone),
                        read -> onShow.show(read, editor.isOver(read.id())),
                        this::unread);
        roll.selectedProperty().subscribe((_, id) -> select(id.longValue()));
        session.changesProperty()
                .subscribe(
                        (_, _) -> {
                            if (!editor.isChanged()) {
                                reads.askFor(roll.selectedProperty().get());
                            }
                        });
        session.openProperty()
                .subscribe(
                        (_, _) -> {
                            aside.clear();
                            empty();
                        });
        editor.editsProperty().subscribe((_, _) -> typed());
        recovery = new RecoveryModel(session, aside.keeping(), reading, this::goOn);
    }

    EditorModel editor() {
        return editor;
    }

    /// What an earlier sitting left unsaved.
    RecoveryModel recovery() {
        return recovery;
    }

    /// The record with what the rule says of it as it is typed, or null while nobody is selected.
    public ReadOnlyObjectProperty<@Nullable ClaimantRecord> shownProperty() {
        return onShow.record;
    }

    OnShow onShow() {
        return onShow;
    }

    /// Why the last save was refused, or the empty text.
    public ReadOnlyStringProperty problemProperty() {
        return saver.problem;
    }

    Clashes clashes() {
        return clashes;
    }

    /// Who is typed and not saved, in words for the status line, or the empty text.
    public ReadOnlyStringProperty unsavedProperty() {
        return aside.wordsProperty();
    }

    /// Starts a new claimant.
    public void startNew() {
        if (session.open().isPresent()) {
            roll.selectedProperty().set(-1);
            if (editor.isNewTyped()) {
                saver.remind();
            } else if (aside.of(0).isEmpty()) {
                reads.ask(0);
            }
        }
    }

    /// Saves what is typed.
    public void save() {
        save(() -> {});
    }

    /// Takes back what was typed since the last save.
    void takeBack() {
        editor.base()
                .ifPresent(
                        base -> {
                            aside.drop(base.id());
                            takingBack = true;
                            reads.ask(base.id());
                        });
    }

    void save(Runnable then) {
        if (saver.isUnderWay(() -> save(then), then)) {
            return;
        }
        int wrong = editor.check();
        var draft = editor.draft();
        if (draft.isEmpty()) {
            saver.refuse(wrong);
        } else {
            var base = editor.base().orElseThrow();
            saver.save(base, draft.get(), saved -> saved(draft.get(), saved, then));
        }
    }

    /// What was typed over a claimant is settled by what is on record now.
    private void replaced(long typedOver, Shown saved) {
        aside.drop(typedOver);
        empty();
        display(saved);
        roll.select(saved.id());
    }

    private void givenUp(long typedOver) {
        aside.drop(typedOver);
        editor.forget();
        gone();
    }

    private void saved(ClaimantDraft draft, Shown saved, Runnable then) {
        saver.clear();
        aside.drop(draft.id());
        if (editor.isOver(draft.id())) {
            if (editor.draft().equals(Optional.of(draft))) {
                display(saved);
            } else {
                editor.rebase(saved.record());
            }
            roll.select(saved.id());
        }
        aside.tell(editor);
        then.run();
    }

    /// Reads whoever is selected, or shows what was typed over them.
    void select(long id) {
        aside.take(editor);
        var typed = id == 0 ? Optional.<EditorModel.Kept>empty() : aside.of(Math.max(0, id));
        typed.ifPresentOrElse(this::restore, () -> reads.askFor(id));
    }

    /// What was typed in an earlier sitting is in the form again, or put aside where it is not the
    /// one shown.
    private void goOn(List<EditorModel.Kept> typed) {
        long here = roll.selectedProperty().get();
        var first = aside.putAll(typed, here);
        long place = first.base().id() == 0 ? -1 : first.base().id();
        if (place == here) {
            restore(first);
        } else if (place < 0) {
            roll.selectedProperty().set(place);
        } else {
            roll.select(place);
        }
    }

    /// What was put aside is shown at once; what the rule says of it comes with the preview.
    private void restore(EditorModel.Kept typed) {
        onShow.record.set(typed.base());
        saver.clear();
        editor.restore(typed);
    }

    private void show(Shown read) {
        boolean current = read.id() == Math.max(0, roll.selectedProperty().get());
        if (current && (takingBack || !(editor.isOver(read.id()) && editor.isChanged()))) {
            display(read);
        }
    }

    /// Whoever was shown is deleted: somebody else is shown, unless something is typed.
    private void gone() {
        if (!editor.isChanged()) {
            empty();
            roll.selectedProperty().set(0);
            roll.selectFound();
        }
    }

    /// Nobody else is shown in the place of one who cannot be read.
    private void unread(Exception why) {
        if (!editor.isOver(Math.max(0, roll.selectedProperty().get()))) {
            empty();
        }
        saver.tell(why);
    }

    private void display(Shown read) {
        takingBack = false;
        editor.show(read.record(), read.today(), read.zone());
        onShow.begin(read);
        saver.clear();
        aside.tell(editor);
    }

    private void typed() {
        aside.tell(editor);
        editor.soFar().ifPresent(this::preview);
    }

    private void preview(Drafting.SoFar read) {
        onShow.leftOut.set(read.leftOut());
        saver.mended(read.leftOut().isEmpty());
        reads.preview(read.draft());
    }

    void empty() {
        editor.forget();
        onShow.nobody();
        aside.tell(editor);
    }
}
