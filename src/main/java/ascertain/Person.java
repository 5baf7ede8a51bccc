package ascertain;

import java.nio.file.Path;

/// Who sits before the window.
///
/// @param name what the machine calls them
/// @param samplePlace where the sample case is made for them
record Person(String name, Path samplePlace) {}
