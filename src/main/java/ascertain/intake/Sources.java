package ascertain.intake;

import java.nio.file.Path;

/// Tells what a dropped file or folder is.
public final class Sources {
    private Sources() {}

    /// What kind of source a path is.
    ///
    /// @throws IntakeRefused when it is none, or cannot be read
    public static SourceKind detect(Path path) {
        throw new UnsupportedOperationException();
    }
}
