package ascertain.desk;

import ascertain.membership.ClassDefinition;
import ascertain.membership.Determination;
import ascertain.roll.Matter;
import ascertain.work.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// A case that is open; everything that can be done with it.
public final class OpenCase implements AutoCloseable {

    /// The folder it lies in.
    public Path folder() {
        throw new UnsupportedOperationException();
    }

    /// Whether it is encrypted on disk.
    public boolean isEncrypted() {
        throw new UnsupportedOperationException();
    }

    /// The matter it is about.
    public Matter matter() {
        throw new UnsupportedOperationException();
    }

    /// The version of the class definition in force.
    public ClassDefinition definition() {
        throw new UnsupportedOperationException();
    }

    /// The day it is today, for defaults in forms.
    public LocalDate today() {
        throw new UnsupportedOperationException();
    }

    /// The keys of the claimants a query finds, in its order.
    public long[] find(ClaimantQuery query) {
        throw new UnsupportedOperationException();
    }

    /// The lines of some claimants, in the order of their keys; one that is gone is left out.
    public List<ClaimantLine> lines(long... ids) {
        throw new UnsupportedOperationException();
    }

    /// One claimant with all that is known of it.
    ///
    /// @throws CaseProblem when there is none of that key
    public ClaimantRecord claimant(long id) {
        throw new UnsupportedOperationException();
    }

    /// The key of the claimant with a reference, or 0.
    public long idOf(String reference) {
        throw new UnsupportedOperationException();
    }

    /// What the rule would say of a draft if it were saved; saves nothing, reads only what duplicates it.
    public ClaimantRecord preview(ClaimantDraft draft) {
        throw new UnsupportedOperationException();
    }

    /// Saves a claimant with its determination and its audit entry, all or nothing.
    ///
    /// @return the claimant as saved
    /// @throws CaseProblem when somebody saved it meanwhile, the reference is taken, or a field cannot be
    public ClaimantRecord save(ClaimantDraft draft, String reason) {
        throw new UnsupportedOperationException();
    }

    /// The next reference nobody has, as `C-000124`.
    public String nextReference() {
        throw new UnsupportedOperationException();
    }

    /// Takes sources in, each whole or not at all; the same again changes nothing.
    public ImportReport importSources(List<Path> sources, ImportOptions options, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /// How an import is done.
    ///
    /// @param strict    whether one rejected row refuses its whole source
    /// @param reference the claimant a LinkedIn export belongs to, or the empty text to match it
    /// @param reason    why, for the record
    public record ImportOptions(boolean strict, String reference, String reason) {
        /// Good rows go in, exports are matched.
        public static final ImportOptions USUAL = new ImportOptions(false, "", "");
    }

    /// What the roll comes to.
    ///
    /// @param policyDate another policy date, or null for the definition's own
    /// @param asOf       the day timeliness is measured on, or null for the usual one
    public ascertain.damages.Estimate totals(
            @org.jspecify.annotations.Nullable LocalDate policyDate, @org.jspecify.annotations.Nullable LocalDate asOf) {
        throw new UnsupportedOperationException();
    }

    /// How many claimants each finding is made of.
    public java.util.Map<ascertain.membership.FindingCode, Long> findingCounts() {
        throw new UnsupportedOperationException();
    }

    /// Writes the case summary as PDF, replacing a file of that name whole or not at all.
    public void writeSummary(Path file, boolean publicEdition, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /// Asks to be told, on the changing thread, whenever a change to the case has been committed.
    public void onChange(Runnable listener) {
        throw new UnsupportedOperationException();
    }

    /// Closes the case; what is under way ends first.
    @Override
    public void close() {
        throw new UnsupportedOperationException(Determination.class.getName());
    }
}
