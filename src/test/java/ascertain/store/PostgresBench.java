package ascertain.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.jooq.SQLDialect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/// A database on a real PostgreSQL that runs as long as the tests do, copied from one that the
/// migrations made.
final class PostgresBench extends Bench {
    private static final String TEMPLATE = "migrated";
    private static final EmbeddedPostgres SERVER = started();
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private final String name;

    private PostgresBench(String name) {
        super(SERVER.getDatabase("postgres", name), SQLDialect.POSTGRES);
        this.name = name;
    }

    static PostgresBench fresh() {
        var name = "case" + NUMBER.incrementAndGet();
        administer("create database " + name + " template " + TEMPLATE);
        return new PostgresBench(name);
    }

    private static EmbeddedPostgres started() {
        try {
            var server = EmbeddedPostgres.start();
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + TEMPLATE);
            }
            CaseStore.start(
                            server.getDatabase("postgres", TEMPLATE),
                            SQLDialect.POSTGRES,
                            AUDIT_KEY)
                    .close();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void administer(String sql) {
        try (var connection = SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    void drop() {
        administer("drop database " + name + " with (force)");
    }
}
