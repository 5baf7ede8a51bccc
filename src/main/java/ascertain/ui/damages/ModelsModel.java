package ascertain.ui.damages;

import ascertain.damages.Among;
import ascertain.damages.Settlement;
import ascertain.damages.SettlementModel;
import ascertain.desk.OpenCase;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.ui.Undoing;
import ascertain.work.Background;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;

/// The settlements kept under a name, each split over those it is over, side by side.
public final class ModelsModel {
    private final Session session;
    private final DamagesModel damages;
    private final TermsModel terms;
    private final Background writing;
    private final Undoing undoing;
    private final Answer<List<Kept>> kept;
    private final StringProperty name = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /// A settlement kept, and what it leaves each on the day it was read.
    record Kept(SettlementModel model, long persons, Settlement split) {}

    /// @param looking does reads that may take long
    /// @param writing does what changes the case
    public ModelsModel(
            Session session,
            DamagesModel damages,
            TermsModel terms,
            Background looking,
            Background writing,
            Undoing undoing) {
        this.session = session;
        this.damages = damages;
        this.terms = terms;
        this.writing = writing;
        this.undoing = undoing;
        kept =
                new Answer<>(
                        looking, "Splitting the settlements kept", ModelsModel::read, this::refuse);
        session.openProperty()
                .subscribe(
                        _ -> {
                            kept.forget();
                            terms.begin();
                            name.set("");
                            problem.set("");
                        });
        session.changesProperty().subscribe((_, _) -> ask());
        damages.seenProperty().subscribe((_, _) -> ask());
    }

    /// The settlements kept, by name, or null until they are read.
    ReadOnlyObjectProperty<@Nullable List<Kept>> keptProperty() {
        return kept.property();
    }

    /// The name to keep the terms under.
    StringProperty nameProperty() {
        return name;
    }

    /// Why something was not kept, or the empty text.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Keeps the terms typed, over those counted, under the name typed.
    void keep() {
        var typed = terms.terms();
        if (typed == null) {
            problem.set("Type the terms first; what is wrong stands beside its field.");
        } else if (name.get().isBlank()) {
            problem.set("Give the settlement a name.");
        } else {
            var model =
                    new SettlementModel(
                            name.get().strip(),
                            typed,
                            damages.amongProperty().get(),
                            terms.undeterminedToo.get());
            change(
                    "Keeping the settlement",
                    "Kept the settlement “" + model.name() + "”",
                    open -> open.damages().keep(model));
        }
    }

    /// Types the terms of one again and counts those it is over.
    void show(Kept one) {
        name.set(one.model.name());
        damages.amongProperty().set(one.model.among());
        terms.type(one.model.terms(), one.model.withUndetermined());
    }

    /// Deletes one, which can be undone.
    void delete(Kept one) {
        change(
                "Deleting the settlement",
                "Deleted the settlement “" + one.model.name() + "”",
                open -> open.damages().delete(one.model));
    }

    private void change(String title, String done, Consumer<OpenCase> verb) {
        session.open()
                .ifPresent(
                        open ->
                                writing.run(
                                        title,
                                        _ -> {
                                            verb.accept(open);
                                            return done;
                                        },
                                        what -> {
                                            problem.set("");
                                            undoing.tell(what);
                                        },
                                        this::refuse));
    }

    private void ask() {
        session.open()
                .filter(_ -> damages.seenProperty().get())
                .ifPresent(open -> kept.ask(new Asked(open, null, Among.ALL)));
    }

    /// Each is over its own people, counted twice like every total; those of several once.
    private static List<Kept> read(Asked asked) {
        var desk = asked.open().damages();
        var counted = new HashMap<Among, ascertain.damages.Estimate>();
        return desk.settlements().stream()
                .map(
                        model -> {
                            var estimate =
                                    counted.computeIfAbsent(
                                            model.among(),
                                            among -> desk.count(null, among).estimate());
                            return new Kept(model, model.persons(estimate), model.split(estimate));
                        })
                .toList();
    }

    private void refuse(Exception why) {
        problem.set(Sentences.of(why));
    }
}
