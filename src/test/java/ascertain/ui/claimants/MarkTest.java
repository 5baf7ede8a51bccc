package ascertain.ui.claimants;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.ClaimantField;
import ascertain.ui.People;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// The mark of what cannot be read goes with the last wrong letter, not only when it is left.
final class MarkTest {
    private AtDesk desk;
    private EditorModel editor;

    @BeforeEach
    void makeCase(@TempDir Path folder) {
        desk = new AtDesk(folder.resolve("case"), "Ana");
        People.fill(desk.open, 1);
        desk.roll.select(desk.open.idOf("C-000001"));
        editor = desk.person.editor();
    }

    @AfterEach
    void closeCase() {
        desk.open.close();
    }

    @Test
    void aFieldIsMarkedUntilItIsRight() {
        var cureBy = desk.entry(ClaimantField.CURE_BY);
        cureBy.textProperty().set("sometime");
        cureBy.check(editor.today());
        assertThat(cureBy.problemProperty().get()).isNotEmpty();
        cureBy.textProperty().set("sometime soon");
        assertThat(cureBy.problemProperty().get()).isNotEmpty();
        cureBy.textProperty().set("12/1/26");
        assertThat(cureBy.problemProperty().get()).isEmpty();
        assertThat(cureBy.textProperty().get())
                .as("as typed until it is left")
                .isEqualTo("12/1/26");
    }

    @Test
    void anInMailIsMarkedUntilItIsRight() {
        var message = editor.inMails().getFirst();
        message.when.set("tomorr");
        message.check(editor.today());
        assertThat(message.problem().get()).isNotEmpty();
        message.when.set("3/1/2");
        message.when.set("3/1/24");
        assertThat(message.problem().get()).isEmpty();
        assertThat(message.when.get()).isEqualTo("3/1/24");
    }

    @Test
    void aPeriodIsMarkedUntilItIsRightOrEmpty() {
        var period = editor.periods().getLast();
        period.plan.set("Premium Career");
        period.first.set("when?");
        period.check(editor.today());
        assertThat(period.problem().get()).isNotEmpty();
        period.first.set("1/15/24");
        assertThat(period.problem().get()).isEmpty();
        period.first.set("when?");
        period.check(editor.today());
        period.first.set("");
        assertThat(period.problem().get()).isNotEmpty();
        period.plan.set("");
        assertThat(period.problem().get()).isEmpty();
    }
}
