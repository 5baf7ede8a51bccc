package ascertain.ui.frozen;

import ascertain.store.Snapshot;

/// What frozen figures are set against.
sealed interface Against {
    /// Nothing: they are shown as they were frozen.
    record Nothing() implements Against {}

    /// What the case comes to now.
    record Today() implements Against {}

    /// Other frozen figures.
    record Other(Snapshot snapshot) implements Against {}

    /// "Today".
    default String words() {
        return switch (this) {
            case Nothing _ -> "Nothing";
            case Today _ -> "Today";
            case Other(var snapshot) -> snapshot.name();
        };
    }
}
