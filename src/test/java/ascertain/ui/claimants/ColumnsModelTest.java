package ascertain.ui.claimants;

import static ascertain.ui.claimants.RollColumn.*;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.ui.Settings;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// How a person likes the list, from one day to the next.
final class ColumnsModelTest {
    private Path file;

    @BeforeEach
    void settings(@TempDir Path folder) {
        file = folder.resolve("window.properties");
    }

    @Test
    void whatIsShownItsOrderAndWidthsAreRemembered() {
        var columns = reopened();
        assertThat(columns.shownProperty().get()).isEqualTo(USUAL);
        columns.show(PHONE, true);
        columns.show(STATE, false);
        columns.move(PHONE, -2);
        columns.move(REFERENCE, -1);
        columns.widen(Map.of(NAME, 222.4));
        columns.split(0.61);
        var order = List.of(REFERENCE, NAME, OUTCOME, FIRST_COVERED, PHONE, QUALIFYING, STATUS);
        assertThat(reopened().shownProperty().get()).isEqualTo(order);
        assertThat(reopened().width(NAME)).contains(222.0);
        assertThat(reopened().width(PHONE)).isEmpty();
        assertThat(reopened().split()).isEqualTo(0.61);
        assertThat(columns.all()).startsWith(order.toArray(RollColumn[]::new)).hasSize(14);
        columns.reset();
        assertThat(reopened().shownProperty().get()).isEqualTo(USUAL);
        assertThat(reopened().width(NAME)).isEmpty();
    }

    @Test
    void theLastColumnStays() {
        var columns = reopened();
        columns.order(List.of(NAME));
        columns.show(NAME, false);
        assertThat(columns.shownProperty().get()).containsExactly(NAME);
    }

    @Test
    void settingsThatMakeNoSenseAreAsGoodAsNone() {
        var settings = new Settings(file);
        settings.put("claimants.columns", "NOTHING,");
        settings.put("claimants.widths", "NAME=wide,=,STATE=,EMAIL");
        settings.put("claimants.split", "NaN");
        assertThat(reopened().shownProperty().get()).isEqualTo(USUAL);
        assertThat(reopened().width(NAME)).isEmpty();
        assertThat(reopened().split()).isEqualTo(0.49);
    }

    private ColumnsModel reopened() {
        return new ColumnsModel(new Settings(file));
    }
}
