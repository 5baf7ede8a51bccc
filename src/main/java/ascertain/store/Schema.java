package ascertain.store;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

/// Brings a database's schema up to this program's version, after looking at what it is about to
/// trust.
final class Schema {
    private static final int NEWEST = 17;

    /// What a case's database may not hold, since it could run code of its own when it is opened or
    /// read.
    private static final List<String> FORBIDDEN =
            List.of(
                    "select count(*) from information_schema.triggers",
                    "select count(*) from information_schema.routines",
                    "select count(*) from information_schema.tables where table_type not in ('BASE TABLE', 'VIEW')"
                            + " or (table_schema <> 'INFORMATION_SCHEMA' and table_type = 'VIEW')"
                            + " or storage_type in ('TABLE LINK', 'TABLE ENGINE')",
                    "select count(*) from information_schema.constants",
                    "select count(*) from information_schema.domains where domain_schema <> 'INFORMATION_SCHEMA'",
                    "select count(*) from information_schema.columns where table_schema <> 'INFORMATION_SCHEMA'"
                            + " and (is_generated <> 'NEVER' or column_default is not null) and table_name not in"
                            + " ('flyway_schema_history', 'FLYWAY_SCHEMA_HISTORY')");

    private Schema() {}

    /// Refuses an H2 database that holds anything able to run code, before any of its tables is
    /// read.
    static void refuseForeignCode(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var query : FORBIDDEN) {
                try (var result = statement.executeQuery(query)) {
                    if (result.next() && result.getLong(1) > 0) {
                        throw foreign();
                    }
                }
            }
        }
    }

    /// Whether the schema is this program's own; changes nothing.
    ///
    /// @throws StoreProblem when it is newer
    static boolean isCurrent(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var tables =
                        connection
                                .getMetaData()
                                .getTables(null, null, "flyway_schema_history", null)) {
            if (!tables.next()) {
                return false;
            }
            var applied = new ArrayList<String>();
            try (var versions =
                    statement.executeQuery(
                            "select \"version\" from \"flyway_schema_history\" where \"success\" and \"version\" is not null")) {
                while (versions.next()) {
                    applied.add(versions.getString(1));
                }
            }
            refuseNewer(applied);
            return applied.stream().anyMatch(version -> number(version) == NEWEST);
        }
    }

    static void refuseNewer(List<String> versions) {
        if (versions.stream().anyMatch(version -> number(version) > NEWEST)) {
            throw new StoreProblem(
                    "This case was made by a newer Ascertain; nothing was changed: open it with that one.");
        }
    }

    static StoreProblem foreign() {
        return new StoreProblem(
                "This case file holds database code that Ascertain never writes; it was not opened: "
                        + "ask whoever sent it.");
    }

    /// A version that is no plain number is none of ours, and so newer.
    private static int number(String version) {
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : Integer.MAX_VALUE;
    }

    static void migrate(DataSource source) {
        try {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:ascertain/store/migration")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StoreProblem(
                    "The case's tables could not be brought up to date; restore the case from a backup.");
        }
    }
}
