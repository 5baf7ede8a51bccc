package ascertain.ui.welcome;

import java.nio.file.Path;

/// Where a person's cases lie unless they say otherwise.
///
/// @param home their own folder, `~`
/// @param cases what new cases are proposed in
/// @param sample where the sample case is made
public record Places(Path home, Path cases, Path sample) {}
