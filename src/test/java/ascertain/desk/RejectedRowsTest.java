package ascertain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.roll.ClaimantField;
import ascertain.store.RejectedRow;
import ascertain.store.RejectedRow.State;
import ascertain.work.Problem;
import ascertain.work.Progress;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Rejected rows stay with their import, are put right in place and tried again.
final class RejectedRowsTest extends AfterImports {
    private static final String[] PEOPLE = {
        "Name,E-mail,State,InMail sent,Remark",
        "Maria Okafor,maria@x.org,CA,3/2/24,a word to nobody",
        "Olaf Berg,olaf(at)x.org,NY,,a word to nobody",
        "Wei Chen,wei@x.org,TX,18/19/24,a word to nobody",
        "Ana Ruiz,ana@x.org,TX,18/19/24,a word to nobody",
    };

    @Test
    void theyAreKeptWithTheCellsThatWereReadAndNoOthers() {
        var batch = take("people.csv", PEOPLE);
        assertThat(batch.source()).isEqualTo("people.csv");
        assertThat(batch.counts().added()).isEqualTo(1);
        assertThat(batch.waiting()).isEqualTo(3);
        assertThat(open.imports().waiting()).isEqualTo(3);
        assertThat(rows(batch).getFirst().rejection().line()).isEqualTo(3);
        assertThat(rows(batch).getFirst().rejection().reason()).startsWith("E-mail: ");
        assertThat(rows(batch))
                .extracting(RejectedRow::cells)
                .containsExactly(
                        List.of("Olaf Berg", "olaf(at)x.org", "NY", ""),
                        List.of("Wei Chen", "wei@x.org", "TX", "18/19/24"),
                        List.of("Ana Ruiz", "ana@x.org", "TX", "18/19/24"));
        var columns = open.imports().columns(batch, rows(batch).getFirst());
        assertThat(columns).extracting(RowColumn::use).contains("Full name", "State");
        assertThat(RowColumn.named(columns, rows(batch).get(1).rejection().reason())).isEqualTo(3);
        assertThat(open.imports().report(batch).understood()).contains("Remark: left out");
    }

    @Test
    void oneThatIsPutRightGoesInAndWaitsAgainOnceThatIsUndone() {
        var batch = take("people.csv", PEOPLE);
        var olaf = rows(batch).getFirst();
        var still = retry(batch, RowFix.with(olaf, 1, "olaf at x.org"));
        assertThat(still.fixed()).isEmpty();
        assertThat(still.wrong().get(0)).startsWith("E-mail: ");
        assertThat(open.imports().count()).isEqualTo(1);

        assertThat(retry(batch, RowFix.with(olaf, 1, "olaf@x.org")).fixed()).containsExactly(0);
        assertThat(store.claimant(open.idOf("C-000002")).claimant().text(ClaimantField.EMAIL))
                .isEqualTo("olaf@x.org");
        assertThat(states(batch)).containsExactly(State.FIXED, State.WAITING, State.WAITING);
        assertThat(open.imports().page(0, 1).getFirst().source())
                .isEqualTo("Fixed rows of people.csv");
        assertThat(store.history().undoable("RK").orElseThrow().what())
                .isEqualTo("Fixed rows of people.csv");

        undoLast();
        assertThat(claimants()).isEqualTo(1);
        assertThat(states(batch)).containsOnly(State.WAITING);
        assertThat(open.verify(Progress.NONE)).isEmpty();
    }

    @Test
    void oneThatSaysWhatIsKnownIsFixedToo() {
        var batch = take("people.csv", PEOPLE);
        var olaf = rows(batch).getFirst();
        var known = new RowFix(olaf, List.of("Maria Okafor", "maria@x.org", "CA", "3/2/24"));
        assertThat(retry(batch, known).fixed()).containsExactly(0);
        assertThat(states(batch).getFirst()).isEqualTo(State.FIXED);
        undoLast();
        assertThat(states(batch).getFirst()).isEqualTo(State.WAITING);
        assertThat(retry(batch, new RowFix(olaf, List.of("", " ", "", ""))).wrong().get(0))
                .contains("dismiss it");
    }

    @Test
    void thoseAlikeAreFixedTogether() {
        var batch = take("people.csv", PEOPLE);
        var alike = open.imports().alike(batch, rows(batch).get(1), 3);
        assertThat(alike).extracting(RejectedRow::position).containsExactly(1, 2);
        var fixes = alike.stream().map(row -> RowFix.with(row, 3, "9/18/24")).toList();
        assertThat(open.imports().retry(batch, fixes, Progress.NONE).fixed()).containsExactly(1, 2);
        assertThat(claimants()).isEqualTo(3);
        undoLast();
        assertThat(claimants()).isEqualTo(1);
    }

    @Test
    void rowsOfSomebodyUnknownGoInOnceTheyAreKnown() {
        var batch =
                take("inmails.csv", "reference,sent_at,direction", "R-1,2024-03-02,SENT", "R-2,x,");
        assertThat(batch.rejected()).isEqualTo(2);
        assertThat(batch.step()).isEmpty();
        take("claimants.csv", "reference,given_name", "R-1,Maria");
        var again = open.imports().retryAll(batch, Progress.NONE);
        assertThat(again.fixed()).hasSize(1);
        assertThat(again.wrong().values()).singleElement().asString().startsWith("sent_at: ");
        assertThat(store.claimant(open.idOf("R-1")).inMails()).hasSize(1);
    }

    @Test
    void aFileThatOnlyRejectsIsOneImportHoweverOftenAndChangesNoRecord() {
        var head = store.auditHead();
        for (int i = 0; i < 3; i++) {
            take("inmails.csv", "reference,sent_at,direction", "R-1,2024-03-02,SENT");
        }
        assertThat(open.imports().count()).isEqualTo(1);
        assertThat(open.imports().waiting()).isEqualTo(1);
        assertThat(store.auditHead()).isEqualTo(head);
        take("people.csv", PEOPLE);
        take("people.csv", PEOPLE);
        assertThat(open.imports().count()).isEqualTo(2);
    }

    @Test
    void oneRefusedWholeIsKeptOnceWithItsReason() {
        for (int i = 0; i < 2; i++) {
            var batch = take("broken.csv", "Name,E-mail", "\"never closed,a@x.org");
            assertThat(batch.error()).contains("a quote is not closed");
        }
        assertThat(open.imports().count()).isEqualTo(1);
        assertThat(open.imports().whyNotUndone(open.imports().page(0, 1).getFirst()))
                .contains("nothing that could be undone");
    }

    @Test
    void anImportIsUndoneUnlessSomebodyItTouchedWasChangedSince() {
        var batch = take("people.csv", PEOPLE);
        take("more.csv", "Reference,State", "C-000001,NY");
        assertThat(open.imports().whyNotUndone(batch)).startsWith("C-000001 was changed since");
        assertThatThrownBy(() -> open.imports().undo(batch)).isInstanceOf(Problem.class);
        open.imports().undo(open.imports().page(0, 1).getFirst());
        open.imports().undo(batch);
        assertThat(claimants()).isZero();
        var undone = open.imports().batch(batch.id());
        assertThat(undone.undone()).isTrue();
        assertThat(open.imports().waiting()).isZero();
        var olaf = rows(undone).getFirst();
        assertThatThrownBy(() -> retry(undone, RowFix.asItIs(olaf))).isInstanceOf(Problem.class);
    }

    @Test
    void oneThatIsDismissedIsPutBack() {
        var batch = take("people.csv", PEOPLE);
        open.imports().dismiss(batch, List.of(1), true);
        assertThat(states(batch)).containsExactly(State.WAITING, State.DISMISSED, State.WAITING);
        assertThat(open.imports().waiting()).isEqualTo(2);
        open.imports().dismiss(batch, List.of(1), false);
        assertThat(open.imports().waiting()).isEqualTo(3);
        assertThat(open.verify(Progress.NONE)).isEmpty();
    }
}
