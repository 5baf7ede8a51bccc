package ascertain.store;

import static ascertain.store.jooq.Tables.*;

import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.ToLongFunction;

/// Tables whose rows are sealed by one key that they have in common: what is touched of one is
/// touched of all.
enum SealedPart {
    /// Few rows, taken whole.
    SETTINGS(
            db -> 0,
            new Of(MATTER, null),
            new Of(KEY_DATE, null),
            new Of(KEY_DATE_MARK, null),
            new Of(TOLLING_SWITCH, null),
            new Of(CLASS_DEFINITION, null),
            new Of(DEFINITION_IN_FORCE, null),
            new Of(PERSON, null)),
    /// By claimant. What a step expects of a claimant goes with the claimant, since undoing one
    /// changes what others expect.
    CLAIMANTS(
            Step::greatestClaimant,
            new Of(CLAIMANT, CLAIMANT.ID),
            new Of(PREMIUM_PERIOD, PREMIUM_PERIOD.CLAIMANT_ID),
            new Of(INMAIL_SERIES, INMAIL_SERIES.CLAIMANT_ID),
            new Of(RECEIPT, RECEIPT.CLAIMANT_ID),
            new Of(STEP_CLAIMANT, STEP_CLAIMANT.CLAIMANT_ID)),
    STEPS(
            db -> Keys.greatest(db, STEP.SEQ),
            new Of(STEP, STEP.SEQ),
            new Of(HELD_CLAIMANT, HELD_CLAIMANT.STEP_SEQ),
            new Of(HELD_PREMIUM_PERIOD, HELD_PREMIUM_PERIOD.STEP_SEQ),
            new Of(HELD_INMAIL_SERIES, HELD_INMAIL_SERIES.STEP_SEQ),
            new Of(HELD_RECEIPT, HELD_RECEIPT.STEP_SEQ),
            new Of(TOLD_APART, TOLD_APART.STEP_SEQ),
            new Of(DOCUMENT_CHANGE, DOCUMENT_CHANGE.STEP_SEQ)),
    IMPORTS(
            db -> Keys.greatest(db, IMPORT_BATCH.ID),
            new Of(IMPORT_BATCH, IMPORT_BATCH.ID),
            new Of(IMPORT_NOTE, IMPORT_NOTE.BATCH_ID),
            new Of(IMPORT_COLUMN, IMPORT_COLUMN.BATCH_ID),
            new Of(IMPORT_REJECTION, IMPORT_REJECTION.BATCH_ID)),
    DOCUMENTS(
            db -> Keys.greatest(db, EVIDENCE.ID),
            new Of(EVIDENCE, EVIDENCE.ID),
            new Of(KEPT_DOCUMENT, KEPT_DOCUMENT.EVIDENCE_ID)),
    ATTACHED(
            db -> Keys.greatest(db, CLAIMANT_DOCUMENT.ID),
            new Of(CLAIMANT_DOCUMENT, CLAIMANT_DOCUMENT.ID)),
    ANSWERS(db -> Keys.greatest(db, PERIOD_ANSWER.ID), new Of(PERIOD_ANSWER, PERIOD_ANSWER.ID)),
    LOG(db -> Keys.greatest(db, LOG_ENTRY.ID), new Of(LOG_ENTRY, LOG_ENTRY.ID)),
    SETTLEMENTS(
            db -> Keys.greatest(db, SETTLEMENT_MODEL.ID),
            new Of(SETTLEMENT_MODEL, SETTLEMENT_MODEL.ID)),
    LETTERS(
            db -> Keys.greatest(db, LETTER_TEMPLATE.ID),
            new Of(LETTER_TEMPLATE, LETTER_TEMPLATE.ID)),
    SNAPSHOTS(
            db -> Keys.greatest(db, SNAPSHOT.ID),
            new Of(SNAPSHOT, SNAPSHOT.ID),
            new Of(SNAPSHOT_PART, SNAPSHOT_PART.SNAPSHOT_ID)),
    REVIEWS(db -> Keys.greatest(db, REVIEW.ID), new Of(REVIEW, REVIEW.ID)),
    INQUIRIES(db -> Keys.greatest(db, INQUIRY.ID), new Of(INQUIRY, INQUIRY.ID)),
    INQUIRY_TURNS(db -> Keys.greatest(db, INQUIRY_TURN.ID), new Of(INQUIRY_TURN, INQUIRY_TURN.ID));

    /// A table, and the column its rows are taken together by; none where it is taken whole.
    record Of(Table<?> table, @Nullable TableField<?, Long> by) {}

    private final ToLongFunction<DSLContext> greatest;
    private final List<Of> tables;

    SealedPart(ToLongFunction<DSLContext> greatest, Of... tables) {
        this.greatest = greatest;
        this.tables = List.of(tables);
    }

    /// The greatest key in use. Rows of a greater one are new.
    long greatest(DSLContext db) {
        return greatest.applyAsLong(db);
    }

    List<Of> tables() {
        return tables;
    }
}
