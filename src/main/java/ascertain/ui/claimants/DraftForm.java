package ascertain.ui.claimants;

import ascertain.desk.Typed;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.FieldText;
import ascertain.store.Unsaved;
import ascertain.store.Unsaved.Message;
import ascertain.store.Unsaved.Over;
import ascertain.store.Unsaved.Period;
import ascertain.store.Unsaved.Rows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// What is typed in the form, as it is kept against a crash, and back into a form.
final class DraftForm {
    private DraftForm() {}

    /// Notes what is typed over a claimant.
    static void keep(Typed typed, EditorModel.Kept kept) {
        var claimant = kept.base().claimant();
        var fields = new LinkedHashMap<String, String>();
        var all = ClaimantField.all();
        for (int i = 0; i < all.size(); i++) {
            var text = kept.texts().get(i);
            if (!text.strip().equals(FieldText.format(all.get(i), claimant))) {
                fields.put(all.get(i).fieldName(), text);
            }
        }
        typed.keep(
                new Over(
                        kept.base().id(),
                        claimant.revision(),
                        claimant.reference(),
                        name(fields, claimant)),
                fields,
                kept.rowsChanged() ? rows(kept) : null);
    }

    private static String name(LinkedHashMap<String, String> typed, Claimant claimant) {
        return Stream.of(ClaimantField.GIVEN_NAME, ClaimantField.FAMILY_NAME)
                .map(f -> typed.getOrDefault(f.fieldName(), FieldText.format(f, claimant)).strip())
                .filter(text -> !text.isEmpty())
                .reduce((given, family) -> given + " " + family)
                .orElse("");
    }

    private static Rows rows(EditorModel.Kept kept) {
        return new Rows(
                kept.periods().stream()
                        .filter(row -> row.recorded() != null || !row.isEmpty())
                        .map(
                                row ->
                                        new Period(
                                                row.recorded(),
                                                row.plan.get(),
                                                row.first.get(),
                                                row.last.get(),
                                                row.trial.get()))
                        .toList(),
                kept.inMails().stream()
                        .filter(row -> row.recorded() != null || !row.isEmpty())
                        .map(
                                row ->
                                        new Message(
                                                row.recorded(),
                                                row.when.get(),
                                                row.direction.get(),
                                                row.grade.get()))
                        .toList(),
                kept.removed());
    }

    /// What was typed, over the claimant as it is now.
    static EditorModel.Kept over(Shown now, Unsaved typed) {
        var claimant = now.record().claimant();
        var rows = typed.rows();
        return new EditorModel.Kept(
                now.record(),
                now.today(),
                now.zone(),
                ClaimantField.all().stream()
                        .map(
                                field ->
                                        typed.fields()
                                                .getOrDefault(
                                                        field.fieldName(),
                                                        FieldText.format(field, claimant)))
                        .toList(),
                rows == null ? periods(now) : rows.periods().stream().map(DraftForm::row).toList(),
                rows == null
                        ? now.record().inMails().stream()
                                .map(inMail -> new InMailEntry(inMail, now.zone()))
                                .toList()
                        : rows.inMails().stream().map(row -> row(row, now)).toList(),
                rows != null && rows.shorter(),
                rows != null);
    }

    private static List<PeriodEntry> periods(Shown now) {
        return now.record().periods().stream()
                .filter(period -> !period.fromReceipts())
                .map(PeriodEntry::new)
                .toList();
    }

    private static PeriodEntry row(Period typed) {
        var entry = new PeriodEntry(typed.recorded());
        entry.plan.set(typed.plan());
        entry.first.set(typed.first());
        entry.last.set(typed.last());
        entry.trial.set(typed.trial());
        return entry;
    }

    private static InMailEntry row(Message typed, Shown now) {
        var entry = new InMailEntry(typed.recorded(), now.zone());
        entry.when.set(typed.when());
        entry.direction.set(typed.direction());
        entry.grade.set(typed.grade());
        return entry;
    }
}
