package ascertain.store;

import ascertain.damages.FrozenFigures;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// Figures frozen under a name.
///
/// @param id its key in this case
/// @param name what people call it; no other of the case has it
/// @param purpose what it was frozen for; may be empty
/// @param at when it was frozen
/// @param by who froze it
/// @param figures the figures, or null where what is kept is not what was frozen
public record Snapshot(
        long id,
        String name,
        String purpose,
        Instant at,
        String by,
        @Nullable FrozenFigures figures) {}
