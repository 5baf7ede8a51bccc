package ascertain.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Where a case can be made.
public final class CasePlaces {
    private CasePlaces() {}

    /// Refuses a place where no case can be made, before anything is.
    ///
    /// @throws StoreProblem when the folder holds something, or cannot be made
    public static void requireFree(Path folder) {
        var place = folder.toAbsolutePath().normalize();
        if (place.toString().indexOf(';') >= 0 || place.getFileName() == null) {
            throw new StoreProblem("A case cannot lie at " + place + "; choose another folder.");
        }
        if (Files.exists(place)) {
            refuseFilled(place);
        }
        refuseUnwritable(place);
    }

    /// The names, in small letters, of what lies in a folder; none when it is not there.
    public static Set<String> namesIn(Path folder) {
        try (var inside = Files.list(folder)) {
            return inside.map(one -> one.getFileName().toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
        } catch (IOException | UncheckedIOException _) {
            return Set.of();
        }
    }

    private static void refuseFilled(Path folder) {
        try (var inside = Files.newDirectoryStream(folder)) {
            if (inside.iterator().hasNext()) {
                throw new StoreProblem(
                        "The folder "
                                + folder
                                + " is not empty; nothing in it was changed: choose another, or add a new name after it.");
            }
        } catch (NotDirectoryException e) {
            throw new StoreProblem(
                    "There is a file at "
                            + folder
                            + " already; nothing was changed: choose a folder.");
        } catch (IOException e) {
            throw new StoreProblem("The folder " + folder + " cannot be read.");
        }
    }

    private static void refuseUnwritable(Path folder) {
        var there = folder.getParent();
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there)) {
            throw new StoreProblem(
                    "At %s a file is in the way; choose another folder.".formatted(there));
        }
        if (!Files.isWritable(there)) {
            throw new StoreProblem(
                    "You may not write in the folder %s; choose another.".formatted(there));
        }
    }
}
