package ascertain.intake;

import ascertain.roll.Choices;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.FieldText;

import java.util.ArrayList;
import java.util.List;

/// Understands the rows of `claimants.csv`: each filled cell is a field, an empty one says nothing.
final class ClaimantRows implements RowParser<Claimant> {
    private record Column(int at, ClaimantField<?> field) {}

    private final List<Column> columns = new ArrayList<>();

    ClaimantRows(Columns header) {
        for (var field : ClaimantField.all()) {
            int at = header.of(field.fieldName());
            if (at >= 0) {
                columns.add(new Column(at, field));
            }
        }
    }

    @Override
    public Claimant parse(String reference, Cells row) {
        var claimant = Claimant.of(reference);
        for (var column : columns) {
            if (row.from(column.at) < row.to(column.at)) {
                claimant = filled(claimant, column.field, row, column.at);
            }
        }
        return checked(claimant);
    }

    /// The claimant, unless what its row says cannot be.
    static Claimant checked(Claimant claimant) {
        var primary = claimant.text(ClaimantField.DUPLICATE_OF);
        if (!primary.isEmpty() && primary.equals(claimant.reference())) {
            throw new BadRow("duplicate_of", "names the claimant itself");
        }
        var state = claimant.get(ClaimantField.OPT_OUT_STATE);
        boolean invalid = state == Choices.OptOut.LATE || state == Choices.OptOut.RESCINDED;
        if (invalid && claimant.get(ClaimantField.OPTED_OUT_ON) != null) {
            throw new BadRow("opted_out_on", "is filled although opt_out_state is " + state);
        }
        return claimant;
    }

    private static <T> Claimant filled(
            Claimant claimant, ClaimantField<T> field, Cells row, int at) {
        int longest =
                field == ClaimantField.ADDRESS ? FieldText.LONGEST_ADDRESS : FieldText.LONGEST;
        var text = Columns.limited(row, at, field.fieldName(), longest);
        return claimant.with(field, Columns.taken(field.fieldName(), FieldText.parse(field, text)));
    }
}
