package ascertain.desk;

import ascertain.roll.User;
import ascertain.store.Change;
import ascertain.store.Users;

import java.util.List;
import java.util.function.Supplier;

/// Who works on a case.
public final class CaseUsers {
    private final Users users;
    private final Supplier<Change> change;
    private final Runnable changed;

    CaseUsers(Users users, Supplier<Change> change, Runnable changed) {
        this.users = users;
        this.change = change;
        this.changed = changed;
    }

    /// All of them by name, those who do not work on it any more among them.
    public List<User> all() {
        return users.all();
    }

    /// Adds somebody, or changes the one who has the name.
    ///
    /// @return the user as kept
    public User put(User user) {
        var kept = users.put(user, change.get());
        changed.run();
        return kept;
    }
}
