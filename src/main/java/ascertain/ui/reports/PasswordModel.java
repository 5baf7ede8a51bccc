package ascertain.ui.reports;

import ascertain.desk.AdministratorPackage;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A password typed twice, which is kept nowhere.
final class PasswordModel {
    private final StringProperty typed = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    PasswordModel() {
        typed.subscribe((_, _) -> problem.set(""));
        again.subscribe((_, _) -> problem.set(""));
    }

    StringProperty typedProperty() {
        return typed;
    }

    StringProperty againProperty() {
        return again;
    }

    /// What is wrong with it in a sentence, or the empty text.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether it does; says what is wrong where it does not.
    boolean isGiven() {
        var wrong = AdministratorPackage.problem(typed.get().toCharArray());
        problem.set(
                wrong.isEmpty() && !typed.get().equals(again.get())
                        ? "The two differ: type the same password twice."
                        : wrong);
        return problem.get().isEmpty();
    }

    /// Hands it over and forgets it.
    char[] take() {
        var secret = typed.get().toCharArray();
        forget();
        return secret;
    }

    void forget() {
        typed.set("");
        again.set("");
        problem.set("");
    }
}
