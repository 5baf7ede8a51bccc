package ascertain.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Random;

/// A process that writes rows of many sizes into a database set as a case's is, says of each that
/// it is there, and is killed.
final class Acknowledged {
    private static final int LARGEST = 9_000;

    public static void main(String[] arguments) throws SQLException, IOException {
        var folder = Path.of(arguments[0]);
        var dice = new Random(Long.parseLong(arguments[1]));
        var source = CaseFolder.source(folder, false, new byte[32], true);
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "create table if not exists line (id integer primary key, words varchar(9000))");
            int last;
            try (var rows = statement.executeQuery("select coalesce(max(id), 0) from line")) {
                rows.next();
                last = rows.getInt(1);
            }
            System.out.println("found " + last);
            for (int i = dice.nextInt(5); i > 0; i--) {
                last++;
                statement.execute(
                        "insert into line values ("
                                + last
                                + ", '"
                                + "x".repeat(dice.nextInt(LARGEST))
                                + "')");
                statement.execute("checkpoint sync");
                System.out.println("acknowledged " + last);
            }
            if (dice.nextInt(6) > 0) {
                System.out.println("waits");
                System.in.read();
            }
        }
        System.out.println("waits");
        System.in.read();
    }

    private Acknowledged() {}
}
