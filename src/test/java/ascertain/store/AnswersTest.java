package ascertain.store;

import static ascertain.store.Receipts.charge;
import static ascertain.store.Receipts.refund;
import static ascertain.store.Source.claimant;
import static ascertain.store.Source.document;
import static ascertain.store.Source.premium;
import static ascertain.store.Source.sent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.membership.Outcome;
import ascertain.roll.ClaimantField;
import ascertain.roll.Days;
import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.PremiumPeriod.Doubt;
import ascertain.roll.SentAt;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What people answer about derived periods and messages stands, and falls, with what it was said
/// of.
final class AnswersTest extends UndoBench {
    private static final LocalDate REFUNDED = LocalDate.parse("2024-05-01");
    private static final Days ALL = new Days(REFUNDED, LocalDate.parse("2024-05-31"));
    private static final Days PART = new Days(REFUNDED, LocalDate.parse("2024-05-10"));
    private static final Days NONE = new Days(REFUNDED, REFUNDED.minusDays(1));

    private static InMail possible(String at) {
        return new InMail(SentAt.parse(at), Direction.SENT, Grade.POSSIBLE);
    }

    /// A charge given back, and an InMail of days it may have paid for.
    private ClaimantRecord refunded() {
        new Source()
                .with(claimant("C-1"))
                .with("C-1", charge("1", "2024-05-01"), refund("2", "2024-05-20", "1"))
                .with("C-1", sent("2024-05-10"))
                .into(store);
        return record("C-1");
    }

    private ClaimantRecord answer(ClaimantRecord asked, Days days) {
        return store.answers()
                .save(asked, asked.periods().getFirst(), days, "It ran", Bench.change());
    }

    @Test
    void anAnswerTakesThePlaceOfTheDoubt() {
        var asked = refunded();
        assertThat(asked.determination().outcome()).isEqualTo(Outcome.UNDETERMINED);
        long entries = store.auditHead().count();
        var answered = answer(asked, PART);
        assertThat(answered.determination().outcome()).isEqualTo(Outcome.MEMBER);
        assertThat(answered.periods())
                .containsExactly(
                        new PremiumPeriod(
                                "Premium Career", PART, PART, false, Doubt.NONE, true, null));
        assertThat(answered.claimant().revision()).isEqualTo(asked.claimant().revision() + 1);
        assertThat(store.auditHead().count()).isEqualTo(entries + 1);
        assertThat(faults()).isEmpty();
    }

    @Test
    void daysCanBeTakenAwayToo() {
        var answered = answer(refunded(), NONE);
        assertThat(answered.periods()).isEmpty();
        assertThat(answered.determination().outcome()).isEqualTo(Outcome.UNDETERMINED);
        new Source().with("C-1", charge("9", "2020-01-01")).into(store);
        assertThat(record("C-1").determination().outcome()).isEqualTo(Outcome.NOT_MEMBER);
        assertThat(faults()).isEmpty();
    }

    @Test
    void oneUndoBringsTheQuestionBackForGood() {
        var asked = refunded();
        answer(asked, ALL);
        assertThat(store.history().undoable(ACTOR).orElseThrow().what())
                .isEqualTo("Answered for C-1: It ran");
        undo();
        isAsIn(asked);
        new Source().with("C-1", charge("9", "2020-01-01")).into(store);
        assertThat(record("C-1").periods()).extracting(PremiumPeriod::why).contains(Doubt.REFUNDED);
        assertThat(faults()).isEmpty();
    }

    @Test
    void redoPutsTheAnswerBackForLaterReceiptsToo() {
        var answered = answer(refunded(), ALL);
        undo();
        redo();
        isAsIn(answered);
        new Source().with("C-1", charge("9", "2020-01-01")).into(store);
        assertThat(record("C-1").periods()).noneMatch(PremiumPeriod::isUncertain);
    }

    @Test
    void itOutlivesReceiptsThatLeaveThePeriodAsItWas() {
        answer(refunded(), ALL);
        new Source().with("C-1", charge("9", "2020-01-01")).into(store);
        assertThat(record("C-1").periods()).noneMatch(PremiumPeriod::isUncertain).hasSize(2);
        assertThat(record("C-1").determination().outcome()).isEqualTo(Outcome.MEMBER);
    }

    @Test
    void itIsAskedAnewWhenThePeriodComesOutOtherwise() {
        answer(refunded(), ALL);
        // The charge of 1 May paid to the day before this one, so that other days are in doubt.
        new Source().with("C-1", charge("3", "2024-05-25")).into(store);
        assertThat(record("C-1").periods())
                .filteredOn(PremiumPeriod::isUncertain)
                .extracting(PremiumPeriod::why)
                .containsExactly(Doubt.REFUNDED);
        assertThat(faults()).isEmpty();
    }

    @Test
    void thePeriodInDoubtDoesNotComeBackWithASourceThatHoldsIt() {
        var asked = refunded();
        answer(asked, NONE);
        var again =
                new Source().with("C-1", asked.periods().toArray(PremiumPeriod[]::new)).into(store);
        assertThat(again.counts().anyChange()).isFalse();
        assertThat(record("C-1").periods()).isEmpty();
    }

    @Test
    void whatSomebodyChangedMeanwhileIsNotAnswered() {
        var asked = refunded();
        rename(asked, "Okafor");
        var before = store.auditHead();
        assertThatThrownBy(() -> answer(asked, ALL))
                .isInstanceOf(StoreProblem.class)
                .hasMessageContaining("meanwhile");
        assertThatThrownBy(
                        () ->
                                store.answers()
                                        .save(
                                                new ClaimantDraft(
                                                        asked.id(),
                                                        asked.claimant(),
                                                        asked.periods(),
                                                        List.of()),
                                                "x",
                                                Bench.change()))
                .isInstanceOf(StoreProblem.class)
                .hasMessageContaining("meanwhile");
        assertThat(store.auditHead()).isEqualTo(before);
        assertThat(record("C-1").inMails()).hasSize(1);
    }

    @Test
    void aDenialOutlivesTheDocumentTakenInAgain() {
        var export =
                new Source()
                        .with(claimant("C-1"))
                        .with("C-1", possible("2024-03-01T10:00:00Z"))
                        .from(document("export.zip", "1"));
        export.into(store);
        new Source().with("C-1", premium("2024-01-01", "2024-12-31")).into(store);
        var asked = record("C-1");
        var inMails = new ArrayList<>(asked.inMails());
        inMails.add(
                new InMail(asked.inMails().getFirst().sentAt(), Direction.SENT, Grade.NOT_INMAIL));
        var denied =
                store.answers()
                        .save(
                                new ClaimantDraft(
                                        asked.id(), asked.claimant(), asked.periods(), inMails),
                                "Not an InMail",
                                Bench.change());
        assertThat(denied.determination().outcome()).isEqualTo(Outcome.NOT_MEMBER);
        assertThat(export.into(store).counts().anyChange()).isFalse();
        assertThat(record("C-1").determination().outcome()).isEqualTo(Outcome.NOT_MEMBER);
        undo();
        isAsIn(asked);
    }

    @Test
    void thoseWhomOneAnswerDecidesWaitFirst() {
        var ana = claimant("C-2").with(ClaimantField.ASSIGNED_TO, "Ana");
        new Source()
                .with(claimant("C-5"), claimant("C-4"), claimant("C-3"), ana, claimant("C-1"))
                .with("C-5", premium("2024-01-01", "2024-12-31"))
                .with("C-5", possible("2024-02-01"))
                .with("C-4", premium("2024", "2024"))
                .with("C-4", sent("2024-02-01"))
                .with("C-3", premium("2024", "2024"))
                .with("C-3", possible("2024-02-01"))
                .with("C-2", possible("2024-02-01"))
                .with("C-1", premium("2024-01-01", "2024-12-31"))
                .with("C-1", sent("2024-02-01"))
                .into(store);
        assertThat(waiting(null)).containsExactly("C-4", "C-5", "C-2", "C-3");
        assertThat(waiting("Ana")).containsExactly("C-2");
        assertThat(waiting("Ben")).isEmpty();
    }

    private List<String> waiting(String assignedTo) {
        return Arrays.stream(store.answers().waiting(assignedTo))
                .mapToObj(id -> store.claimant(id).claimant().reference())
                .toList();
    }

    @Test
    void whoHasSurePremiumAndNoInMailHasNothingToAnswer() {
        new Source()
                .with(claimant("C-1"), claimant("C-2"))
                .with("C-1", premium("2024", "2024-06-01"), premium("2023-01-01", "2023-02-01"))
                .with("C-2", premium("2024", "2024-06-01"), premium("2025-01-01", "2025-02-01"))
                .into(store);
        assertThat(store.answers().waiting(null)).hasSize(1);
        assertThat(store.answers().waiting(null)).containsExactly(id("C-2"));
    }
}
