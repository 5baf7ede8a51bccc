package ascertain.ui.claimants;

import ascertain.ui.control.Form;
import ascertain.ui.control.Icons;
import ascertain.ui.control.Words;

import javafx.css.PseudoClass;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Locale;

/// One kind as a compact menu that stays open while several are chosen, with a cross that takes
/// them off; Delete does too.
final class FacetChip extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double MOST = 210;

    private final FacetModel model;
    private final MenuButton menu = new MenuButton();

    FacetChip(FacetModel model) {
        this.model = model;
        var id = model.facet().name().toLowerCase(Locale.ROOT).replace('_', '-');
        getStyleClass().add("facet");
        menu.setId("facet-" + id);
        menu.getStyleClass().add("chip");
        menu.setMaxWidth(MOST);
        menu.textProperty().bind(model.titleProperty());
        menu.setTooltip(new Tooltip());
        menu.getTooltip().textProperty().bind(model.titleProperty().map(t -> "Filter by " + t));
        // A menu without entries does not open; the counts come while it does.
        menu.getItems().setAll(new MenuItem("Counting…"));
        menu.addEventHandler(MenuButton.ON_SHOWING, _ -> model.read());
        menu.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        Form.opensAsAChoice(menu);
        model.choicesProperty().subscribe(this::show);
        var clear = Icons.button("clear-" + id, Feather.X, "Any " + FacetWords.of(model.facet()));
        clear.getStyleClass().add("chip-clear");
        clear.setOnAction(
                _ -> {
                    menu.requestFocus();
                    model.clear();
                });
        Form.shownWhen(clear, model.chosenProperty());
        model.chosenProperty().subscribe(is -> menu.pseudoClassStateChanged(CHOSEN, is));
        getChildren().addAll(menu, clear);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE && !event.isShortcutDown()) {
            model.clear();
        }
    }

    private void show(List<FacetModel.Choice> choices) {
        if (!choices.isEmpty()) {
            menu.getItems().setAll(choices.stream().map(this::item).toList());
        }
    }

    private MenuItem item(FacetModel.Choice choice) {
        var tick = Icons.icon(Feather.CHECK);
        var row =
                new HBox(
                        8,
                        tick,
                        Form.label(choice.words()),
                        Form.spacer(),
                        Form.label(Words.of(choice.count()), "caption"));
        row.setMinWidth(200);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        var item = new CustomMenuItem(row, false);
        item.setId("choose-" + (choice.value().isEmpty() ? "none" : choice.value()));
        item.setText(choice.words() + ", " + Words.of(choice.count()));
        tick.setVisible(model.isChosen(choice.value()));
        item.setOnAction(
                _ -> {
                    model.toggle(choice.value());
                    tick.setVisible(model.isChosen(choice.value()));
                });
        return item;
    }
}
