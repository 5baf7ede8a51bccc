package ascertain.intake;

import ascertain.work.Progress;
import java.nio.file.Path;

/// Reads what a member downloads from LinkedIn as their data: its ZIP or the folder it unpacks to, of any year.
public final class LinkedInExport {
    private LinkedInExport() {}

    /// Reads an export whole.
    ///
    /// @param zipOrFolder the ZIP, or the folder it was unpacked to
    /// @param progress    hears of it, and may stop it
    /// @throws IntakeRefused when it is no LinkedIn export, or a damaged, encrypted or hostile one
    public static ExportContents read(Path zipOrFolder, Progress progress) {
        throw new UnsupportedOperationException();
    }
}
