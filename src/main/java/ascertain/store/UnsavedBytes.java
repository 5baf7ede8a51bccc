package ascertain.store;

import ascertain.roll.Days;
import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.SentAt;
import ascertain.store.Unsaved.Message;
import ascertain.store.Unsaved.Over;
import ascertain.store.Unsaved.Part;
import ascertain.store.Unsaved.Period;
import ascertain.store.Unsaved.Rows;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Unsaved typing as bytes and back; plain lengths and texts, since Java's own serialisation runs
/// what it reads.
final class UnsavedBytes {
    private UnsavedBytes() {}

    /// Writes one thing.
    private interface Put<T> {
        void to(DataOutputStream out, T value) throws IOException;
    }

    /// Reads one thing.
    private interface Get<T> {
        T from(DataInputStream in) throws IOException;
    }

    static byte[] of(List<Unsaved> all) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            list(out, in(Part.RECORD, all), UnsavedBytes::unsaved);
            list(out, in(Part.LOG, all), UnsavedBytes::unsaved);
            list(out, in(Part.INQUIRY, all), UnsavedBytes::unsaved);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// @throws IOException when the bytes end too early
    /// @throws RuntimeException when they say what cannot be
    static List<Unsaved> read(byte[] bytes) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            var all = new ArrayList<>(list(in, from -> unsaved(from, Part.RECORD)));
            // Whoever was last here may not have kept what is typed beside the form.
            for (var part : new Part[] {Part.LOG, Part.INQUIRY}) {
                if (in.available() > 0) {
                    all.addAll(list(in, from -> unsaved(from, part)));
                }
            }
            return List.copyOf(all);
        }
    }

    private static List<Unsaved> in(Part part, List<Unsaved> all) {
        return all.stream().filter(one -> one.part() == part).toList();
    }

    private static void unsaved(DataOutputStream out, Unsaved one) throws IOException {
        text(out, one.user());
        text(out, one.typedAt().toString());
        out.writeLong(one.over().id());
        out.writeLong(one.over().revision());
        text(out, one.over().reference());
        text(out, one.over().name());
        list(
                out,
                List.copyOf(one.fields().entrySet()),
                (to, field) -> {
                    text(to, field.getKey());
                    text(to, field.getValue());
                });
        maybe(
                out,
                one.rows(),
                (to, rows) -> {
                    list(to, rows.periods(), UnsavedBytes::period);
                    list(to, rows.inMails(), UnsavedBytes::message);
                    to.writeBoolean(rows.shorter());
                });
    }

    private static Unsaved unsaved(DataInputStream in, Part part) throws IOException {
        var user = text(in);
        var at = Instant.parse(text(in));
        var over = new Over(in.readLong(), in.readLong(), text(in), text(in));
        var fields = new LinkedHashMap<String, String>();
        for (int left = count(in); left > 0; left--) {
            fields.put(text(in), text(in));
        }
        var rows =
                maybe(
                        in,
                        from ->
                                new Rows(
                                        list(from, UnsavedBytes::period),
                                        list(from, UnsavedBytes::message),
                                        from.readBoolean()));
        return new Unsaved(user, at, part, over, fields, rows);
    }

    private static void period(DataOutputStream out, Period row) throws IOException {
        maybe(
                out,
                row.recorded(),
                (to, on) -> {
                    text(to, on.plan());
                    days(to, on.sure());
                    days(to, on.possible());
                    to.writeBoolean(on.trial());
                    text(to, on.why().name());
                    to.writeBoolean(on.fromReceipts());
                    maybe(to, on.evidence(), UnsavedBytes::text);
                });
        text(out, row.plan());
        text(out, row.first());
        text(out, row.last());
        out.writeBoolean(row.trial());
    }

    private static Period period(DataInputStream in) throws IOException {
        var recorded =
                maybe(
                        in,
                        from ->
                                new PremiumPeriod(
                                        text(from),
                                        days(from),
                                        days(from),
                                        from.readBoolean(),
                                        PremiumPeriod.Doubt.valueOf(text(from)),
                                        from.readBoolean(),
                                        maybe(from, UnsavedBytes::text)));
        return new Period(recorded, text(in), text(in), text(in), in.readBoolean());
    }

    private static void message(DataOutputStream out, Message row) throws IOException {
        maybe(
                out,
                row.recorded(),
                (to, on) -> {
                    text(to, on.sentAt().toString());
                    text(to, on.direction().name());
                    text(to, on.grade().name());
                    maybe(to, on.evidence(), UnsavedBytes::text);
                });
        text(out, row.when());
        maybe(out, row.direction(), (to, direction) -> text(to, direction.name()));
        text(out, row.grade().name());
    }

    private static Message message(DataInputStream in) throws IOException {
        var recorded =
                maybe(
                        in,
                        from ->
                                new InMail(
                                        SentAt.parse(text(from)),
                                        Direction.valueOf(text(from)),
                                        Grade.valueOf(text(from)),
                                        maybe(from, UnsavedBytes::text)));
        return new Message(
                recorded,
                text(in),
                maybe(in, from -> Direction.valueOf(text(from))),
                Grade.valueOf(text(in)));
    }

    private static void days(DataOutputStream out, Days days) throws IOException {
        out.writeLong(days.first().toEpochDay());
        out.writeLong(days.last().toEpochDay());
    }

    private static Days days(DataInputStream in) throws IOException {
        return new Days(LocalDate.ofEpochDay(in.readLong()), LocalDate.ofEpochDay(in.readLong()));
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(count(in)), StandardCharsets.UTF_8);
    }

    private static <T> void maybe(DataOutputStream out, @Nullable T value, Put<T> put)
            throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
            put.to(out, value);
        }
    }

    private static <T> @Nullable T maybe(DataInputStream in, Get<T> get) throws IOException {
        return in.readBoolean() ? get.from(in) : null;
    }

    private static <T> void list(DataOutputStream out, List<T> all, Put<T> put) throws IOException {
        out.writeInt(all.size());
        for (var one : all) {
            put.to(out, one);
        }
    }

    private static <T> List<T> list(DataInputStream in, Get<T> get) throws IOException {
        var all = new ArrayList<T>();
        for (int left = count(in); left > 0; left--) {
            all.add(get.from(in));
        }
        return List.copyOf(all);
    }

    /// Never more than is left, so that a wrong length asks for no room.
    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > in.available()) {
            throw new EOFException();
        }
        return count;
    }
}
