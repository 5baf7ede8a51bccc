package ascertain.desk;

import ascertain.work.Progress;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/// Makes and opens cases.
public final class Cases {
    private final Clock clock;

    /// @param clock tells today and the time of each change
    public Cases(Clock clock) {
        this.clock = clock;
    }

    /// What a new case begins with.
    public enum Template {
        LINKEDIN_PREMIUM,
        BLANK
    }

    /// A case just made.
    ///
    /// @param open         the case, open
    /// @param recoveryCode opens it when the passphrase is lost; shown once; empty when it is not encrypted
    public record Created(OpenCase open, String recoveryCode) {}

    /// Makes a case in a folder that does not exist or is empty.
    ///
    /// @param passphrase null for a case that is not encrypted
    /// @throws CaseProblem when the folder cannot be used
    public Created create(Path folder, Template template, char @Nullable [] passphrase, String user) {
        throw new UnsupportedOperationException(clock.toString());
    }

    /// Makes a case with an invented roll, the same for the same seed.
    public Created sample(
            Path folder, char @Nullable [] passphrase, String user, int claimants, long seed, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /// Whether the folder holds a case that asks for a passphrase.
    ///
    /// @throws CaseProblem when it holds no case
    public boolean isEncrypted(Path folder) {
        throw new UnsupportedOperationException();
    }

    /// Opens a case.
    ///
    /// @param passphrase the passphrase or the recovery code; null when the case is not encrypted
    /// @throws CaseProblem when the passphrase is wrong, the case is open elsewhere, was made by a newer program, …
    public OpenCase open(Path folder, char @Nullable [] passphrase, String user) {
        throw new UnsupportedOperationException();
    }
}
