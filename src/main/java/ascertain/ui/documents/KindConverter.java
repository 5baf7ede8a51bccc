package ascertain.ui.documents;

import ascertain.roll.Evidence;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

/// Words what a document is where it is picked.
final class KindConverter extends StringConverter<Evidence.Kind> {
    @Override
    public String toString(Evidence.@Nullable Kind one) {
        return one == null ? "" : DocumentWords.of(one);
    }

    @Override
    public Evidence.Kind fromString(String text) {
        throw new UnsupportedOperationException();
    }
}
