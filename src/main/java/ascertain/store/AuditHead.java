package ascertain.store;

/// Where the audit record stands: print it on paper, and a later deletion of its newest entries is
/// visible.
///
/// @param count how many entries there are
/// @param mac the newest entry's keyed hash, 64 hexadecimal digits
public record AuditHead(long count, String mac) {
    /// The first twelve digits, enough to compare by eye.
    public String shortMac() {
        return mac.substring(0, 12);
    }
}
