package ascertain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascertain.report.PaperText;
import ascertain.report.letter.LetterKind;
import ascertain.roll.LogEntry;
import ascertain.work.Progress;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Letters go to whom they may, say what the record says, and are on record themselves.
final class LettersTest {
    @TempDir private Path dir;
    private PeopleCase people;

    @BeforeEach
    void aCase() throws IOException {
        people = PeopleCase.everybody(dir);
    }

    @AfterEach
    void closed() {
        people.close();
    }

    private List<LogEntry> log(String reference) {
        return people.open.log().of(people.open.idOf(reference)).stream()
                .map(logged -> logged.entry())
                .toList();
    }

    @Test
    void noticesGoToAllDeficientAndSayWhoWasLeftOutAndWhy() throws IOException {
        var file = dir.resolve("notices.pdf");
        var result = people.write(PaperKind.DEFICIENCY, file);
        assertThat(result.papers()).isEqualTo(8);
        assertThat(result.leftOut())
                .extracting(Object::toString)
                .containsExactly(
                        "C-08: asked not to be contacted",
                        "C-11: an estate without a representative on record");
        assertThat(result.notes())
                .extracting(Object::toString)
                .containsExactly(
                        "The letters bear no firm’s name and address: word the letterhead first.",
                        "C-09: goes to Lee & Park LLP, whose address is not on record",
                        "C-12: no address on record");
        var text = PaperText.of(file);
        assertThat(text)
                .containsSubsequence(
                        "Olaf Berg 9 Elm St Albany, NY 12207 Deficiency notice",
                        "Reference C-03 Dear Olaf Berg:",
                        "so that it reaches us by 1 Jul 2026",
                        "What is missing",
                        "Get a copy of your data",
                        "Where to send it",
                        "Jim Rowe c/o Lee & Park LLP Deficiency notice",
                        "Rosa Okafor for T.O., a minor 12 Larkin St San Francisco, CA 94102",
                        "Dear Rosa Okafor:")
                .doesNotContain("3 Own St", "Quiet", "Internal edition");
        try (var pdf = Loader.loadPDF(Files.readAllBytes(file))) {
            var marks = pdf.getDocumentCatalog().getDocumentOutline().children();
            assertThat(marks)
                    .extracting(mark -> mark.getTitle())
                    .containsExactly(
                            "C-03", "C-04", "C-05", "C-06", "C-07", "C-09", "C-10", "C-12");
        }
    }

    @Test
    void eachLetterIsInItsClaimantsLogInOneEntryOfTheRecordAndIsUndoneTogether() {
        long before = people.open.auditHead().count();
        people.write(PaperKind.DEFICIENCY, dir.resolve("notices.pdf"));
        assertThat(people.open.auditHead().count()).isEqualTo(before + 1);
        assertThat(log("C-03"))
                .singleElement()
                .satisfies(
                        entry -> {
                            assertThat(entry.isOutgoing()).isTrue();
                            assertThat(entry.kind()).isEqualTo(LogEntry.Kind.LETTER);
                            assertThat(entry.words())
                                    .isEqualTo(
                                            "Letter sent: deficiency notice, written to file notices.pdf");
                        });
        assertThat(log("C-08")).isEmpty();
        people.open.history().undo();
        assertThat(log("C-03")).isEmpty();
        assertThat(people.open.verify(Progress.NONE)).isEmpty();
    }

    @Test
    void whoeverAskedToBeLeftAloneHasNoLetterAndNothingIsWritten() {
        var file = dir.resolve("one.pdf");
        long before = people.open.auditHead().count();
        assertThatThrownBy(() -> people.write(PaperKind.DECLARATION, file, "C-08"))
                .hasMessage(
                        "No declaration was written, for nobody may have one: C-08: asked not to be contacted.");
        assertThat(file).doesNotExist();
        assertThat(people.open.auditHead().count()).isEqualTo(before);
    }

    @Test
    void aFileThatCannotBeWrittenLeavesNothingInAnyLog() {
        assertThatThrownBy(
                        () ->
                                people.write(
                                        PaperKind.DEFICIENCY, dir.resolve("nowhere/notices.pdf")))
                .hasMessageContaining("could not be written");
        assertThat(log("C-03")).isEmpty();
    }

    @Test
    void theDeclarationHasTheClaimantsOwnRowsToCheckAndSign() {
        assertThat(people.text(PaperKind.DECLARATION, "C-02"))
                .containsSubsequence(
                        "De La Torre v. LinkedIn Corporation",
                        "Declaration under 28 U.S.C. § 1746",
                        "I, Maria Okafor, declare:",
                        "Premium Business from a day between 1 Jan 2021 and 31 Dec 2021 to 31 Mar 2022",
                        "Sales Navigator, free trial from 1 Jun 2023; the last day is not known",
                        "June 2023 Sent",
                        "2 Mar 2024 Received",
                        "under penalty of perjury under the laws of the United States of America",
                        "Date",
                        "Signature of Maria Okafor");
    }

    @Test
    void anAcknowledgementSaysWhetherTheRequestCounts() {
        assertThat(people.text(PaperKind.OPT_OUT))
                .containsSubsequence(
                        "Vera Vague",
                        "Postmarked 2 Mar 2025",
                        "counted as valid",
                        "Theo Tardy",
                        "Postmarked 2 Aug 2025",
                        "counted as late")
                .doesNotContain("Olaf");
    }

    @Test
    void aFirmsWordingIsUsedAndTakenBack() {
        var letters = people.open.letters();
        letters.edit(LetterKind.LETTERHEAD, "Moore & Hale LLP\n1 Court Sq, Oakland, CA 94612");
        letters.edit(
                LetterKind.DEFICIENCY, "Hello {addressee},\n\n{missing}\n\nby {cure_by}. {firm}");
        assertThat(people.text(PaperKind.DEFICIENCY, "C-03"))
                .contains("Moore & Hale LLP 1 Court Sq", "Hello Olaf Berg,")
                .doesNotContain("We have looked at your claim");
        assertThat(letters.templates())
                .filteredOn(one -> one.edited() != null)
                .extracting(one -> one.kind())
                .containsExactly(LetterKind.LETTERHEAD, LetterKind.DEFICIENCY);
        letters.reset(LetterKind.DEFICIENCY);
        assertThat(people.text(PaperKind.DEFICIENCY, "C-03"))
                .contains("We have looked at your claim");
        assertThat(letters.versions(LetterKind.DEFICIENCY)).hasSize(1);
        assertThat(people.open.verify(Progress.NONE)).isEmpty();
    }

    @Test
    void aPreviewKeepsNothing() {
        long before = people.open.auditHead().count();
        assertThat(
                        people.open
                                .letters()
                                .preview(LetterKind.DEFICIENCY, "Hi {name}: {cure_by}", "C-03"))
                .isEqualTo("Hi Olaf Berg: 1\u00a0Jul\u00a02026");
        assertThat(people.open.auditHead().count()).isEqualTo(before);
    }

    @Test
    void whatNobodyKnowsInBracesIsRefusedInWords() {
        var letters = people.open.letters();
        assertThatThrownBy(() -> letters.edit(LetterKind.OPT_OUT, "Dear {nmae}"))
                .hasMessageStartingWith(
                        "The opt-out acknowledgement has {nmae}, which nothing is known for. It may have: {addressee}, {caption}");
        assertThatThrownBy(() -> letters.edit(LetterKind.OPT_OUT, "Dear {name"))
                .hasMessage(
                        "The opt-out acknowledgement has a brace without its pair in “Dear {name”.");
        assertThatThrownBy(() -> letters.edit(LetterKind.DEFICIENCY, "Send {missing} now"))
                .hasMessageContaining("put it in a paragraph of its own");
        assertThatThrownBy(() -> letters.edit(LetterKind.DEFICIENCY, " \n "))
                .hasMessageContaining("has no words yet");
        assertThat(letters.templates()).allMatch(one -> one.edited() == null);
    }

    @Test
    void aNameNoFontHasStopsAllWithItsReference() {
        people.close();
        people =
                new PeopleCase(
                        dir.resolve("odd"),
                        "C-1,,,Fine,Ann,,,,,,DEFICIENT,2026-07-01,,,,,,,,",
                        "C-2,,,\uE000,Odd,,,,,,DEFICIENT,2026-07-01,,,,,,,,");
        var file = dir.resolve("odd.pdf");
        for (var kind : List.of(PaperKind.DEFICIENCY, PaperKind.CLAIMANT)) {
            assertThatThrownBy(() -> people.write(kind, file, "C-1", "C-2"))
                    .hasMessage(
                            "C-2: no font of this program has the character \uE000 (U+E000 PRIVATE USE AREA E000); nothing was written.");
        }
        assertThat(file).doesNotExist();
        assertThat(log("C-1")).isEmpty();
    }
}
