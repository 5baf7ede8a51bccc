package ascertain.intake;

import ascertain.roll.Evidence;

/// Understands the rows of `documents.csv`: documents attached to claimants.
final class DocumentRows implements RowParser<Evidence> {
    private final Columns columns;
    private final EvidenceRows documents;

    DocumentRows(Columns columns) {
        this.columns = columns;
        this.documents = new EvidenceRows(columns);
    }

    @Override
    public Evidence parse(String reference, Cells row) {
        var document = documents.parse(reference, row);
        // The name follows from the digest; no other is ever looked for.
        var file = InterchangeFile.DOCUMENT_BYTES + "/" + document.sha256();
        if (!columns.required(row, "file").equals(file)) {
            throw new BadRow("file", "not documents/ and the digest");
        }
        return document;
    }
}
