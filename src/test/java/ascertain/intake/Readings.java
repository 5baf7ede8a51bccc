package ascertain.intake;

import ascertain.roll.Claimant;
import ascertain.roll.Evidence;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.Receipt;
import ascertain.roll.Rejection;
import ascertain.work.Progress;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// All that an interchange folder says, in its order.
record Readings(
        List<Claimant> claimants,
        List<PremiumPeriod> periods,
        List<InMail> inMails,
        List<Receipt> receipts,
        List<Evidence> evidence,
        List<Rejection> rejections) {

    Readings(Path folder) {
        this(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        var source = InterchangeFolder.open(folder);
        source.claimants(row -> claimants.add(row.value()), rejections::add, Progress.NONE);
        source.periods(row -> periods.add(row.value()), rejections::add, Progress.NONE);
        source.inMails(row -> inMails.add(row.value()), rejections::add, Progress.NONE);
        source.receipts(row -> receipts.add(row.value()), rejections::add, Progress.NONE);
        source.evidence(row -> evidence.add(row.value()), rejections::add, Progress.NONE);
    }
}
