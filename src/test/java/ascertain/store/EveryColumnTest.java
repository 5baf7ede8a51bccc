package ascertain.store;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.store.jooq.DefaultSchema;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Whoever has the database's password and not the key changes no value, adds no row and takes none
/// away unseen.
final class EveryColumnTest extends FullBench {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    /// What may be altered unseen: how a table was read the last time and what a person searched
    /// for are conveniences. No record rests on them, and an import shows how it reads before it
    /// takes anything in.
    private static final Set<String> CONVENIENCES =
            Set.of("column_mapping", "mapped_column", "saved_filter", "saved_choice");

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
