package ascertain.ui.deadlines;

import ascertain.damages.Claim;
import ascertain.damages.Heads;
import ascertain.damages.TimeLeft;
import ascertain.desk.Coming;
import ascertain.desk.DeadlinesAhead;
import ascertain.store.Group;
import ascertain.store.Narrowing;
import ascertain.store.Waiting;
import ascertain.ui.Sheets;
import ascertain.ui.control.Form;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.function.LongConsumer;

/// The screen of the deadlines.
public final class DeadlinesView extends ScrollPane {
    private static final double WIDEST = 1120;

    /// Room enough for what comes next at the left and whose claims run out beside it.
    private static final double TWO_COLUMNS = 1400;

    private final DeadlinesModel model;
    private final Sheets sheets;
    private final LongConsumer showClaimant;
    private final Consumer<Narrowing> list;
    private final ComingView coming;
    private final LimitationView limitation;
    private final TollingView tolling;
    private final KeyDatesView keyDates;

    /// @param showClaimant shows a claimant's whole record
    /// @param list shows the claimants of a narrowing as the list
    public DeadlinesView(
            DeadlinesModel model,
            Sheets sheets,
            LongConsumer showClaimant,
            Consumer<Narrowing> list) {
        this.model = model;
        this.sheets = sheets;
        this.showClaimant = showClaimant;
        this.list = list;
        setId("deadlines");
        setFitToWidth(true);
        setFocusTraversable(false);
        coming = new ComingView(this::open, model::exportCalendar);
        limitation = new LimitationView(model.soonDaysProperty(), this::show);
        tolling = new TollingView(model);
        keyDates = new KeyDatesView(model.keyDates());
        widthProperty()
                .map(width -> width.doubleValue() >= TWO_COLUMNS)
                .orElse(false)
                .subscribe(this::arrange);
        model.aheadProperty().subscribe(this::show);
    }

    /// Shows whose claim under the Stored Communications Act is out of time, with tolling as it is
    /// switched.
    public void showOutOfTime() {
        var ahead = model.aheadProperty().get();
        if (ahead != null) {
            show(Claim.STORED_COMMUNICATIONS, TimeLeft.OUT_OF_TIME, ahead.tolling().on());
        }
    }

    private void show(Claim claim, TimeLeft left, boolean tolled) {
        var ahead = model.aheadProperty().get();
        if (ahead != null) {
            show(
                    DeadlineWords.group(claim, left, ahead.soonDays(), tolled),
                    ahead.whose(claim, left, tolled),
                    claim,
                    ahead.totals(tolled).heads(claim, left));
        }
    }

    private void arrange(boolean beside) {
        var told = Form.label("", "muted");
        told.setId("deadlines-told");
        told.setWrapText(true);
        told.textProperty().bind(model.stateProperty());
        var again = new Button("Try again");
        again.setId("deadlines-again");
        again.setOnAction(_ -> model.read());
        Form.shownWhen(again, model.problemProperty().map(why -> !why.isEmpty()));
        var head = new HBox(8, told, again);
        head.setAlignment(Pos.CENTER_LEFT);
        Form.shownWhen(head, model.stateProperty().map(words -> !words.isEmpty()));
        coming.showAtFirst(beside ? 16 : 6);
        show(model.aheadProperty().get());
        var left = new VBox(24, coming, keyDates);
        var right = new VBox(24, limitation, tolling);
        var page = beside ? new HBox(48, left, right) : new VBox(24, coming, right, keyDates);
        for (var column : new VBox[] {left, right}) {
            column.setMaxWidth(WIDEST);
            column.setPrefWidth(beside ? 0 : Region.USE_COMPUTED_SIZE);
            HBox.setHgrow(column, Priority.ALWAYS);
        }
        var whole = new VBox(8, head, page);
        whole.getStyleClass().add("screen");
        setContent(whole);
    }

    private void show(@Nullable DeadlinesAhead ahead) {
        boolean there = ahead != null;
        for (var part : new VBox[] {coming, limitation, tolling, keyDates}) {
            part.setVisible(there);
        }
        if (ahead != null) {
            coming.show(ahead);
            limitation.show(ahead);
            tolling.show(ahead);
        }
    }

    private void open(Coming what) {
        var title = DeadlineWords.what(what) + ", " + DeadlineWords.day(what.on());
        switch (what) {
            case Coming.Key key -> keyDates.focus(key.date());
            case Coming.LastDay last -> show(title, last.who(), last.claim(), null);
            case Coming.Cure cure -> show(title, cure.who(), null, null);
            case Coming.FollowUp due -> show(title, due.who(), null, null);
        }
    }

    private void show(String title, Waiting who, @Nullable Claim claim, @Nullable Heads heads) {
        var ahead = model.aheadProperty().get();
        if (ahead != null) {
            model.group(title, who, claim, heads)
                    .ifPresent(
                            group ->
                                    GroupView.showOn(
                                            sheets,
                                            group,
                                            ahead,
                                            showClaimant,
                                            () ->
                                                    list.accept(
                                                            Narrowing.to(new Group(title, who)))));
        }
    }
}
