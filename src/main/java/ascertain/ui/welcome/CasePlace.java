package ascertain.ui.welcome;

import ascertain.work.Problem;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Where a new case will lie: proposed from its name until somebody types another place.
final class CasePlace {
    /// What no common file system takes in a name, and what the database does not take in a path.
    private static final Pattern UNFIT = Pattern.compile("[\\\\/:*?\"<>|;\\p{Cntrl}]+");

    private static final Pattern EDGES = Pattern.compile("^[ .]+|[ .]+$");
    private static final Pattern RESERVED =
            Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
    private static final Pattern HOME = Pattern.compile("^~(?=[/\\\\]|$)");
    private static final int LONGEST = 80;
    private static final int MOST_BYTES = 255;

    private final Path home;
    private final Path parent;
    private final StringProperty folder = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private Set<String> taken = Set.of();
    private String name = "";
    private String proposed = "";

    /// @param parent where cases lie unless somebody says otherwise
    CasePlace(Path home, Path parent) {
        this.home = home;
        this.parent = parent;
        folder.subscribe(_ -> words.set(sentence()));
    }

    /// What stands in the folder's field.
    StringProperty folderProperty() {
        return folder;
    }

    /// The whole path, said; empty while the text names none.
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    Path parent() {
        return parent;
    }

    /// Follows the case's name, unless the folder is somebody's own words.
    void named(String newName) {
        name = newName;
        boolean follows = folder.get().isBlank() || folder.get().equals(proposed);
        proposed = proposal();
        if (follows) {
            folder.set(proposed);
        }
    }

    /// Proposes none of the folders that are there already.
    void avoid(Set<String> names) {
        taken = names;
        named(name);
    }

    /// Puts the proposal in place of whatever stands there.
    void propose() {
        folder.set(proposed);
    }

    /// The path that is meant.
    ///
    /// @throws Problem in a sentence when the text names no folder
    Path path() {
        var typed = HOME.matcher(folder.get().strip()).replaceFirst(quoted(home));
        if (typed.isEmpty()) {
            throw new Problem("Type a name for the case's folder.");
        }
        try {
            var path = parent.resolve(Path.of(typed)).normalize();
            if (!Path.of(typed).isAbsolute() && !path.startsWith(parent)) {
                throw new Problem("Write the whole path of a folder elsewhere.");
            }
            refuseName(path);
            return path;
        } catch (InvalidPathException _) {
            throw new Problem("This cannot be the name of a folder.");
        }
    }

    /// A name that every common file system takes; empty when nothing is left of it.
    static String safe(String name) {
        var fit = UNFIT.matcher(name).replaceAll(" ").replaceAll("\\s+", " ");
        int end = fit.offsetByCodePoints(0, Math.min(LONGEST, fit.codePointCount(0, fit.length())));
        fit = EDGES.matcher(fit.substring(0, end)).replaceAll("");
        return RESERVED.matcher(fit).matches() ? fit + " case" : fit;
    }

    private void refuseName(Path path) {
        var last = path.getFileName();
        if (last == null || path.equals(parent) || path.equals(home)) {
            throw new Problem("Add the name of a new folder for the case.");
        }
        if (path.toString().indexOf(';') >= 0) {
            throw new Problem("A case's folder cannot have a semicolon in its path.");
        }
        if (path.toString().chars().anyMatch(Character::isISOControl)) {
            throw new Problem("This cannot be the name of a folder.");
        }
        if (last.toString().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new Problem("This name is too long for a folder; shorten it.");
        }
    }

    private String proposal() {
        var safe = safe(name);
        if (safe.isEmpty()) {
            return "";
        }
        var free = safe;
        for (int i = 2; taken.contains(free.toLowerCase(Locale.ROOT)); i++) {
            free = safe + " " + i;
        }
        var path = parent.resolve(free);
        return path.startsWith(home)
                ? Path.of("~").resolve(home.relativize(path)).toString()
                : path.toString();
    }

    private String sentence() {
        try {
            return "The case will be the new folder " + path();
        } catch (Problem _) {
            return "";
        }
    }

    private static String quoted(Path path) {
        return java.util.regex.Matcher.quoteReplacement(path.toString());
    }
}
