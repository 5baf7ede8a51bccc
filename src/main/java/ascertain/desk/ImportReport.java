package ascertain.desk;

import ascertain.roll.Rejection;
import ascertain.store.Owners;

import java.util.List;
import java.util.Map;

/// What came of an import: a line for each source.
///
/// @param sources each source in the order it was given
public record ImportReport(List<Source> sources) {

    public ImportReport {
        sources = List.copyOf(sources);
    }

    /// What came of one source.
    ///
    /// @param name the source's file name
    /// @param error why the whole source was refused, or the empty text when it was taken in
    /// @param added claimants new to the case
    /// @param changed claimants that were known and changed
    /// @param known claimants that were known and stay as they were
    /// @param periods Premium periods new to the case
    /// @param inMails InMail new to the case
    /// @param receipts receipts new to the case
    /// @param counts what else was counted, in words: drafts, sponsored messages, repeats, …
    /// @param unknown columns that were not understood, as `file: column`
    /// @param understood how each column of a table with headers of its own was read
    /// @param rejectedRows how many rows were rejected
    /// @param rejections the first of them, at most 10,000
    /// @param references whom it touched, the first 1,000
    /// @param place where the source lay, in full, or the empty text where that is not known
    /// @param owners to whom its rows went where no reference in it says so
    public record Source(
            String name,
            String error,
            long added,
            long changed,
            long known,
            long periods,
            long inMails,
            long receipts,
            Map<String, Long> counts,
            List<String> unknown,
            List<String> understood,
            long rejectedRows,
            List<Rejection> rejections,
            List<String> references,
            String place,
            Owners owners) {
        static final String ROWS = "rows of claimants";

        /// Whether its rows were counted alone, since there are too many to be tried.
        public boolean isCountedAlone() {
            return counts.containsKey(ROWS);
        }
    }

    /// Whether anything was left out: a row, or a whole source.
    public boolean isComplete() {
        return sources.stream()
                .allMatch(source -> source.error().isEmpty() && source.rejectedRows() == 0);
    }
}
