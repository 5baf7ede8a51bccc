package ascertain.ui.damages;

import ascertain.damages.Settlement;
import ascertain.damages.Settlement.Offer;
import ascertain.damages.Settlement.Terms;
import ascertain.damages.SettlementModel;
import ascertain.ui.control.Words;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/// The settlement being typed, and what it leaves each of those the screen counts.
public final class TermsModel {
    private final DamagesModel damages;
    final Entry offer = new Entry(this::readOffer, "");
    final Entry takeUp = new Entry(TypedFigure::percent, "100");
    final Entry fees =
            new Entry(TypedFigure::percent, Terms.BENCHMARK_FEES_PERCENT.toPlainString());
    final Entry costs = new Entry(TypedFigure::amount, "0");
    final Entry administration = new Entry(TypedFigure::amount, "0");
    final Entry awards = new Entry(TypedFigure::amount, "0");
    final BooleanProperty perPerson = new SimpleBooleanProperty();
    final BooleanProperty undeterminedToo = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Settlement> split = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper over = new ReadOnlyStringWrapper("");

    /// One figure as it is typed, and what is wrong with it.
    static final class Entry {
        final StringProperty text = new SimpleStringProperty();
        private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
        private final Function<String, TypedFigure> reads;
        private final String first;
        private @Nullable BigDecimal value;

        Entry(Function<String, TypedFigure> reads, String first) {
            this.reads = reads;
            this.first = first;
            text.set(first);
            read();
        }

        ReadOnlyStringProperty problemProperty() {
            return problem.getReadOnlyProperty();
        }

        @Nullable BigDecimal value() {
            return value;
        }

        private void read() {
            var figure = reads.apply(text.get());
            value = figure.value();
            problem.set(figure.problem());
        }
    }

    /// @param damages whom the screen counts
    public TermsModel(DamagesModel damages) {
        this.damages = damages;
        for (var entry : entries()) {
            entry.text.subscribe(
                    (_, _) -> {
                        entry.read();
                        compute();
                    });
        }
        perPerson.subscribe((_, _) -> compute());
        undeterminedToo.subscribe((_, _) -> compute());
        damages.countedProperty().subscribe(_ -> compute());
    }

    private List<Entry> entries() {
        return List.of(offer, takeUp, fees, costs, administration, awards);
    }

    /// An offer that has not been typed yet is no mistake.
    private TypedFigure readOffer(String typed) {
        return typed.isBlank() ? new TypedFigure(null, "") : TypedFigure.amount(typed);
    }

    /// What comes of it, or null while a figure is missing or nothing has been counted.
    ReadOnlyObjectProperty<@Nullable Settlement> splitProperty() {
        return split.getReadOnlyProperty();
    }

    /// Over whom it goes, in words.
    ReadOnlyStringProperty overProperty() {
        return over.getReadOnlyProperty();
    }

    /// The terms typed, or null while a figure is missing.
    @Nullable Terms terms() {
        var amount = offer.value();
        var up = takeUp.value();
        var share = fees.value();
        var cost = costs.value();
        var running = administration.value();
        var award = awards.value();
        if (amount == null
                || up == null
                || share == null
                || cost == null
                || running == null
                || award == null) {
            return null;
        }
        return new Terms(
                perPerson.get() ? new Offer.PerPerson(amount) : new Offer.Fund(amount),
                up,
                share,
                cost,
                running,
                award);
    }

    /// Types the terms of a settlement.
    void type(Terms terms, boolean withUndetermined) {
        var amount =
                switch (terms.offer()) {
                    case Offer.Fund(var fund) -> fund;
                    case Offer.PerPerson(var each) -> each;
                };
        perPerson.set(terms.offer() instanceof Offer.PerPerson);
        undeterminedToo.set(withUndetermined);
        offer.text.set(typed(amount));
        takeUp.text.set(typed(terms.takeUpPercent()));
        fees.text.set(typed(terms.feesPercent()));
        costs.text.set(typed(terms.costs()));
        administration.text.set(typed(terms.administration()));
        awards.text.set(typed(terms.serviceAwards()));
    }

    private static String typed(BigDecimal figure) {
        var plain = figure.stripTrailingZeros();
        return String.format(
                java.util.Locale.ROOT, "%,." + Math.max(0, plain.scale()) + "f", plain);
    }

    private void compute() {
        var counted = damages.countedProperty().get();
        var terms = terms();
        if (counted == null) {
            over.set("");
            split.set(null);
            return;
        }
        long persons = SettlementModel.persons(counted.estimate(), undeterminedToo.get());
        over.set(
                SettlementModel.whom(counted.among(), undeterminedToo.get())
                        + ": "
                        + Words.of(persons));
        split.set(terms == null ? null : Settlement.of(terms, persons));
    }

    /// Begins anew, for another case.
    void begin() {
        perPerson.set(false);
        undeterminedToo.set(false);
        entries().forEach(entry -> entry.text.set(entry.first));
    }
}
