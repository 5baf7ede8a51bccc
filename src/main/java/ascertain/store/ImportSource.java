package ascertain.store;

/// What a source is to the record of imports.
///
/// @param name its file name
/// @param sha256 the digest of what it held, 64 hexadecimal digits
public record ImportSource(String name, String sha256) {}
