package ascertain.ui.claimants;

import ascertain.desk.Bulk;
import ascertain.desk.OpenCase;
import ascertain.roll.ClaimantField;
import ascertain.store.Alteration;
import ascertain.ui.Latest;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.ui.Undoing;
import ascertain.ui.Writing;
import ascertain.ui.control.Words;
import ascertain.work.Background;
import ascertain.work.Progress;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.time.LocalDate;
import java.util.List;

/// Changing one field of many claimants, or deleting them, with a look beforehand at how many it
/// touches.
public final class ManyModel {
    /// What is changed for many at once; names and the like are not.
    static final List<ClaimantField<?>> FIELDS =
            List.of(
                    ClaimantField.STATUS,
                    ClaimantField.ASSIGNED_TO,
                    ClaimantField.CURE_BY,
                    ClaimantField.FOLLOW_UP_ON,
                    ClaimantField.OPTED_OUT_ON,
                    ClaimantField.WITHDRAWN_ON,
                    ClaimantField.EXCLUDED_CATEGORY,
                    ClaimantField.DISCOVERY_DATE,
                    ClaimantField.REPRESENTED_BY,
                    ClaimantField.DO_NOT_CONTACT,
                    ClaimantField.ENGAGEMENT_STATUS,
                    ClaimantField.ROLE,
                    ClaimantField.STATE,
                    ClaimantField.COUNTRY,
                    ClaimantField.LANGUAGE);

    private final Session session;
    private final RollModel roll;
    private final Writing writing;
    private final Undoing undoing;
    private final Latest<Asked, Seen> looking;
    private final ReadOnlyObjectWrapper<FieldEntry<?>> entry =
            new ReadOnlyObjectWrapper<>(new FieldEntry<>(ClaimantField.STATUS));
    private final ReadOnlyStringWrapper preview = new ReadOnlyStringWrapper("");
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private long[] ids = {};
    private LocalDate today = LocalDate.EPOCH;
    private List<String> people = List.of();

    private record Asked(OpenCase open, long[] ids, FieldEntry<?> entry, Bulk.Setting<?> setting) {}

    private record Seen(FieldEntry<?> entry, Alteration would) {}

    /// @param reading does short reads
    /// @param writing does what changes the case
    public ManyModel(
            Session session,
            RollModel roll,
            Background reading,
            Background writing,
            Undoing undoing) {
        this.session = session;
        this.roll = roll;
        this.writing = new Writing(session, writing, undoing::refuse);
        this.undoing = undoing;
        undoing.backProperty()
                .subscribe(
                        id -> {
                            if (id.longValue() > 0) {
                                roll.selectBack(id.longValue());
                            }
                        });
        looking =
                new Latest<>(
                        reading,
                        "Looking at what would change",
                        asked ->
                                new Seen(
                                        asked.entry,
                                        asked.open
                                                .bulk()
                                                .wouldChange(
                                                        asked.ids, asked.setting, Progress.NONE)),
                        this::show,
                        why -> preview.set(Sentences.of(why)));
    }

    /// Begins with whoever is picked by hand, else with all that are found.
    ///
    /// @param names of those who work on the case
    void begin(List<String> names) {
        people = names;
        ids = roll.chosen();
        session.open().ifPresent(open -> today = open.today());
        pick(ClaimantField.STATUS);
    }

    LocalDate today() {
        return today;
    }

    /// How many claimants it is about.
    long count() {
        return ids.length;
    }

    ReadOnlyObjectProperty<FieldEntry<?>> entryProperty() {
        return entry.getReadOnlyProperty();
    }

    /// What would change, in words.
    ReadOnlyStringProperty previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// How many would change; 0 while nothing would or could.
    ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /// Changes which field it is about.
    void pick(ClaimantField<?> field) {
        var next = new FieldEntry<>(field);
        next.textProperty().subscribe((_, _) -> look());
        entry.set(next);
        changes.set(0);
        preview.set("Give the value first.");
    }

    private void look() {
        changes.set(0);
        var setting = entry.get().setting(today);
        if (setting.isEmpty()) {
            preview.set("That cannot be read yet.");
            return;
        }
        session.open()
                .ifPresent(open -> looking.ask(new Asked(open, ids, entry.get(), setting.get())));
    }

    /// What was asked of a field that is not picked any more is of no interest.
    private void show(Seen seen) {
        if (seen.entry == entry.get()) {
            changes.set(seen.would.changed());
            var emptied =
                    seen.entry.textProperty().get().isBlank()
                            ? "No value is given, so the field would be emptied."
                            : doubt();
            preview.set((emptied + " " + AlterationWords.of(seen.would, ids.length)).strip());
        }
    }

    /// What is odd about what is typed, though it can be done, or the empty text.
    String doubt() {
        var now = entry.get();
        return now.field() == ClaimantField.ASSIGNED_TO
                ? Suggestions.unknown(people, now.textProperty().get())
                : "";
    }

    /// Makes the change.
    void apply() {
        var all = ids;
        entry.get()
                .setting(today)
                .ifPresent(
                        setting ->
                                writing.run(
                                        "Changing " + setting.words(),
                                        (open, progress) ->
                                                open.bulk().change(all, setting, progress),
                                        changed ->
                                                undoing.tell(
                                                        setting.words()
                                                                + " for "
                                                                + Words.count(
                                                                        changed.changed(),
                                                                        "claimant",
                                                                        "claimants"))));
    }

    /// Takes the claimants off the roll, into the bin.
    void delete() {
        delete(ids);
    }

    /// Takes the claimant selected off the roll, into the bin.
    void deleteSelected() {
        long id = roll.selectedProperty().get();
        if (id > 0) {
            delete(new long[] {id});
        }
    }

    /// Whether several are picked, whom a key then means.
    boolean arePicked() {
        return roll.picked().areSeveral();
    }

    private void delete(long[] which) {
        roll.leave(which);
        writing.run(
                "Deleting",
                (open, progress) -> open.bulk().delete(which, progress),
                deleted ->
                        undoing.tell(
                                Words.count(deleted, "claimant", "claimants") + " in the bin"));
    }
}
