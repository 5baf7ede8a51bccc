package ascertain.store;

import static ascertain.store.jooq.Tables.LETTER_TEMPLATE;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The letters whose wording the firm edited, each edit a step that can be undone.
public final class LetterTemplates {
    private final Database database;
    private final Audit audit;

    LetterTemplates(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /// The wordings in force, by the letter's name; a letter nobody edited is not there.
    public Map<String, LetterWording> edited() {
        return database.read(
                db ->
                        db
                                .selectFrom(LETTER_TEMPLATE)
                                .where(stands())
                                .orderBy(LETTER_TEMPLATE.ID)
                                .fetch(LetterTemplates::read)
                                .stream()
                                .collect(
                                        Collectors.toMap(
                                                LetterWording::kind,
                                                one -> one,
                                                (_, last) -> last)));
    }

    /// Every wording there ever was of a letter, undone ones too, newest first.
    public List<LetterWording> versions(String kind) {
        return database.read(
                db ->
                        db.selectFrom(LETTER_TEMPLATE)
                                .where(LETTER_TEMPLATE.KIND.eq(kind))
                                .orderBy(LETTER_TEMPLATE.ID.desc())
                                .fetch(LetterTemplates::read));
    }

    /// Keeps another wording of a letter.
    ///
    /// @param title what the letter is called, for the record of changes
    public void keep(String kind, String title, String words, Change change) {
        if (words.length() > LetterWording.MOST_WORDS) {
            throw new StoreProblem(
                    "A letter has at most 20,000 characters and this has %,d; nothing was changed."
                            .formatted(words.length()));
        }
        database.change(
                db -> {
                    var step = Step.begin(db);
                    var what = "Worded the letter “" + title + "” anew";
                    remove(db, kind, step.seq());
                    var row = db.newRecord(LETTER_TEMPLATE);
                    row.setId(Keys.greatest(db, LETTER_TEMPLATE.ID) + 1);
                    row.setStepSeq(step.seq());
                    row.setAt(change.stamp());
                    row.setActor(change.actor());
                    row.setKind(kind);
                    row.setWords(words);
                    db.insertInto(LETTER_TEMPLATE).set(row).execute();
                    step.endUntouched(change, History.Kind.LETTER, what);
                    tell(db, change, what, words);
                });
    }

    /// Goes back to the program's own wording of a letter, if it was edited.
    public void reset(String kind, String title, Change change) {
        database.change(
                db -> {
                    var step = Step.begin(db);
                    var what = "Went back to the program’s wording of the letter “" + title + "”";
                    if (remove(db, kind, step.seq()) > 0) {
                        step.endUntouched(change, History.Kind.LETTER, what);
                        tell(db, change, what, "");
                    }
                });
    }

    private static int remove(DSLContext db, String kind, long step) {
        var ids =
                db.select(LETTER_TEMPLATE.ID)
                        .from(LETTER_TEMPLATE)
                        .where(LETTER_TEMPLATE.KIND.eq(kind))
                        .and(stands())
                        .fetch(LETTER_TEMPLATE.ID);
        SealedChange.touch(db, SealedPart.LETTERS, ids);
        Keys.each(
                LETTER_TEMPLATE.ID,
                ids,
                some ->
                        db.update(LETTER_TEMPLATE)
                                .set(LETTER_TEMPLATE.REMOVED_STEP, step)
                                .where(some)
                                .execute());
        return ids.size();
    }

    private static Condition stands() {
        return ContactLog.stands(LETTER_TEMPLATE.STEP_SEQ)
                .andNot(ContactLog.stands(LETTER_TEMPLATE.REMOVED_STEP));
    }

    private static LetterWording read(Record row) {
        return new LetterWording(
                row.get(LETTER_TEMPLATE.KIND),
                row.get(LETTER_TEMPLATE.WORDS),
                row.get(LETTER_TEMPLATE.ACTOR),
                row.get(LETTER_TEMPLATE.AT).toInstant());
    }

    private void tell(DSLContext db, Change change, String what, String detail) {
        audit.append(db, change.at(), change.actor(), "letter worded", what, change.told(detail));
    }
}
