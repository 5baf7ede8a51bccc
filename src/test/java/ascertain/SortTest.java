package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.ui.Fx;
import ascertain.ui.People;
import ascertain.ui.Theme;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

@ExtendWith(Fx.class)
final class SortTest {

    @Test
    void aColumnStaysSortedAndIsTurnedRound(@TempDir Path folder) {
        var shown = new WindowUnderTest(folder, Theme.Mode.LIGHT);
        shown.makeCase();
        People.fill(shown.window.session().open().orElseThrow(), 12);
        shown.press("nav-claimants");
        sort((TableView<?>) shown.find("claimants"));
        shown.window.leave(() -> {});
    }

    private static <T> void sort(TableView<T> table) {
        var name = table.getColumns().get(1);
        table.getSortOrder().add(name);
        assertThat(table.getSortOrder()).containsExactly(name);
        assertThat(first(table, name)).startsWith("Alvarez");
        name.setSortType(SortType.DESCENDING);
        assertThat(table.getSortOrder()).containsExactly(name);
        assertThat(first(table, name)).startsWith("Sato");
    }

    private static <T> String first(TableView<T> table, TableColumn<T, ?> name) {
        return String.valueOf(name.getCellData(0));
    }
}
