package ascertain.intake;

import ascertain.roll.ClaimantField;
import ascertain.roll.FieldText;
import ascertain.work.Progress;

import java.nio.file.Files;
import java.nio.file.Path;

/// Reads what a member downloads from LinkedIn as their data: its ZIP or the folder it unpacks to,
/// of any year.
public final class LinkedInExport {
    private LinkedInExport() {}

    /// Reads an export whole.
    ///
    /// @param zipOrFolder the ZIP, or the folder it was unpacked to
    /// @param progress hears of it, and may stop it
    /// @throws IntakeRefused when it is no LinkedIn export, or a damaged, encrypted or hostile one
    public static ExportContents read(Path zipOrFolder, Progress progress) {
        try (var source = open(zipOrFolder)) {
            return read(source, progress);
        }
    }

    static ExportSource open(Path zipOrFolder) {
        return Files.isDirectory(zipOrFolder)
                ? FolderSource.open(zipOrFolder)
                : ZipSource.open(zipOrFolder);
    }

    private static ExportContents read(ExportSource source, Progress progress) {
        var report = new ExportReport();
        report.count(ExportCount.UNREAD_FILES, source.unread());
        var tables = new ExportTable(source, report, progress);
        var member = Member.read(tables, report);
        var owner = Owner.read(tables, member.name());
        var connections = Connections.read(tables);
        var receipts = ExportReceipts.read(tables, report, source.name());
        var inMails = MessagesReader.read(tables, report, connections, owner, source.name());
        var url = FieldText.parse(ClaimantField.PROFILE_URL, owner.url());
        return new ExportContents(
                source.name(),
                source.sha256(progress),
                member.claimant().with(ClaimantField.PROFILE_URL, url.value()),
                member.location(),
                receipts,
                inMails,
                report.counts(),
                report.rejections());
    }
}
