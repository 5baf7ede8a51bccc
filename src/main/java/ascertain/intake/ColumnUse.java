package ascertain.intake;

import ascertain.roll.ClaimantField;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a column of a table is read as.
public sealed interface ColumnUse {

    /// One of a claimant's fields.
    record Field(ClaimantField<?> field) implements ColumnUse {
        @Override
        public String code() {
            return field.fieldName();
        }

        @Override
        public String label() {
            return field.label();
        }
    }

    /// What is no field of a claimant.
    enum Special implements ColumnUse {
        LEFT_OUT("Left out"),
        REFERENCE("Reference"),
        /// "Family, Given" or "Given Family".
        FULL_NAME("Full name"),
        FIRST_DAY("Premium first day"),
        /// Empty while it runs.
        LAST_DAY("Premium last day"),
        PLAN("Premium plan"),
        TRIAL("Premium is a trial"),
        /// The direction stands in a column of its own.
        INMAIL_ON("InMail date"),
        INMAIL_SENT_ON("InMail sent on"),
        INMAIL_RECEIVED_ON("InMail received on"),
        DIRECTION("InMail direction");

        private final String label;

        Special(String label) {
            this.label = label;
        }

        @Override
        public String code() {
            return "*" + name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String label() {
            return label;
        }
    }

    /// What stands for it where a mapping is kept.
    String code();

    /// What a person calls it.
    String label();

    /// Every use there is, in the order a list of them is read.
    static List<ColumnUse> all() {
        var all = new ArrayList<ColumnUse>(List.of(Special.values()).subList(0, 3));
        ClaimantField.all().forEach(field -> all.add(new Field(field)));
        all.addAll(List.of(Special.values()).subList(3, Special.values().length));
        return List.copyOf(all);
    }

    /// The use of a code; none where nobody knows it.
    static Optional<ColumnUse> of(String code) {
        return all().stream().filter(use -> use.code().equals(code)).findFirst();
    }
}
