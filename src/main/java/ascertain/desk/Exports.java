package ascertain.desk;

import ascertain.intake.InterchangeWriter;
import ascertain.store.CaseStore;
import ascertain.work.Progress;

import java.nio.file.Path;

/// Hands a case on as files.
final class Exports {
    private Exports() {}

    /// Writes everything as an interchange folder, whole or not at all.
    static void interchange(CaseStore store, Path directory, Progress progress) {
        try (var writer = InterchangeWriter.open(directory)) {
            store.wholeRoll().documents(writer::write);
            store.wholeRoll()
                    .everybody(
                            kept -> {
                                writer.write(
                                        kept.claimant(),
                                        kept.periods(),
                                        kept.inMails(),
                                        kept.receipts());
                                writer.answers(kept.claimant().reference(), kept.answers());
                                writer.log(kept.claimant().reference(), kept.log());
                            },
                            progress);
            store.documents().everyones(writer::write);
            writer.complete();
        }
    }
}
