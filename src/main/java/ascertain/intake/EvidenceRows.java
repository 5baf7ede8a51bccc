package ascertain.intake;

import ascertain.roll.Evidence;

import java.util.regex.Pattern;

/// Understands the rows of `evidence.csv`: the documents that other rows name.
final class EvidenceRows implements RowParser<Evidence> {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Columns columns;

    EvidenceRows(Columns columns) {
        this.columns = columns;
    }

    @Override
    public Evidence parse(String reference, Cells row) {
        var name = columns.required(row, "file_name");
        var sha256 = columns.required(row, "sha256");
        if (!SHA256.matcher(sha256).matches()) {
            throw new BadRow("sha256", "not 64 lower-case hexadecimal digits");
        }
        var kind = columns.choice(row, "kind", Evidence.Kind.class, Evidence.Kind.OTHER);
        var receivedOn = columns.day(row, "received_on");
        if (receivedOn == null) {
            throw new BadRow("received_on", "missing");
        }
        return new Evidence(name, sha256, kind, receivedOn);
    }
}
