package ascertain.ui.claimants;

import ascertain.store.ClaimantDraft;
import ascertain.store.ClaimantRecord;
import ascertain.desk.OpenCase;
import ascertain.membership.ClassDefinition;
import ascertain.membership.Dossier;
import ascertain.membership.MembershipRule;
import ascertain.roll.Claimant;
import ascertain.ui.Latest;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.ui.timeline.Story;
import ascertain.work.Background;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// One claimant: the record, what the rule says of it while it is typed, and saving it.
public final class PersonModel {
    private final Session session;
    private final RollModel roll;
    private final Background writing;
    private final EditorModel editor = new EditorModel();
    private final Latest<Asked, Read> reader;
    private final Latest<Draft, ClaimantRecord> previewer;
    private final ReadOnlyObjectWrapper<@Nullable ClaimantRecord> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Story> story = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final BooleanProperty overtaken = new SimpleBooleanProperty();
    private final Aside aside = new Aside();

    private record Asked(OpenCase open, long id) {}

    private record Read(ClaimantRecord record, ClassDefinition definition, java.time.LocalDate today) {}

    private record Draft(OpenCase open, ClaimantDraft draft) {}

    /// @param reading does short reads
    /// @param writing does what changes the case
    public PersonModel(Session session, RollModel roll, Background reading, Background writing) {
        this.session = session;
        this.roll = roll;
        this.writing = writing;
        reader = new Latest<>(reading, "Reading the claimant", PersonModel::read, this::show, this::tell);
        previewer = new Latest<>(
                reading, "Determining", asked -> asked.open().preview(asked.draft()), this::preview, _ -> {});
        roll.selectedProperty().subscribe((_, id) -> select(id.longValue()));
        session.changesProperty().subscribe((_, _) -> reread());
        session.openProperty().subscribe((_, _) -> forget());
        editor.editsProperty().subscribe((_, _) -> typed());
    }

    /// The form.
    EditorModel editor() {
        return editor;
    }

    /// The record with what the rule says of it as it is typed, or null while nobody is selected.
    public ReadOnlyObjectProperty<@Nullable ClaimantRecord> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Its timeline, or null.
    ReadOnlyObjectProperty<@Nullable Story> storyProperty() {
        return story.getReadOnlyProperty();
    }

    /// Why the last save was refused, or the empty text.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether somebody else saved this claimant while it was typed.
    BooleanProperty overtakenProperty() {
        return overtaken;
    }

    /// Who is typed and not saved, in words for the status line, or the empty text.
    public ReadOnlyStringProperty unsavedProperty() {
        return aside.wordsProperty();
    }

    /// Starts a new claimant.
    public void startNew() {
        session.open().ifPresent(open -> {
            roll.selectedProperty().set(-1);
            if (aside.of(0).isEmpty()) {
                reader.ask(new Asked(open, 0));
            }
        });
    }

    /// Saves what is typed.
    public void save() {
        save(() -> {});
    }

    /// Saves what is typed and starts the next claimant.
    public void saveAndNext() {
        save(this::startNew);
    }

    /// Takes back what was typed since the last save.
    void takeBack() {
        editor.base().ifPresent(base -> {
            aside.drop(base.id());
            display(base);
            aside.tell(editor);
            reread();
        });
    }

    /// Takes what was saved meanwhile, and keeps what was typed over it.
    void bringIn() {
        session.open().ifPresent(open -> editor.base().ifPresent(base -> writing.run(
                "Reading the claimant", _ -> open.claimant(base.id()), newer -> {
                    overtaken.set(false);
                    problem.set("");
                    editor.rebase(newer);
                }, this::tell)));
    }

    private void save(Runnable then) {
        int wrong = editor.check();
        var draft = editor.draft();
        if (wrong > 0 || draft.isEmpty()) {
            problem.set((wrong == 1 ? "One entry" : wrong + " entries")
                    + " cannot be read and stand marked below. Nothing was saved; what you typed is kept.");
            return;
        }
        session.open().ifPresent(open -> writing.run("Saving " + draft.get().claimant().reference(),
                _ -> open.save(draft.get(), ""), saved -> saved(draft.get(), saved, then), failed -> refused(open, draft.get(), failed)));
    }

    private void saved(ClaimantDraft draft, ClaimantRecord saved, Runnable then) {
        problem.set("");
        overtaken.set(false);
        aside.drop(draft.id());
        if (editor.base().map(ClaimantRecord::id).orElse(-1L) == draft.id()) {
            if (editor.draft().equals(Optional.of(draft))) {
                display(saved);
            } else {
                editor.rebase(saved);
            }
            roll.select(saved.id());
        }
        aside.tell(editor);
        then.run();
    }

    /// A refusal keeps what was typed; whether somebody saved meanwhile shows in the revision on disk.
    private void refused(OpenCase open, ClaimantDraft draft, Exception why) {
        tell(why);
        if (draft.id() != 0) {
            writing.run("Reading the claimant", _ -> open.claimant(draft.id()),
                    now -> overtaken.set(now.claimant().revision() != draft.claimant().revision()), _ -> {});
        }
    }

    private void select(long id) {
        putAside();
        var typed = aside.of(Math.max(0, id));
        if (id != 0 && typed.isPresent()) {
            restore(typed.get());
        } else if (id > 0) {
            session.open().ifPresent(open -> reader.ask(new Asked(open, id)));
        }
    }

    private void restore(EditorModel.Kept typed) {
        display(typed.base());
        session.facts().ifPresent(facts -> editor.restore(typed, facts.today(), facts.definition().zone()));
    }

    private void putAside() {
        editor.base().ifPresent(base -> {
            if (editor.isChanged()) {
                aside.put(editor.keep());
            } else {
                aside.drop(base.id());
            }
        });
        aside.tell(editor);
    }

    private static Read read(Asked asked) {
        var open = asked.open();
        return new Read(asked.id() == 0 ? fresh(open) : open.claimant(asked.id()), open.definition(), open.today());
    }

    private static ClaimantRecord fresh(OpenCase open) {
        var claimant = Claimant.of(open.nextReference());
        var dossier = new Dossier(claimant, List.of(), List.of());
        return new ClaimantRecord(
                0, claimant, List.of(), List.of(), List.of(), dossier,
                MembershipRule.determine(open.definition(), dossier), List.of());
    }

    private void show(Read read) {
        boolean current = read.record().id() == Math.max(0, roll.selectedProperty().get());
        if (current && !(editor.isChanged() && editor.base().map(ClaimantRecord::id).orElse(-1L) == read.record().id())) {
            editor.show(read.record(), read.today(), read.definition().zone());
            present(read.record(), read.definition());
            problem.set("");
            overtaken.set(false);
        }
    }

    private void display(ClaimantRecord record) {
        session.facts().ifPresent(facts -> {
            editor.show(record, facts.today(), facts.definition().zone());
            present(record, facts.definition());
            problem.set("");
            overtaken.set(false);
        });
    }

    private void present(ClaimantRecord record, ClassDefinition definition) {
        shown.set(record);
        story.set(Story.of(definition, record.dossier()));
    }

    private void preview(ClaimantRecord record) {
        if (editor.base().map(ClaimantRecord::id).orElse(-1L) == record.id()) {
            session.facts().ifPresent(facts -> present(record, facts.definition()));
        }
    }

    private void typed() {
        aside.tell(editor);
        session.open().ifPresent(open -> editor.draft().ifPresent(draft -> previewer.ask(new Draft(open, draft))));
    }

    private void reread() {
        long id = roll.selectedProperty().get();
        if (id > 0 && !editor.isChanged()) {
            session.open().ifPresent(open -> reader.ask(new Asked(open, id)));
        }
    }

    private void forget() {
        aside.clear();
        shown.set(null);
        story.set(null);
        aside.tell(editor);
    }

    private void tell(Exception why) {
        problem.set(Sentences.of(why));
    }
}
