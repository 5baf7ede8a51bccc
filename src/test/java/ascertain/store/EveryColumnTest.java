package ascertain.store;

import static ascertain.store.Receipts.charge;
import static ascertain.store.Receipts.refund;
import static ascertain.store.Source.claimant;
import static ascertain.store.Source.premium;
import static ascertain.store.Source.sent;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.Days;
import ascertain.roll.Evidence;
import ascertain.roll.LogEntry;
import ascertain.roll.Rejection;
import ascertain.store.jooq.DefaultSchema;
import ascertain.work.Progress;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Whoever has the database's password and not the key changes no value, adds no row and takes none
/// away unseen.
final class EveryColumnTest extends UndoBench {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    /// What may be altered unseen: how a table was read the last time and what a person searched
    /// for are conveniences. No record rests on them, and an import shows how it reads before it
    /// takes anything in.
    private static final Set<String> CONVENIENCES =
            Set.of("column_mapping", "mapped_column", "saved_filter", "saved_choice");

    /// A case with a row in every table.
    private void fill() throws Exception {
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
        rejectedAndDismissed();
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
                        false);
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
        store.imports().refused("broken.csv", "It cannot be read.", Bench.change());
        store.imports().refused("broken.csv", "It cannot be read.", Bench.change());
    }

    @Test
    void noValueIsChangedUnseen() throws Exception {
        fill();
        assertThat(faults()).isEmpty();
        var unseen = new ArrayList<String>();
        bench.using(
                db -> {
                    withoutConstraints(db);
                    for (var table : tables()) {
                        assertThat(db.fetchCount(table)).as(table.getName()).isPositive();
                        for (var field : table.fields()) {
                            if (isUnseen(db, table, field)) {
                                unseen.add(table.getName() + "." + field.getName());
                            }
                        }
                    }
                });
        assertThat(unseen).isEmpty();
        assertThat(faults()).isEmpty();
    }

    @Test
    void noRowIsTakenAwayUnseen() throws Exception {
        fill();
        var unseen = new ArrayList<String>();
        bench.using(
                db -> {
                    withoutConstraints(db);
                    for (var table : tables()) {
                        var rows = db.selectFrom(table).fetch();
                        replace(db, table, List.of(), rows.subList(1, rows.size()));
                        if (isQuiet()) {
                            unseen.add(table.getName());
                        }
                        replace(db, table, List.of(), rows);
                    }
                });
        assertThat(unseen).isEmpty();
        assertThat(faults()).isEmpty();
    }

    @Test
    void whatWasAlteredStaysSeenWhenItIsSavedAgain() throws Exception {
        fill();
        bench.sql("update claimant set verified_by = 'Ada Moore' where reference = 'C-2'");
        rename(record("C-2"), "Osei");
        assertThat(faults()).isNotEmpty();
        bench.sql("update claimant set verified_by = null where reference = 'C-2'");
        assertThat(faults()).isNotEmpty();
    }

    @Test
    void anOlderRowWithTheSealOfItsTimeIsSeen() throws Exception {
        fill();
        bench.using(
                db -> {
                    var seal = db.fetchValue("select totals from seal");
                    rename(record("C-2"), "Osei");
                    db.execute("update claimant set family_name = null where reference = 'C-2'");
                    db.execute("update seal set totals = '" + seal + "'");
                });
        assertThat(faults()).isNotEmpty();
    }

    @Test
    void aSealTakenAwayStaysAway() throws Exception {
        bench.sql("delete from seal");
        rename(enter(claimant("C-1")), "Osei");
        assertThat(faults())
                .containsExactly(
                        "The seal over the records is missing or is not that of this audit record.");
    }

    @Test
    void aCaseWithoutASealIsSealedAsItIsWhenItIsBroughtUpToDate() throws Exception {
        bench.sql(
                "drop table seal",
                "drop index told_apart_step",
                "drop index document_change_step",
                "delete from \"flyway_schema_history\" where \"version\" = '12'");
        bench.open();
        assertThat(faults())
                .containsExactly(
                        "The records were sealed a second time: the seal before was taken away.");
    }

    private boolean isUnseen(DSLContext db, Table<?> table, Field<?> field) {
        var rows = db.selectFrom(table).fetch();
        var altered = rows.getFirst().intoArray();
        int at = table.indexOf(field);
        altered[at] = other(field.getType(), altered[at]);
        replace(db, table, List.<Object[]>of(altered), rows.subList(1, rows.size()));
        boolean quiet = isQuiet();
        replace(db, table, List.of(), rows);
        return quiet;
    }

    /// A case that cannot even be read is not quiet.
    private boolean isQuiet() {
        try {
            return faults().isEmpty();
        } catch (RuntimeException refused) {
            return false;
        }
    }

    private static void replace(
            DSLContext db, Table<?> table, List<Object[]> first, List<? extends Record> rest) {
        db.deleteFrom(table).execute();
        first.forEach(row -> db.insertInto(table).values(row).execute());
        rest.forEach(row -> db.insertInto(table).values(row.intoArray()).execute());
    }

    private static Object other(Class<?> type, @Nullable Object value) {
        if (type == String.class) {
            return value == null || "".equals(value) ? "Z" : "Z" + ((String) value).substring(1);
        } else if (type == Long.class) {
            return value == null ? 1L : (Long) value + 1_000;
        } else if (type == Integer.class) {
            return value == null ? 1 : (Integer) value + 1_000;
        } else if (type == Boolean.class) {
            return !Boolean.TRUE.equals(value);
        } else if (type == LocalDate.class) {
            return value == null ? DAY : ((LocalDate) value).plusDays(1);
        } else if (type == OffsetDateTime.class) {
            return (value == null
                            ? DAY.atStartOfDay().atOffset(ZoneOffset.UTC)
                            : (OffsetDateTime) value)
                    .plusSeconds(1);
        } else if (type == BigDecimal.class) {
            return value == null ? BigDecimal.ONE : ((BigDecimal) value).add(BigDecimal.ONE);
        } else if (type == Long[].class) {
            return ((Long[]) value).length == 0 ? new Long[] {1L} : new Long[0];
        } else if (type == Integer[].class) {
            return ((Integer[]) value).length == 0 ? new Integer[] {1} : new Integer[0];
        } else if (type == String[].class) {
            return ((String[]) value).length == 0 ? new String[] {"Z"} : new String[0];
        } else if (type == byte[].class) {
            var bytes = ((byte[]) value).clone();
            bytes[0]++;
            return bytes;
        }
        throw new AssertionError(type);
    }

    /// As whoever may alter the schema too would do it.
    private static void withoutConstraints(DSLContext db) {
        db.execute(
                db.dialect() == SQLDialect.H2
                        ? "set referential_integrity false"
                        : "set session_replication_role = replica");
    }

    private static List<Table<?>> tables() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(table -> !CONVENIENCES.contains(table.getName()))
                .toList();
    }
}
