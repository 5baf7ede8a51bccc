package ascertain.roll;

import java.time.LocalDate;

/// A document that rows rest on.
///
/// @param fileName its name as it was received
/// @param sha256 the SHA-256 of its bytes, 64 lower-case hexadecimal digits
/// @param kind what it is
/// @param receivedOn the day it was received or read
public record Evidence(String fileName, String sha256, Kind kind, LocalDate receivedOn) {
    /// What a document is.
    public enum Kind {
        LINKEDIN_EXPORT,
        RECEIPT,
        LETTER,
        OTHER
    }
}
