package ascertain.store;

import static ascertain.store.Receipts.charge;
import static ascertain.store.Receipts.refund;
import static ascertain.store.Source.claimant;
import static ascertain.store.Source.premium;
import static ascertain.store.Source.sent;

import ascertain.roll.Days;
import ascertain.roll.Evidence;
import ascertain.roll.LogEntry;
import ascertain.roll.Matter.KeyDate;
import ascertain.roll.PartialDate;
import ascertain.roll.Rejection;
import ascertain.roll.User;
import ascertain.work.Progress;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What tests of the whole schema do: a case with a row in every table.
abstract class FullBench extends UndoBench {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    /// A case with a row in every table.
    void fill() throws Exception {
        new Source()
                .with(claimant("C-1"), claimant("C-2"), claimant("C-3"))
                .with("C-1", charge("1", "2024-05-01"), refund("2", "2024-05-20", "1"))
                .with("C-1", sent("2024-05-10"), sent("2024-05-10T10:00:00Z"))
                .with("C-2", premium("2024-01-01", "2024-12-31"))
                .from(Source.document("Receipts.csv", "a"))
                .into(store);
        var asked = record("C-1");
        store.answers()
                .save(
                        asked,
                        asked.periods().getFirst(),
                        new Days(DAY, DAY),
                        "It ran",
                        Bench.change());
        rename(record("C-1"), "Okafor");
        undo();
        redo();
        store.changes().tellApart(id("C-1"), id("C-2"), Bench.change());
        store.changes().delete(new long[] {id("C-3")}, Bench.change(), Progress.NONE);
        store.log()
                .add(
                        new long[] {id("C-1")},
                        LogEntry.note(DAY, "Rang", DAY),
                        Bench.change(),
                        Progress.NONE);
        store.log().settle(store.log().of(id("C-1")).getFirst().id(), Bench.change());
        var bytes = DocumentsTest.bytes(1, 100);
        var digest = Documents.sha256("a.pdf", () -> new ByteArrayInputStream(bytes));
        store.documents()
                .attach(
                        id("C-1"),
                        new Evidence("a.pdf", digest, Evidence.Kind.OTHER, DAY),
                        () -> new ByteArrayInputStream(bytes),
                        Bench.change());
        store.documents()
                .describe(
                        store.documents().of(id("C-1")).stream()
                                .filter(ClaimantDocument::isAttached)
                                .findFirst()
                                .orElseThrow()
                                .attachment(),
                        Evidence.Kind.LETTER,
                        DAY,
                        Bench.change());
        for (var fund : List.of("4000000", "5000000")) {
            store.damages().settlements().keep(SettlementsTest.model("A", fund), Bench.change());
        }
        for (var words : List.of("Dear {name},", "Hello {name},")) {
            store.log().wordings().keep("DEFICIENCY", "Deficiency notice", words, Bench.change());
        }
        for (var name : List.of("Mediation brief", "Motion")) {
            store.snapshots().freeze(name, "", SnapshotsTest.figures(2), Bench.change());
        }
        rejectedAndDismissed();
        deadlines();
        reviewed();
    }

    private void reviewed() {
        var casework = store.casework();
        casework.reviews().mark(new long[] {id("C-1")}, Bench.change(), Progress.NONE);
        var inquiries = casework.inquiries();
        inquiries.ask(id("C-1"), "With a seat?", "Ben", Bench.change());
        inquiries.answer(inquiries.of(id("C-1")).getFirst().id(), "Yes", Bench.change());
    }

    private void deadlines() {
        store.casework()
                .users()
                .put(new User(ACTOR, "AM", User.Role.ATTORNEY, true), Bench.change());
        store.deadlines().switchTolling(true, "Individuals", Bench.change());
        var matter = store.matter();
        var hearing = new KeyDate(PartialDate.of(DAY), KeyDate.Kind.EVENT, "Hearing", "u-1", 14);
        store.deadlines()
                .keep(
                        matter,
                        matter.with("refiled", List.of(matter.keyDates().getFirst(), hearing)),
                        Bench.change());
    }

    private void rejectedAndDismissed() {
        var row =
                new RejectedRow(
                        0,
                        new Rejection("people.csv", 2, "email: empty"),
                        List.of("Ada"),
                        RejectedRow.State.WAITING);
        var note =
                new ImportNote(
                        Map.of("Repeats", 1L),
                        List.of(),
                        List.of(),
                        1,
                        List.of(row),
                        List.of(new ImportNote.Column("people.csv", "Name", "given_name")),
                        "",
                        false,
                        "/in/people.csv",
                        new Owners(
                                List.of("C-000001, Ada Invented, by the e-mail"),
                                List.of("line 2 says Ida; on the roll: Ada")));
        store.imports()
                .take(
                        new Imports.Taking(
                                new ImportSource("people.csv", "1".repeat(64)),
                                "Imported people.csv",
                                Bench.change(),
                                () -> note,
                                () -> Imports.Fixed.NONE),
                        rejected -> {},
                        session -> {},
                        Progress.NONE);
        var batch = store.batches().page(true, 0, 1).getFirst().id();
        store.imports().dismiss(batch, List.of(0), true, Bench.change());
        store.imports()
                .refused("broken.csv", "/in/broken.csv", "It cannot be read.", Bench.change());
        store.imports()
                .refused("broken.csv", "/in/broken.csv", "It cannot be read.", Bench.change());
    }
}
