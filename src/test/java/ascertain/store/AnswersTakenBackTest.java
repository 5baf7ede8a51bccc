package ascertain.store;

import static ascertain.store.Receipts.charge;
import static ascertain.store.Receipts.refund;
import static ascertain.store.Source.claimant;
import static ascertain.store.Source.sent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.membership.Outcome;
import ascertain.roll.Days;
import ascertain.roll.PeriodAnswer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/// An answer that was wrong is taken back long after it was given, and asked anew.
final class AnswersTakenBackTest extends UndoBench {
    private static final LocalDate FIRST = LocalDate.parse("2024-05-01");
    private static final Days PART = new Days(FIRST, LocalDate.parse("2024-05-10"));
    private static final Days NEVER = new Days(FIRST, FIRST.minusDays(1));
    private ClaimantRecord asked;

    /// A charge given back, and an InMail of days it may have paid for.
    @BeforeEach
    void refunded() {
        new Source()
                .with(claimant("C-1"))
                .with("C-1", charge("1", "2024-05-01"), refund("2", "2024-05-20", "1"))
                .with("C-1", sent("2024-05-10"))
                .into(store);
        asked = record("C-1");
    }

    private ClaimantRecord answer(Days days) {
        var now = record("C-1");
        return store.answers().save(now, now.periods().getFirst(), days, "It ran", Bench.change());
    }

    private GivenAnswer only() {
        var given = store.answers().given();
        assertThat(given).hasSize(1);
        return given.getFirst();
    }

    private ClaimantRecord takeBack() {
        return store.answers().takeBack(only(), "Asked again", Bench.change());
    }

    @Test
    void theQuestionComesBackAndAnotherAnswerHolds() {
        answer(NEVER);
        rename(record("C-1"), "Okafor");
        assertThat(only().answer().days()).isEqualTo(NEVER);
        var again = takeBack();
        assertThat(again.periods()).isEqualTo(asked.periods());
        assertThat(again.determination()).isEqualTo(asked.determination());
        assertThat(store.answers().given()).isEmpty();
        assertThat(answer(PART).determination().outcome()).isEqualTo(Outcome.MEMBER);
        assertThat(only().answer().days()).isEqualTo(PART);
        new Source().with("C-1", charge("9", "2020-01-01")).into(store);
        assertThat(record("C-1").determination().outcome()).isEqualTo(Outcome.MEMBER);
        assertThat(faults()).isEmpty();
    }

    @Test
    void itStaysTakenBackWhenReceiptsCome() {
        answer(PART);
        takeBack();
        new Source().with("C-1", charge("9", "2020-01-01")).into(store);
        assertThat(record("C-1").periods()).containsAll(asked.periods());
        assertThat(record("C-1").determination().outcome()).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void takingBackIsUndoneAndDoneAgain() {
        var answered = answer(PART);
        takeBack();
        undo();
        isAsIn(answered);
        assertThat(only().answer().days()).isEqualTo(PART);
        redo();
        assertThat(record("C-1").periods()).isEqualTo(asked.periods());
        assertThat(store.answers().given()).isEmpty();
        assertThat(faults()).isEmpty();
    }

    @Test
    void whatDoesNotHoldAnyMoreIsNotTakenBack() {
        answer(PART);
        var given = only();
        takeBack();
        var head = store.auditHead();
        assertThatThrownBy(() -> store.answers().takeBack(given, "x", Bench.change()))
                .hasMessageContaining("does not hold any more");
        assertThat(store.auditHead()).isEqualTo(head);
    }

    @Test
    void anAnswerBroughtOtherwiseByASourceHolds() {
        answer(PART);
        var other = only().answer();
        var all =
                new PeriodAnswer(
                        other.plan(), other.possible(), other.why(), NEVER, "Ben", other.at());
        store.imports()
                .take(
                        new ImportSource("source", "0".repeat(64)),
                        Bench.change(),
                        _ -> {},
                        session ->
                                session.answers(
                                        List.of(
                                                new ascertain.roll.Row<>(
                                                        "period_answers.csv", 2, "C-1", all))),
                        ascertain.work.Progress.NONE);
        assertThat(record("C-1").periods()).isEmpty();
        assertThat(only().answer()).isEqualTo(all);
    }

    @Test
    void answersAreAppliedInTheirOrder() {
        var question = asked.periods().getFirst();
        var ran = said(question.possible(), PART);
        var back = said(question.possible(), null);
        assertThat(PeriodAnswer.applied(List.of(question), List.of(ran, back)))
                .containsExactly(question);
        assertThat(PeriodAnswer.applied(List.of(question), List.of(back, ran)))
                .allSatisfy(period -> assertThat(period.sure()).isEqualTo(PART));
    }

    private PeriodAnswer said(Days possible, @org.jspecify.annotations.Nullable Days days) {
        var period = asked.periods().getFirst();
        return new PeriodAnswer(
                period.plan(), possible, period.why(), days, "Ana", Bench.change().at());
    }
}
