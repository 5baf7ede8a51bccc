package ascertain.ui.documents;

import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;

/// What a person can say something of with a document in view.
sealed interface SeenRow {
    /// An InMail on record that is not certain.
    record Sent(InMail inMail) implements SeenRow {}

    /// A Premium period on record that is not certain.
    record Premium(PremiumPeriod period) implements SeenRow {}

    /// An InMail that is not on record.
    record NewSent() implements SeenRow {}

    /// A Premium period that is not on record.
    record NewPremium() implements SeenRow {}

    /// Whether it is about an InMail.
    default boolean isSent() {
        return this instanceof Sent || this instanceof NewSent;
    }
}
