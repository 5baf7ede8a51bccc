package ascertain.ui.frozen;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.damages.ComparedFigures;
import ascertain.damages.FrozenFigures;
import ascertain.damages.FrozenFigures.Column;
import ascertain.damages.FrozenFigures.Kind;
import ascertain.damages.FrozenFigures.Row;
import ascertain.damages.FrozenFigures.Section;
import ascertain.store.Snapshot;
import ascertain.ui.Answers;
import ascertain.ui.Fx;
import ascertain.ui.SameThread;
import ascertain.ui.Session;
import ascertain.ui.Undoing;

import javafx.scene.control.Button;
import javafx.scene.control.Labeled;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.Instant;
import java.util.List;

/// Frozen figures are shown as they say themselves, set against others, and owned up to when they
/// are damaged.
@ExtendWith(Fx.class)
final class FrozenModelTest {
    private final SameThread work = new SameThread();
    private final Session session = new Session(work, work, _ -> {});
    private final Undoing undoing = new Undoing(session, work);
    private final FrozenModel model =
            new FrozenModel(
                    session, work, work, new FreezeModel(session, work, work, undoing, () -> null));

    /// Figures of a kind that no version of this program has frozen.
    private static FrozenFigures figures(String members, String amount) {
        return new FrozenFigures(
                List.of(
                        new Section(
                                "unheard-of",
                                "By planet",
                                "",
                                List.of(
                                        new Column("members", "Members", Kind.COUNT),
                                        new Column("amount", "Amount", Kind.DOLLARS)),
                                List.of(Row.of("is Mars", "Mars", members, amount))),
                        Section.sentences("more", "More", List.of("A sentence."))));
    }

    private static Snapshot snapshot(long id, @Nullable FrozenFigures figures) {
        return new Snapshot(id, "Brief " + id, "", Instant.EPOCH, "Ada Moore", figures);
    }

    @Test
    void figuresThatNobodyKnowsAreShownBesideOthers() {
        model.shownProperty().set(snapshot(1, figures("1200", "1234.50")));
        var alone = FigureLine.of(model.figuresProperty().get(), "", false);
        assertThat(alone)
                .extracting(FigureLine::label, FigureLine::measure, FigureLine::before)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("By planet", "", ""),
                        org.assertj.core.api.Assertions.tuple("Mars", "Members", "1,200"),
                        org.assertj.core.api.Assertions.tuple("Mars", "Amount", "$1,234.50"),
                        org.assertj.core.api.Assertions.tuple("More", "", ""),
                        org.assertj.core.api.Assertions.tuple("", "", "A sentence."));
        model.againstProperty().set(new Against.Other(snapshot(2, figures("1200", "1234.25"))));
        var differing = FigureLine.of(model.figuresProperty().get(), "", true);
        assertThat(differing).hasSize(2);
        assertThat(differing.getLast().difference()).isEqualTo("−$0.25");
        assertThat(differing.getLast().inFull("Brief 2"))
                .isEqualTo("Mars, Amount: $1,234.50\nBrief 2: $1,234.25");
    }

    @Test
    void whatIsNewAndWhatIsGoneIsSaid() {
        var none = new FrozenFigures(List.of());
        var gone = FigureLine.of(ComparedFigures.of(figures("0", "7.00"), none), "", true);
        assertThat(gone)
                .extracting(FigureLine::difference)
                .containsExactly("", "gone", "−$7", "", "gone");
        var fresh = FigureLine.of(ComparedFigures.of(none, figures("0", "7.00")), "", true);
        assertThat(fresh)
                .extracting(FigureLine::difference)
                .containsExactly("", "new", "+$7", "", "new");
    }

    @Test
    void damagedFiguresShowNothingAndSayWhatToDo() {
        var view = new FiguresView(model, new PrintModel(session, work, new Answers(), undoing));
        var scene = new javafx.scene.Scene(view);
        model.shownProperty().set(snapshot(1, figures("1", "1.00")));
        model.shownProperty().set(snapshot(2, null));
        assertThat(((Labeled) scene.lookup("#frozen-told")).getText())
                .startsWith("These figures are damaged")
                .contains("restore the case from a backup");
        assertThat(model.figuresProperty().get()).isNull();
        assertThat(((Button) scene.lookup("#frozen-print")).isDisabled()).isTrue();
    }

    @Test
    void whateverTheNameAFileCanHaveIt() {
        var name =
                PrintModel.fileName(
                        new Snapshot(1, "a/b: \"c\" 🏛".repeat(30), "", Instant.EPOCH, "A", null));
        assertThat(name)
                .startsWith("Frozen figures, a b   c  🏛")
                .endsWith(".pdf")
                .hasSizeLessThan(190);
        assertThat(name).doesNotContain("/", ":", "\"");
    }
}
