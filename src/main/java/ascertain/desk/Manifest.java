package ascertain.desk;

import ascertain.report.Written;
import ascertain.store.AuditHead;
import ascertain.store.CaseStore;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/// What stands beside a class list: what it is, who is on it, and the digests to check it by.
///
/// @param made when
record Manifest(CaseStore store, String program, Instant made) {

    /// @param digests a line a file, as `sha256sum` writes and checks them
    byte[] of(AdministratorPackage.Counts counts, List<String> digests, AuditHead head) {
        var matter = store.matter();
        var definition = store.definition();
        return String.join(
                        "\r\n",
                        "Class list for the administrator",
                        matter.caption() + ", " + matter.docket(),
                        "Made at %s by %s".formatted(made, program),
                        "Class definition version %d, policy date %s"
                                .formatted(
                                        definition.version(), Written.day(definition.policyDate())),
                        "",
                        "On the list: " + counts.onList(),
                        "  class members: " + counts.members(),
                        "  undetermined, who may be members: " + counts.undetermined(),
                        "Left out, since they must not be contacted directly: " + counts.leftOut(),
                        "  represented by other counsel: " + counts.represented(),
                        "  marked “do not contact”: " + counts.doNotContact(),
                        "Not on the list by their outcome: " + counts.others(),
                        "",
                        "SHA-256 of each file:",
                        String.join("\r\n", digests),
                        "",
                        "Record of the case: %d entries, %s".formatted(head.count(), head.mac()),
                        "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
