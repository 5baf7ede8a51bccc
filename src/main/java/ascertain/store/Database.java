package ascertain.store;

import org.h2.engine.Constants;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Function;

/// The connections to a case's database: one that writes, on its own thread, and some that read.
final class Database implements AutoCloseable {
    /// Opens connections, whatever the database is.
    interface Source {
        Connection open() throws SQLException;
    }

    private static final Settings SETTINGS =
            new Settings()
                    .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                    .withRenderSchema(false)
                    .withRenderCatalog(false)
                    .withExecuteLogging(false)
                    .withMapJPAAnnotations(false)
                    .withBatchSize(1000)
                    .withDiagnosticsLogging(false);

    private final Source source;
    private final SQLDialect dialect;
    private final Seal seal;
    private final Connection writing;
    private final Writer writer = new Writer();
    private final Deque<Connection> idle = new ArrayDeque<>();
    private boolean closed;

    /// @param seal what every change passes through
    Database(Source source, SQLDialect dialect, Seal seal) throws SQLException {
        this.source = source;
        this.dialect = dialect;
        this.seal = seal;
        this.writing = source.open();
    }

    /// Reads in one transaction of its own, on the calling thread; sees what is committed and
    /// nothing else.
    <T> T read(Function<DSLContext, T> query) {
        var connection = borrow();
        try {
            var result = query.apply(DSL.using(connection, dialect, SETTINGS));
            connection.rollback();
            giveBack(connection);
            return result;
        } catch (DataAccessException e) {
            close(connection);
            throw Failures.told(e);
        } catch (SQLException e) {
            close(connection);
            throw Failures.told(e);
        } catch (RuntimeException e) {
            close(connection);
            throw e;
        }
    }

    /// The same for a change that answers nothing.
    void change(Consumer<DSLContext> change) {
        write(
                db -> {
                    change.accept(db);
                    return true;
                });
    }

    /// Writes in one transaction on the writer's thread; all of it is on disk when this returns, or
    /// none ever.
    <T> T write(Function<DSLContext, T> change) {
        return writer.call(
                () -> {
                    try {
                        var result =
                                DSL.using(writing, dialect, SETTINGS)
                                        .transactionResult(
                                                inside -> {
                                                    waitForOtherDesks(inside.dsl());
                                                    return sealed(inside.dsl(), change);
                                                });
                        flush();
                        return result;
                    } catch (DataAccessException e) {
                        throw Failures.told(e);
                    } catch (SQLException e) {
                        throw Failures.told(e);
                    }
                });
    }

    private <T> T sealed(DSLContext db, Function<DSLContext, T> change) {
        var sealing = seal.begin(db);
        var result = change.apply(db);
        sealing.end(db);
        return result;
    }

    /// Does on the writer's thread what a change would do, and leaves nothing of it.
    <T> T tried(Function<DSLContext, T> change) {
        return writer.call(
                () -> {
                    var results = new ArrayList<T>(1);
                    try {
                        DSL.using(writing, dialect, SETTINGS)
                                .transaction(
                                        inside -> {
                                            results.add(change.apply(inside.dsl()));
                                            throw new Undone();
                                        });
                    } catch (Undone expected) {
                        return results.getFirst();
                    } catch (DataAccessException e) {
                        throw Failures.told(e);
                    }
                    throw new IllegalStateException("What is tried is never kept.");
                });
    }

    /// Rolls back what was only tried.
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Undone() {
            super(null, null, false, false);
        }
    }

    /// On a server each desk has a writer of its own: their transactions take turns, or two that
    /// read the same revision would both save, and two audit entries would follow one.
    private void waitForOtherDesks(DSLContext db) {
        if (dialect != SQLDialect.H2) {
            db.execute("lock table audit_entry in share row exclusive mode");
        }
    }

    private void flush() throws SQLException {
        if (dialect == SQLDialect.H2) {
            try (var statement = writing.createStatement()) {
                statement.execute("checkpoint sync");
            }
        }
    }

    private Connection borrow() {
        synchronized (idle) {
            if (closed) {
                throw new StoreProblem(
                        "The case is closed. Nothing was changed; open it again to go on.");
            }
            var connection = idle.poll();
            if (connection != null) {
                return connection;
            }
        }
        try {
            return reading(source.open());
        } catch (SQLException e) {
            throw Failures.told(e);
        }
    }

    /// A reader sees one moment of the case in all its queries, so that two of them cannot
    /// disagree.
    private Connection reading(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(
                dialect == SQLDialect.H2
                        ? Constants.TRANSACTION_SNAPSHOT
                        : Connection.TRANSACTION_REPEATABLE_READ);
        return connection;
    }

    private void giveBack(Connection connection) {
        synchronized (idle) {
            if (!closed) {
                idle.push(connection);
                return;
            }
        }
        close(connection);
    }

    @Override
    public void close() {
        writer.close();
        synchronized (idle) {
            closed = true;
            idle.forEach(Database::close);
            idle.clear();
        }
        close(writing);
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Failures.told(e);
        }
    }
}
