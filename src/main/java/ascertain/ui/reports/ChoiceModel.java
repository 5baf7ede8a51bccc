package ascertain.ui.reports;

import ascertain.desk.PaperOptions;
import ascertain.desk.PaperOrder;
import ascertain.report.letter.LetterKind;
import ascertain.report.paper.Edition;
import ascertain.ui.Settings;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is to be handed out, and how: each paper remembers its edition.
public final class ChoiceModel {
    private final Settings settings;
    private final Around around;
    private final List<Offer> offers = Offer.all();
    private final ObjectProperty<Offer> offer = new SimpleObjectProperty<>(offers.getFirst());
    private final BooleanProperty publicEdition = new SimpleBooleanProperty();
    private final ObjectProperty<Whose.Way> way = new SimpleObjectProperty<>(Whose.Way.SHOWN);
    private final StringProperty typed = new SimpleStringProperty("");
    private final BooleanProperty draft = new SimpleBooleanProperty();
    private final StringProperty designation = new SimpleStringProperty("");
    private final List<Runnable> listeners = new ArrayList<>();
    private boolean recalling;

    /// Who is shown and found in the list of claimants.
    ///
    /// @param shown the key of the claimant shown there, or 0
    /// @param found those found there, or picked by hand
    /// @param foundWords how many are found, in words
    public record Around(
            ObservableValue<Number> shown, Found found, ObservableValue<String> foundWords) {}

    /// Asks for the keys of those found.
    @FunctionalInterface
    public interface Found {
        long[] ids();
    }

    /// @param settings remember the edition of each paper
    public ChoiceModel(Settings settings, Around around) {
        this.settings = settings;
        this.around = around;
        recall();
        offer.subscribe(
                (_, _) -> {
                    recall();
                    tell();
                });
        publicEdition.subscribe(
                (_, now) -> {
                    if (!recalling && offer.get() instanceof Offer.OfPaper paper) {
                        settings.put(key(paper), now ? "public" : "internal");
                        tell();
                    }
                });
        way.subscribe((_, _) -> tellOfWhom());
        typed.subscribe((_, _) -> tellOfWhom());
        draft.subscribe((_, _) -> tell());
        designation.subscribe((_, _) -> tell());
        around.shown.subscribe((_, _) -> tellOfWhom());
        around.foundWords.subscribe((_, _) -> tellOfWhom());
    }

    private void recall() {
        recalling = true;
        publicEdition.set(
                hasEditions()
                        && offer.get() instanceof Offer.OfPaper paper
                        && settings.get(key(paper), "internal").equals("public"));
        recalling = false;
    }

    private static String key(Offer.OfPaper paper) {
        return "edition." + paper.kind().name();
    }

    private void tellOfWhom() {
        if (isAboutClaimants()) {
            tell();
        }
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /// Asks to be told when something else is chosen.
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /// Everything there is to choose from.
    List<Offer> offers() {
        return offers;
    }

    /// What is chosen.
    ObjectProperty<Offer> offerProperty() {
        return offer;
    }

    /// Whether the edition for everybody is chosen.
    BooleanProperty publicEditionProperty() {
        return publicEdition;
    }

    /// How those it is about are named.
    ObjectProperty<Whose.Way> wayProperty() {
        return way;
    }

    /// The references typed.
    StringProperty typedProperty() {
        return typed;
    }

    /// Whether every page says that it is a draft.
    BooleanProperty draftProperty() {
        return draft;
    }

    /// What every page bears besides, such as a designation of confidentiality; may be empty.
    StringProperty designationProperty() {
        return designation;
    }

    /// Whether a paper is chosen, whose pages can bear something.
    boolean isPaper() {
        return offer.get() instanceof Offer.OfPaper;
    }

    /// How many are found in the list of claimants, in words.
    ObservableValue<String> foundWords() {
        return around.foundWords;
    }

    /// Whether there is a choice between editions.
    boolean hasEditions() {
        return offer.get() instanceof Offer.OfPaper paper && paper.kind().hasPublicEdition();
    }

    /// Whether it has to be said whom it is about.
    boolean isAboutClaimants() {
        return offer.get() instanceof Offer.OfPaper paper && paper.kind().isAboutClaimants();
    }

    /// The letter that is chosen, if it is one.
    Optional<LetterKind> letter() {
        return offer.get() instanceof Offer.OfPaper paper
                ? Arrays.stream(LetterKind.values())
                        .filter(kind -> kind.name().equals(paper.kind().name()))
                        .findFirst()
                : Optional.empty();
    }

    /// Chooses the first of the papers, the case summary.
    void chooseFirst() {
        offer.set(offers.getFirst());
    }

    /// For whose eyes.
    Edition edition() {
        return publicEdition.get() ? Edition.PUBLIC : Edition.INTERNAL;
    }

    /// Whom it is about.
    Whose whose() {
        if (!isAboutClaimants()) {
            return Whose.NOBODY;
        }
        long shown = around.shown.getValue().longValue();
        return switch (way.get()) {
            case SHOWN -> new Whose(way.get(), shown == 0 ? new long[0] : new long[] {shown}, "");
            case FOUND -> new Whose(way.get(), around.found.ids(), "");
            case TYPED -> new Whose(way.get(), new long[0], typed.get());
        };
    }

    /// What a file of it may be called.
    String fileName(String ending) {
        return offer.get().title().replace('’', '\'')
                + (publicEdition.get() ? ", public" : "")
                + ending;
    }

    /// A paper that is chosen, to be ordered away from the window.
    Wanted wanted(Offer.OfPaper paper) {
        return new Wanted(paper.kind(), edition(), whose(), draft.get(), designation.get());
    }

    /// A paper as it was chosen.
    ///
    /// @param draft whether it is marked as a draft
    /// @param designation what every page bears besides
    record Wanted(
            ascertain.desk.PaperKind kind,
            Edition edition,
            Whose whose,
            boolean draft,
            String designation) {
        /// The order; reads the case.
        PaperOrder order(ascertain.desk.OpenCase open) {
            var order =
                    kind.isAboutClaimants()
                            ? new PaperOrder(kind, edition, whose.references(open))
                            : PaperOrder.of(kind, edition);
            return order.with(new PaperOptions(draft, designation, Set.of()));
        }

        /// The same, of the first of those it is about.
        Wanted first(int most) {
            return new Wanted(kind, edition, whose.first(most), draft, designation);
        }
    }
}
