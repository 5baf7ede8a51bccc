package ascertain.ui.claimants;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.membership.ClassDefinition;
import ascertain.membership.Dossier;
import ascertain.membership.MembershipRule;
import ascertain.roll.Claimant;
import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.PartialDate;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.PremiumPeriod.Last;
import ascertain.roll.SentAt;
import ascertain.store.ClaimantRecord;
import ascertain.ui.Fx;
import ascertain.ui.Pace;
import ascertain.ui.Theme;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

@ExtendWith(Fx.class)
final class PagedRowsTest {
    private final EditorModel model = new EditorModel(new ascertain.ui.SameThread());
    private EditorView view;

    @Test
    void aClaimantWithThousandsOfRowsMakesNoMoreNodesThanAPageOfThem() {
        show(200, 20_000);
        assertThat(nodes(view)).isLessThan(4_000);
        assertThat(visible("inmail-when")).hasSizeLessThanOrEqualTo(PagedRows.PAGE + 1);
        assertThat(visible("period-plan")).hasSizeLessThanOrEqualTo(PagedRows.PAGE + 1);
    }

    @Test
    void movingToAnotherClaimantMakesNoNewNodes() {
        show(6, 12);
        var before = view.lookupAll("TextField");
        show(2, 3);
        show(6, 12);
        assertThat(view.lookupAll("TextField")).isEqualTo(before);
    }

    @Test
    void turningThePageShowsEarlierRowsAndTypingChangesThose() {
        show(1, 50);
        ((ButtonBase) view.lookup("#inmails-earlier")).fire();
        var rows = visible("inmail-when");
        assertThat(rows.getFirst().getText()).isEqualTo("2024-01-21");
        rows.getFirst().setText("2024-03-05");
        assertThat(model.inMails().get(20).isChanged()).isTrue();
        assertThat(model.inMails().stream().filter(InMailEntry::isChanged)).hasSize(1);
    }

    @Test
    void typingAtTheEndOfAFullPageGoesOnThere() {
        show(1, PagedRows.PAGE - 1);
        visible("inmail-when").getLast().setText("2024-03-05");
        var rows = visible("inmail-when");
        assertThat(rows).hasSize(PagedRows.PAGE + 1);
        assertThat(rows.get(PagedRows.PAGE - 1).getText()).isEqualTo("2024-03-05");
        assertThat(rows.getLast().getText()).isEmpty();
    }

    private void show(int periods, int inMails) {
        if (view == null) {
            view = new EditorView(model, Pace.AT_ONCE);
            var scene = new Scene(view, 600, 900);
            new Theme(Theme.Mode.LIGHT).dress(scene);
        }
        model.show(record(periods, inMails), LocalDate.of(2026, 1, 1), ZoneId.of("UTC"));
        view.applyCss();
        view.layout();
    }

    private static ClaimantRecord record(int periodCount, int inMailCount) {
        var first = LocalDate.of(2024, 1, 1);
        var periods =
                IntStream.range(0, periodCount)
                        .mapToObj(i -> PartialDate.of(first.plusDays(i)))
                        .map(
                                day ->
                                        PremiumPeriod.stated(
                                                "Premium Career", day, new Last.On(day), false))
                        .toList();
        var inMails =
                IntStream.range(0, inMailCount)
                        .mapToObj(i -> new SentAt.Dated(PartialDate.of(first.plusDays(i))))
                        .map(at -> new InMail(at, Direction.RECEIVED, Grade.CONFIRMED))
                        .toList();
        var claimant = Claimant.of("C-000001");
        var dossier = new Dossier(claimant, periods, inMails);
        var determination = MembershipRule.determine(ClassDefinition.linkedInPremium(), dossier);
        return new ClaimantRecord(
                1, claimant, periods, inMails, List.of(), dossier, determination, List.of());
    }

    private List<TextField> visible(String id) {
        return view.lookupAll("#" + id).stream()
                .map(TextField.class::cast)
                .filter(field -> field.getParent().getParent().isVisible())
                .toList();
    }

    private static int nodes(Node node) {
        return node instanceof Parent parent
                ? 1 + parent.getChildrenUnmodifiable().stream().mapToInt(PagedRowsTest::nodes).sum()
                : 1;
    }
}
