package ascertain.intake;

import ascertain.roll.Claimant;
import ascertain.roll.InMail;
import ascertain.roll.Receipt;
import ascertain.roll.Rejection;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What one LinkedIn export says of the member it belongs to; never a word of a message.
///
/// @param fileName the ZIP's or the folder's name
/// @param sha256 the SHA-256 of the ZIP's bytes; of a folder, of a listing of the files read and
///   theirs
/// @param claimant what is known of the member, under the empty reference
/// @param location where the member says to live, in free text; may be empty
/// @param receipts the receipts, each invoice once, in their order
/// @param inMails the messages, each once, graded, in their order; ordinary ones too
/// @param counts what the report tells; every count is there
/// @param rejections rows that were not understood: file, line and reason, never a cell
public record ExportContents(
        String fileName,
        String sha256,
        Claimant claimant,
        String location,
        List<Receipt> receipts,
        List<InMail> inMails,
        Map<ExportCount, Long> counts,
        List<Rejection> rejections) {

    public ExportContents {
        receipts = List.copyOf(receipts);
        inMails = List.copyOf(inMails);
        rejections = List.copyOf(rejections);
        var all = new EnumMap<ExportCount, Long>(ExportCount.class);
        for (var count : ExportCount.values()) {
            all.put(count, counts.getOrDefault(count, 0L));
        }
        counts = Collections.unmodifiableMap(all);
    }
}
