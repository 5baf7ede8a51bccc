package ascertain.store;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Adds rows up: the keyed hash of each, which nobody without the key can foresee, so that a sum
/// stands for exactly these rows in any order.
final class SealedRows {
    private static final int AT_ONCE = 2_000;
    private final Mac mac;

    SealedRows(byte[] key) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime lacks HMAC-SHA-256.", e);
        }
    }

    /// The sum of some rows of a table.
    BigInteger sum(DSLContext db, Table<?> table, Condition which) {
        var fields = table.fields();
        var sum = BigInteger.ZERO;
        try (var cursor =
                db.select(fields).from(table).where(which).fetchSize(AT_ONCE).fetchLazy()) {
            var rows = cursor.resultSet();
            while (rows != null && rows.next()) {
                sum = sum.add(new BigInteger(1, mac.doFinal(encoded(table, fields, rows))));
            }
        } catch (SQLException e) {
            throw Failures.told(e);
        }
        return sum;
    }

    /// Each value with its length before it, so that no two rows encode alike.
    private static byte[] encoded(Table<?> table, Field<?>[] fields, ResultSet row)
            throws SQLException {
        var message = new ByteArrayOutputStream(512);
        write(message, table.getName());
        for (int i = 0; i < fields.length; i++) {
            value(message, fields[i].getType(), row, i + 1);
        }
        return message.toByteArray();
    }

    private static void value(ByteArrayOutputStream message, Class<?> type, ResultSet row, int i)
            throws SQLException {
        if (type.isArray()) {
            var array = row.getArray(i);
            if (array == null) {
                write(message, null);
                return;
            }
            var values = (Object[]) array.getArray();
            write(message, Integer.toString(values.length));
            for (var value : values) {
                write(message, String.valueOf(value));
            }
        } else if (type == OffsetDateTime.class) {
            var at = row.getObject(i, OffsetDateTime.class);
            write(message, at == null ? null : at.toInstant().toString());
        } else if (type == Boolean.class) {
            boolean holds = row.getBoolean(i);
            write(message, row.wasNull() ? null : holds ? "1" : "0");
        } else {
            write(message, row.getString(i));
        }
    }

    private static void write(
            ByteArrayOutputStream message, @org.jspecify.annotations.Nullable String value) {
        if (value == null) {
            message.writeBytes(new byte[] {-1, -1, -1, -1});
            return;
        }
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        message.writeBytes(ByteBuffer.allocate(4).putInt(bytes.length).array());
        message.writeBytes(bytes);
    }
}
