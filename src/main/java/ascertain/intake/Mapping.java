package ascertain.intake;

import static ascertain.intake.ColumnUse.Special.DIRECTION;
import static ascertain.intake.ColumnUse.Special.FIRST_DAY;
import static ascertain.intake.ColumnUse.Special.FULL_NAME;
import static ascertain.intake.ColumnUse.Special.INMAIL_ON;
import static ascertain.intake.ColumnUse.Special.INMAIL_RECEIVED_ON;
import static ascertain.intake.ColumnUse.Special.INMAIL_SENT_ON;
import static ascertain.intake.ColumnUse.Special.LAST_DAY;
import static ascertain.intake.ColumnUse.Special.PLAN;
import static ascertain.intake.ColumnUse.Special.REFERENCE;
import static ascertain.intake.ColumnUse.Special.TRIAL;

import ascertain.roll.ClaimantField;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// How the columns of a table are read.
///
/// @param uses what each column is read as, in the order of the columns
/// @param dates how dates of numbers alone are read
public record Mapping(List<ColumnUse> uses, DateOrder dates) {
    /// Fields that several columns may fill together.
    private static final Set<ClaimantField<?>> JOINED =
            Set.of(
                    ClaimantField.EMAIL,
                    ClaimantField.GIVEN_NAME,
                    ClaimantField.FAMILY_NAME,
                    ClaimantField.FORMER_NAMES,
                    ClaimantField.PHONE,
                    ClaimantField.ADDRESS);

    private static final Set<ColumnUse> IDENTIFYING =
            Set.of(
                    REFERENCE,
                    FULL_NAME,
                    new ColumnUse.Field(ClaimantField.EMAIL),
                    new ColumnUse.Field(ClaimantField.PROFILE_URL),
                    new ColumnUse.Field(ClaimantField.FAMILY_NAME));

    public Mapping {
        uses = List.copyOf(uses);
    }

    /// The same with one column read as something else.
    public Mapping with(int column, ColumnUse use) {
        var changed = new ArrayList<>(uses);
        changed.set(column, use);
        return new Mapping(changed, dates);
    }

    /// The same with dates read in another order.
    public Mapping with(DateOrder order) {
        return new Mapping(uses, order);
    }

    /// Whether several columns may be read as this.
    static boolean isJoined(ColumnUse use) {
        return switch (use) {
            case ColumnUse.Field(var field) -> JOINED.contains(field);
            case ColumnUse.Special special -> special != REFERENCE && special != DIRECTION;
        };
    }

    /// Why nothing can be read this way, in a sentence; the empty text when it can.
    public String problem() {
        if (uses.stream().noneMatch(IDENTIFYING::contains)) {
            return "No column says who a row is about: choose one for the reference, the e-mail, the"
                    + " profile or the family name.";
        }
        for (var use : uses) {
            if (!isJoined(use) && count(use) > 1) {
                return "Two columns are read as %s: leave one of them out.".formatted(use.label());
            }
        }
        var periods = periodProblem();
        return periods.isEmpty() ? inMailProblem() : periods;
    }

    private String periodProblem() {
        int firsts = count(FIRST_DAY);
        if (firsts == 0 && count(LAST_DAY) + count(PLAN) + count(TRIAL) > 0) {
            return "A Premium period needs its first day: choose a column for it, or leave the plan,"
                    + " last day and trial out.";
        }
        return count(LAST_DAY) == 0 || count(LAST_DAY) == firsts
                ? ""
                : "Each Premium first day needs a last day beside it, or none does.";
    }

    private String inMailProblem() {
        if (count(INMAIL_ON) > 0 && count(DIRECTION) == 0) {
            return "Nothing says whether InMail was sent or received: choose it for the date’s"
                    + " column, or a column for the direction.";
        }
        boolean dated = count(INMAIL_ON) + count(INMAIL_SENT_ON) + count(INMAIL_RECEIVED_ON) > 0;
        return count(DIRECTION) > 0 && !dated
                ? "A direction needs the date of the InMail: choose a column for it."
                : "";
    }

    private int count(ColumnUse use) {
        return at(use).size();
    }

    /// The columns that are read as something, from 0.
    List<Integer> at(ColumnUse use) {
        var at = new ArrayList<Integer>();
        for (int i = 0; i < uses.size(); i++) {
            if (uses.get(i).equals(use)) {
                at.add(i);
            }
        }
        return at;
    }
}
