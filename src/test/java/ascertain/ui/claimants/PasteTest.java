package ascertain.ui.claimants;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.membership.ClassDefinition;
import ascertain.membership.Dossier;
import ascertain.membership.MembershipRule;
import ascertain.roll.Claimant;
import ascertain.roll.Direction;
import ascertain.store.ClaimantRecord;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Columns from a spreadsheet put into the rows of the form, without a toolkit.
final class PasteTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final EditorModel model = new EditorModel(new ascertain.ui.SameThread());

    @BeforeEach
    void showNobody() {
        var claimant = Claimant.of("C-000001");
        var dossier = new Dossier(claimant, List.of(), List.of());
        var determination = MembershipRule.determine(ClassDefinition.linkedInPremium(), dossier);
        model.show(
                new ClaimantRecord(
                        0,
                        claimant,
                        List.of(),
                        List.of(),
                        List.of(),
                        dossier,
                        determination,
                        List.of()),
                TODAY,
                ZoneId.of("UTC"));
    }

    @Test
    void aBlockFillsRowsInAnyFormOfDateAndItsHeadingsAreLeftOut() {
        periods(
                0,
                "Plan\tFirst day\tLast day\tTrial\n"
                        + "Premium Career\t1/15/24\tSep 14 2024\tyes\n"
                        + "Premium Business\t2021\tunknown\n"
                        + "Sales Navigator\t18-Sep-2023\t\tno\n\n");
        assertThat(model.periods()).hasSize(4);
        assertThat(texts())
                .containsExactly(
                        "Premium Career 2024-01-15 2024-09-14 true",
                        "Premium Business 2021 unknown false",
                        "Sales Navigator 2023-09-18  false",
                        "   false");
        assertThat(notice()).isEqualTo("3 rows pasted. The line of headings was left out.");
    }

    @Test
    void whatCannotBeReadStaysAsTypedAndIsCounted() {
        model.periods().getFirst().plan.set("Premium Career");
        periods(1, "2024-01-15\n2024-02-31\nsoon\n2024-03");
        assertThat(model.periods().get(2).first.get()).isEqualTo("soon");
        assertThat(model.periods().get(2).problem.get()).contains("“soon” is no date");
        assertThat(model.periods().get(1).problem.get()).contains("February 2024 has 29 days");
        assertThat(model.periods().get(3).plan.get()).isEqualTo("Premium Career");
        assertThat(notice()).isEqualTo("4 rows pasted, 2 cannot be read.");
        assertThat(model.draft()).isEmpty();
    }

    @Test
    void aFirstLineThatCannotBeReadAmongOthersThatCannotIsNoHeading() {
        periods(1, "soon\n2024-01-15\nlater");
        assertThat(model.periods().getFirst().first.get()).isEqualTo("soon");
        periods(1, "Began\n2024-01-15\n2024-02-15");
        assertThat(model.periods().getFirst().first.get()).isEqualTo("2024-01-15");
    }

    @Test
    void oneUndoTakesTheWholePasteBackAndRedoDoesItAgain() {
        var before = model.inMails().getFirst();
        before.direction.set(Direction.SENT);
        inMails(0, "9/17/24\n9/18/24\n9/19/24");
        assertThat(model.inMails()).hasSize(4);
        assertThat(model.undo()).isTrue();
        assertThat(model.inMails().getFirst()).isSameAs(before);
        assertThat(before.when.get()).isEmpty();
        assertThat(before.direction.get()).isEqualTo(Direction.SENT);
        assertThat(model.inMails()).hasSize(2);
        assertThat(model.redo()).isTrue();
        assertThat(model.draft().orElseThrow().inMails())
                .extracting(one -> one.sentAt() + " " + one.direction())
                .containsExactly("2024-09-17 SENT", "2024-09-18 SENT", "2024-09-19 SENT");
        model.inMails().getLast().when.set("2024-09-20");
        assertThat(model.undo() && model.undo() && model.undo()).isTrue();
        assertThat(model.inMails().getFirst().isEmpty()).isTrue();
        assertThat(model.undo()).isFalse();
        assertThat(model.redo() && model.redo() && model.redo()).isTrue();
        assertThat(model.inMails()).hasSize(5);
        assertThat(model.inMails().get(3).when.get()).isEqualTo("2024-09-20");
    }

    @Test
    void datesWithoutDirectionAreFilledDownFromOneRow() {
        inMails(0, "2024-09-17\n2024-09-18 2:05 PM\nJan 3, 2024");
        assertThat(notice()).startsWith("3 rows pasted. 3 rows are not complete");
        var first = model.inMails().getFirst();
        first.direction.set(Direction.RECEIVED);
        model.rows().inMails.fillDown(first, 1, TODAY);
        assertThat(model.draft().orElseThrow().inMails())
                .extracting(one -> one.sentAt().toString())
                .containsExactly("2024-09-17", "2024-09-18T14:05:00Z", "2024-01-03");
        model.undo();
        assertThat(model.inMails().get(1).direction.get()).isNull();
    }

    @Test
    void wordsThatAreNoDirectionAreKeptInTheRowsWords() {
        inMails(0, "2024-09-17\tsideways\n2024-09-18\treceived\n2024-09-19\tOUTGOING\tfine");
        assertThat(model.inMails().getFirst().problem.get()).startsWith("“sideways” is neither");
        assertThat(model.inMails().get(2).problem.get()).startsWith("“fine” is no grade");
        assertThat(notice()).isEqualTo("3 rows pasted, 2 cannot be read.");
        model.inMails().get(2).decide();
        model.inMails().getFirst().direction.set(Direction.SENT);
        assertThat(model.draft()).isPresent();
    }

    @Test
    void copyingDownTakesWhatStandsAbove() {
        periods(0, "Premium Career\t2024-01-15\t2024-02-14");
        var last = model.periods().getLast();
        model.rows().periods.copyDown(last, 0);
        assertThat(last.plan.get()).isEqualTo("Premium Career");
        model.rows().periods.copyDown(model.periods().getFirst(), 0);
        assertThat(model.undo()).isTrue();
        assertThat(last.isEmpty()).isTrue();
    }

    @Test
    void fiveThousandLinesAreThereAtOnceAndTypingOnIsQuick() {
        var text =
                IntStream.range(0, 5_000)
                        .mapToObj(i -> LocalDate.of(2010, 1, 1).plusDays(i) + "\tsent")
                        .collect(Collectors.joining("\r\n"));
        for (int i = 0; i < 3; i++) {
            inMails(0, text);
            model.undo();
        }
        long start = System.nanoTime();
        inMails(0, text);
        var draft = model.draft();
        long pasted = System.nanoTime() - start;
        assertThat(draft.orElseThrow().inMails()).hasSize(5_000);
        start = System.nanoTime();
        model.inMails().get(17).when.set("2024-09-1");
        model.inMails().get(17).when.set("2024-09-17");
        model.draft();
        model.rows().notes.of(model.inMails().get(17));
        long typed = System.nanoTime() - start;
        start = System.nanoTime();
        model.undo();
        long undone = System.nanoTime() - start;
        assertThat(pasted / 1_000_000).as("milliseconds").isLessThan(500);
        assertThat(typed / 1_000_000).as("milliseconds").isLessThan(100);
        assertThat(undone / 1_000_000).as("milliseconds").isLessThan(100);
    }

    private void periods(int column, String text) {
        model.rows().periods.paste(model.periods().getFirst(), column, text, TODAY);
    }

    private void inMails(int column, String text) {
        model.rows().inMails.paste(model.inMails().getFirst(), column, text, TODAY);
    }

    private String notice() {
        return model.rows().periods.noticeProperty().get()
                + model.rows().inMails.noticeProperty().get();
    }

    private List<String> texts() {
        return model.periods().stream()
                .map(
                        row ->
                                String.join(
                                        " ",
                                        row.plan.get(),
                                        row.first.get(),
                                        row.last.get(),
                                        Boolean.toString(row.trial.get())))
                .toList();
    }
}
