package ascertain.ui.duplicates;

import ascertain.intake.duplicates.Joining;
import ascertain.intake.duplicates.Joining.Choice;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.ui.control.Words;

import java.util.List;
import java.util.Map;

/// One field of two claimants side by side.
///
/// @param left what the left one has, or the empty text
/// @param right what the right one has, or the empty text
/// @param pick which is taken
/// @param bothCan whether both can be taken
record FieldRow(ClaimantField<?> field, String left, String right, Pick pick, boolean bothCan) {

    /// Which side's value is taken.
    enum Pick {
        LEFT,
        RIGHT,
        BOTH
    }

    boolean differs() {
        return !left.equals(right);
    }

    /// All fields either has, the differing ones marked with what is taken unless a person picked.
    ///
    /// @param keepsLeft whether the left one stays
    static List<FieldRow> of(
            Claimant left, Claimant right, boolean keepsLeft, Map<ClaimantField<?>, Pick> picks) {
        var kept = keepsLeft ? left : right;
        var other = keepsLeft ? right : left;
        return Joining.fields(left, right).stream()
                .map(
                        field ->
                                new FieldRow(
                                        field,
                                        Words.of(field, left),
                                        Words.of(field, right),
                                        picks.getOrDefault(
                                                field,
                                                pick(Joining.usual(field, kept, other), keepsLeft)),
                                        Joining.holdsBoth(field, left, right)))
                .toList();
    }

    static Choice choice(Pick pick, boolean keepsLeft) {
        return switch (pick) {
            case LEFT -> keepsLeft ? Choice.KEPT : Choice.OTHER;
            case RIGHT -> keepsLeft ? Choice.OTHER : Choice.KEPT;
            case BOTH -> Choice.BOTH;
        };
    }

    private static Pick pick(Choice choice, boolean keepsLeft) {
        return switch (choice) {
            case KEPT -> keepsLeft ? Pick.LEFT : Pick.RIGHT;
            case OTHER -> keepsLeft ? Pick.RIGHT : Pick.LEFT;
            case BOTH -> Pick.BOTH;
        };
    }
}
