package ascertain.ui.intake;

import ascertain.desk.ImportReport;
import ascertain.desk.OpenCase;
import ascertain.store.ImportBatch;
import ascertain.work.Stopped;

/// Reads what the screen of the imports shows.
final class ImportReads {
    private ImportReads() {}

    /// What is asked of a case.
    ///
    /// @param leftOut whether only imports are listed that were refused or have rows that wait
    /// @param key the import that is shown, or 0
    /// @param place the place in the list that is to be shown, or how many imports there were
    ///   before
    record Asked(OpenCase open, boolean leftOut, long key, int place) {}

    /// The list.
    ///
    /// @param all how many imports there are
    /// @param count how many are listed
    /// @param waiting how many rejected rows wait
    /// @param place which of those listed is to be shown
    record Listed(Asked asked, int all, int count, long waiting, int place) {}

    /// One import with all that is told of it.
    ///
    /// @param place where it stands in the list
    /// @param whyNot why it cannot be undone, or the empty text
    record Shown(
            OpenCase from,
            int place,
            ImportBatch batch,
            ImportReport.Source report,
            String whyNot) {}

    /// The one shown stays, unless another came in since that puts nothing right in it.
    static Listed list(Asked asked) {
        var imports = asked.open.imports();
        int all = imports.count();
        int count = imports.count(asked.leftOut);
        boolean fresh =
                all > asked.place && imports.page(0, 1).stream().noneMatch(ImportBatch::fixes);
        int place = fresh || asked.key == 0 ? 0 : imports.placeOf(asked.key, asked.leftOut);
        return new Listed(
                asked, all, count, imports.waiting(), Math.clamp(place, 0, Math.max(0, count - 1)));
    }

    static Shown read(Asked asked) {
        var imports = asked.open.imports();
        var batch =
                imports.page(asked.leftOut, asked.place, 1).stream()
                        .findFirst()
                        .orElseThrow(Stopped::new);
        return new Shown(
                asked.open, asked.place, batch, imports.report(batch), imports.whyNotUndone(batch));
    }
}
