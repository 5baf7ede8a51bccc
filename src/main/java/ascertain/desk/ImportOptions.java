package ascertain.desk;

import ascertain.roll.Rejection;

import java.util.function.BiConsumer;

/// How an import is done.
///
/// @param strict whether one rejected row refuses its whole source
/// @param reference the claimant a LinkedIn export belongs to, or the empty text to match it
/// @param reason why, for the record; may be empty
/// @param rejected hears of every rejected row and the source it stood in, as it is found
public record ImportOptions(
        boolean strict, String reference, String reason, BiConsumer<String, Rejection> rejected) {
    /// Good rows go in, exports are matched, the report alone tells of rejected rows.
    public static final ImportOptions USUAL =
            new ImportOptions(false, "", "", (source, rejection) -> {});
}
