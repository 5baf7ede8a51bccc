package ascertain.store;

import static ascertain.store.jooq.Tables.PERSON;

import ascertain.roll.User;

import org.jooq.DSLContext;

import java.util.List;

/// Who works on the case. Adding and changing them is on the audit record; nobody is ever removed,
/// since the record names them.
public final class Users {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_INITIALS = 20;

    private final Database database;
    private final Audit audit;

    Users(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /// All of them by name, those who do not work on it any more among them.
    public List<User> all() {
        return database.read(Users::all);
    }

    /// Adds somebody, or changes the initials, role or activity of the one who has the name.
    ///
    /// @return the user as kept
    /// @throws StoreProblem when the name is empty or too long
    public User put(User user, Change change) {
        var sound = sound(user);
        database.change(
                db -> {
                    var before =
                            all(db).stream()
                                    .filter(one -> one.name().equals(sound.name()))
                                    .findFirst()
                                    .orElse(null);
                    if (sound.equals(before)) {
                        return;
                    }
                    write(db, sound);
                    audit.append(
                            db,
                            change.at(),
                            change.actor(),
                            before == null ? "user added" : "user changed",
                            sound.name(),
                            change.told(
                                    before == null
                                            ? words(sound)
                                            : words(before) + " -> " + words(sound)));
                });
        return sound;
    }

    /// Puts the one who makes a case among its users.
    static void begin(DSLContext db, String name) {
        if (!name.isBlank()) {
            write(db, sound(User.unlisted(name)));
        }
    }

    /// What a person may decide; whoever is not among the users decides as a paralegal.
    static User.Role role(DSLContext db, String name) {
        return all(db).stream()
                .filter(one -> one.active() && one.name().equals(name.strip()))
                .map(User::role)
                .findFirst()
                .orElse(User.Role.PARALEGAL);
    }

    private static List<User> all(DSLContext db) {
        return db.selectFrom(PERSON)
                .orderBy(PERSON.NAME)
                .fetch(
                        row ->
                                new User(
                                        row.getName(),
                                        row.getInitials(),
                                        User.Role.valueOf(row.getRole()),
                                        row.getActive()));
    }

    private static void write(DSLContext db, User user) {
        SealedChange.touchSettings(db);
        db.deleteFrom(PERSON).where(PERSON.NAME.eq(user.name())).execute();
        db.insertInto(PERSON)
                .values(
                        Keys.greatest(db, PERSON.ID) + 1,
                        user.name(),
                        user.initials(),
                        user.role().name(),
                        user.active())
                .execute();
    }

    private static User sound(User user) {
        var name = user.name().strip();
        var initials = user.initials().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new StoreProblem("Give a name of 1 to 200 letters.");
        }
        if ((name + initials)
                .codePoints()
                .anyMatch(
                        c ->
                                Character.isISOControl(c)
                                        || Character.getType(c) == Character.FORMAT
                                        || Character.getType(c) == Character.SURROGATE)) {
            throw new StoreProblem("Give a name and initials of letters that can be seen.");
        }
        if (initials.length() > LONGEST_INITIALS) {
            throw new StoreProblem("Give initials of at most 20 letters.");
        }
        return new User(name, initials, user.role(), user.active());
    }

    private static String words(User user) {
        return "%s, %s%s".formatted(user.initials(), user.role(), user.active() ? "" : ", gone");
    }
}
