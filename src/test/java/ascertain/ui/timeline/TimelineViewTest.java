package ascertain.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.membership.ClassDefinition;
import ascertain.membership.Dossier;
import ascertain.roll.Claimant;
import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.PartialDate;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.PremiumPeriod.Last;
import ascertain.roll.SentAt;
import ascertain.ui.Fx;
import ascertain.ui.Picture;
import ascertain.ui.Theme;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

@ExtendWith(Fx.class)
final class TimelineViewTest {

    @Test
    void nothingRecordedIsSaid() throws Exception {
        var view = shown("nothing", List.of(), List.of());
        assertThat(view.getAccessibleText())
                .isEqualTo(
                        "Timeline. No Premium recorded. No InMail recorded. Policy date 18 Sep 2024.");
        assertThat(count(view, "policy")).isEqualTo(1);
    }

    @Test
    void oneDayIsSeen() throws Exception {
        var view =
                shown(
                        "one-day",
                        List.of(period("Premium Career", "2024-03-02", "2024-03-02")),
                        List.of(inMail("2024-03-02")));
        assertThat(view.lookupAll(".bar").iterator().next().getLayoutBounds().getWidth())
                .isGreaterThanOrEqualTo(3);
        assertThat(count(view, "qualifying")).isEqualTo(2);
    }

    @Test
    void twentyYearsOfTwentyThousandBecomeABand() throws Exception {
        var messages =
                IntStream.range(0, 20_000)
                        .mapToObj(
                                i ->
                                        inMail(
                                                LocalDate.of(2004, 1, 1)
                                                        .plusDays(i * 7300L / 20_000)
                                                        .toString()))
                        .toList();
        var view =
                shown(
                        "twenty-years",
                        List.of(
                                period("Premium Business", "2006-01-01", "2011-05-31"),
                                period("Premium Career", "2014-02", "2024-10")),
                        messages);
        assertThat(count(view, "tick")).isZero();
        assertThat(count(view, "band")).isBetween(100L, 1_500L);
    }

    @Test
    void fortyPlansLeaveRoomForTheForm() throws Exception {
        var periods =
                IntStream.range(0, 40)
                        .mapToObj(i -> period("Plan " + i, "2024-01-15", "2024-09-14"))
                        .toList();
        var view = shown("forty-plans", periods, List.of());
        assertThat(view.getPrefHeight()).isLessThan(260);
        assertThat(count(view, "sure")).as("every period is still drawn").isEqualTo(40);
    }

    @Test
    void arrowKeysNameEachItem() throws Exception {
        var view =
                shown(
                        "walked",
                        List.of(period("Premium Career", "2024-01-15", "2024-09-14")),
                        List.of(inMail("2024-03-02")));
        press(view, KeyCode.RIGHT);
        assertThat(view.namedProperty().get())
                .isEqualTo("Premium Career, 15 Jan 2024 – 14 Sep 2024");
        press(view, KeyCode.RIGHT);
        assertThat(view.namedProperty().get())
                .isEqualTo("InMail received 2 Mar 2024, confirmed, qualifies");
        press(view, KeyCode.END);
        assertThat(view.getAccessibleText()).isEqualTo("Policy date 18 Sep 2024");
    }

    private static TimelineView shown(
            String name, List<PremiumPeriod> periods, List<InMail> messages) throws Exception {
        var view = new TimelineView();
        var scene = new Scene(new StackPane(view), 560, 240);
        new Theme(Theme.Mode.LIGHT).dress(scene);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        view.show(
                Story.of(
                        ClassDefinition.linkedInPremium(),
                        new Dossier(Claimant.of("C-000001"), periods, messages)));
        Picture.write(scene, "timeline-" + name);
        return view;
    }

    private static void press(Node node, KeyCode code) {
        node.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static long count(Node view, String style) {
        return view.lookupAll("." + style).size();
    }

    private static PremiumPeriod period(String plan, String first, String last) {
        return PremiumPeriod.stated(
                plan, PartialDate.parse(first), new Last.On(PartialDate.parse(last)), false);
    }

    private static InMail inMail(String day) {
        return new InMail(
                new SentAt.Dated(PartialDate.parse(day)), Direction.RECEIVED, Grade.CONFIRMED);
    }
}
