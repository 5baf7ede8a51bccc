package ascertain.store;

import java.time.Instant;
import java.util.OptionalLong;

/// One source that came in, or was refused, as it is kept.
///
/// @param id its key
/// @param at when it came in last
/// @param actor who took it in
/// @param source its file name
/// @param error why it was refused whole, or the empty text
/// @param counts what came in
/// @param rejected how many of its rows were rejected
/// @param kept how many of those are kept, the first ones
/// @param waiting how many of those wait for a person; none once the import is undone
/// @param step the step it can be undone by, if it changed anything and is not of an older program
/// @param undone whether it is undone
/// @param fixes whether it put rejected rows of another import right
public record ImportBatch(
        long id,
        Instant at,
        String actor,
        String source,
        String error,
        ImportCounts counts,
        long rejected,
        int kept,
        int waiting,
        OptionalLong step,
        boolean undone,
        boolean fixes) {}
