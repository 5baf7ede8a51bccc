package ascertain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.damages.Claim;
import ascertain.damages.Heads;
import ascertain.damages.TimeLeft;
import ascertain.damages.Timeliness;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Matter.KeyDate;
import ascertain.roll.PartialDate;
import ascertain.roll.Status;
import ascertain.store.DeadlineLine;
import ascertain.store.Waiting;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What is due, whose it is and what comes next, in a case of the LinkedIn template on 21 September
/// 2026, three days after what was discovered on the policy date ran out.
final class DeadlineDeskTest extends DeadlineBench {
    private List<String> references(Waiting who) {
        var ids = Arrays.stream(open.deadlines().find(who)).boxed().toList();
        return open.deadlines().lines(ids).stream().map(DeadlineLine::reference).toList();
    }

    @Test
    void whoseClaimIsOutOfTimeIsAnsweredWithTollingAndWithout() {
        var ahead = open.deadlines().look(30);
        var sca = Claim.STORED_COMMUNICATIONS;
        assertThat(ahead.totals(false).heads(sca, TimeLeft.OUT_OF_TIME)).isEqualTo(new Heads(2, 0));
        assertThat(ahead.totals(true).heads(sca, TimeLeft.OUT_OF_TIME)).isEqualTo(new Heads(1, 0));
        assertThat(references(ahead.whose(sca, TimeLeft.OUT_OF_TIME, false)))
                .containsExactly("C-1", "C-3");
        assertThat(references(ahead.whose(sca, TimeLeft.OUT_OF_TIME, true))).containsExactly("C-3");
        assertThat(references(ahead.whose(sca, TimeLeft.SOON, false))).containsExactly("C-2");
        assertThat(references(ahead.whose(sca, TimeLeft.SOON, true))).containsExactly("C-1", "C-2");
        assertThat(references(ahead.whose(sca, TimeLeft.TIMELY, true))).containsExactly("C-5");
        assertThat(references(ahead.whose(sca, TimeLeft.UNKNOWN, true))).containsExactly("C-4");
        assertThat(references(ahead.whose(Claim.WRITTEN_CONTRACT, TimeLeft.TIMELY, false)))
                .containsExactly("C-1", "C-2", "C-3", "C-4", "C-5");
        assertThat(ahead.limitation(true).lastDay(sca, LocalDate.of(2024, 9, 18)))
                .isEqualTo("2026-09-28");
        assertThat(open.deadlines().limitation(LocalDate.of(2024, 9, 18)).getFirst())
                .isEqualTo(
                        "Stored Communications Act (18 U.S.C. § 2707(f)). Out of time: the last day was 18 September 2026. With tolling, in time: the last day is 28 September 2026.");
        assertThat(ahead.everybody()).isEqualTo(new Heads(5, 0));
    }

    @Test
    void whatComesNextIsInItsOrderAndFollowsTheSwitch() {
        enter(
                Claimant.of("C-6")
                        .with(ClaimantField.STATUS, Status.DEFICIENT)
                        .with(ClaimantField.CURE_BY, LocalDate.of(2026, 9, 1))
                        .with(ClaimantField.FOLLOW_UP_ON, LocalDate.of(2026, 9, 24)));
        var matter = open.matter();
        var dates = new ArrayList<>(matter.keyDates());
        dates.add(new KeyDate(PartialDate.parse("2026-10"), KeyDate.Kind.EVENT, "Conference"));
        open.deadlines().keep(matter, "refiled", dates);
        assertThat(told())
                .containsExactly(
                        "2026-09-01 Cure 1",
                        "2026-09-21 STORED_COMMUNICATIONS 1",
                        "2026-09-24 FollowUp 1",
                        "2026-10 Conference",
                        "2027-06-02 STORED_COMMUNICATIONS 1",
                        "2028-08-15 UNFAIR_COMPETITION 1",
                        "2028-08-15 WRITTEN_CONTRACT 1",
                        "2028-09-18 UNFAIR_COMPETITION 5",
                        "2028-09-18 WRITTEN_CONTRACT 5");
        open.deadlines().switchTolling(true, "Individual claims");
        assertThat(told())
                .startsWith(
                        "2026-09-01 Cure 1",
                        "2026-09-24 FollowUp 1",
                        "2026-09-28 STORED_COMMUNICATIONS 1",
                        "2026-09-29 STORED_COMMUNICATIONS 1",
                        "2026-10 Conference");
        var next = open.deadlines().look(0).coming();
        assertThat(next.getFirst().daysLeft(LocalDate.of(2026, 9, 21))).isEqualTo(-20);
        assertThat(references(((Coming.LastDay) next.get(2)).who())).containsExactly("C-1");
        assertThat(references(((Coming.Cure) next.getFirst()).who())).containsExactly("C-6");
    }

    private List<String> told() {
        return open.deadlines().look(0).coming().stream()
                .map(
                        one ->
                                one.on()
                                        + " "
                                        + switch (one) {
                                            case Coming.Key key -> key.date().what();
                                            case Coming.LastDay last ->
                                                    last.claim() + " " + last.persons();
                                            case Coming.Cure cure -> "Cure " + cure.persons();
                                            case Coming.FollowUp due -> "FollowUp " + due.persons();
                                        })
                .toList();
    }

    @Test
    void theGroupsAreWhatTheRuleSaysOfEachClaimant() {
        var day = LocalDate.of(2024, 7, 1);
        for (int i = 10; i < 60; i++) {
            enter("C-" + i, day.plusDays(i * 4L).toString());
        }
        for (boolean tolled : new boolean[] {false, true}) {
            var ahead = open.deadlines().look(20);
            for (var claim : Claim.values()) {
                var outOfTime =
                        Arrays.stream(open.find(ascertain.store.ClaimantQuery.ALL))
                                .mapToObj(open::claimant)
                                .filter(
                                        one ->
                                                ahead.limitation(tolled)
                                                                .timeliness(
                                                                        claim,
                                                                        one.claimant()
                                                                                .get(
                                                                                        ClaimantField
                                                                                                .DISCOVERY_DATE),
                                                                        ahead.asOf())
                                                        == Timeliness.OUT_OF_TIME)
                                .map(one -> one.claimant().reference())
                                .toList();
                assertThat(references(ahead.whose(claim, TimeLeft.OUT_OF_TIME, tolled)))
                        .isEqualTo(outOfTime);
            }
        }
    }
}
