package ascertain.store;

import ascertain.membership.ClassDefinition;
import ascertain.roll.Matter;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

/// One database made for one test, and a way around the store into it.
abstract class Bench implements AutoCloseable {
    static final byte[] AUDIT_KEY = new byte[32];
    static final Instant NOW = Instant.parse("2025-02-03T04:05:06.123456789Z");
    static final LocalDate TODAY = LocalDate.of(2025, 2, 3);

    private final DataSource source;
    private final SQLDialect dialect;
    private final List<CaseStore> opened = new ArrayList<>();
    private boolean untouched = true;

    Bench(DataSource source, SQLDialect dialect) {
        this.source = source;
        this.dialect = dialect;
    }

    SQLDialect dialect() {
        return dialect;
    }

    static Matter matter() {
        var filed =
                new Matter.KeyDate(
                        ascertain.roll.PartialDate.parse("2024-11"),
                        Matter.KeyDate.Kind.FILED,
                        "A");
        return new Matter("A v. B", "", "", null, "", "", "", "", "", List.of(filed));
    }

    static Change change() {
        return new Change("Ada Moore", NOW, "");
    }

    /// Opens what is there, as one more desk would.
    CaseStore open() {
        var store = CaseStore.start(source, dialect, AUDIT_KEY);
        opened.add(store);
        return store;
    }

    /// A case that has just begun.
    CaseStore begun() {
        var store = open();
        store.begin(matter(), ClassDefinition.linkedInPremium(), change());
        return store;
    }

    /// Whether nobody went around the store.
    boolean isUntouched() {
        return untouched;
    }

    /// Runs statements that the store knows nothing of.
    void sql(String... statements) throws SQLException {
        untouched = false;
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    long count(String query) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    /// What the store's own parts are given to work on.
    interface Work {
        void on(DSLContext db) throws Exception;
    }

    void using(Work work) throws Exception {
        untouched = false;
        try (var connection = source.getConnection()) {
            var settings =
                    new Settings()
                            .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                            .withRenderSchema(false)
                            .withInListPadding(true);
            work.on(DSL.using(connection, dialect, settings));
        }
    }

    @Override
    public void close() {
        opened.forEach(CaseStore::close);
        drop();
    }

    abstract void drop();
}
