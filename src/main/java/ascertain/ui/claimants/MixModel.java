package ascertain.ui.claimants;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.FieldText;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;
import ascertain.store.ClaimantDraft;
import ascertain.ui.claimants.Difference.Pick;
import ascertain.ui.control.Words;
import ascertain.ui.timeline.PeriodWords;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Mine and theirs of one claimant: only what differs, each with the choice between them.
///
/// At first mine is taken where I typed and theirs where I did not.
final class MixModel {
    private final Clash clash;
    private final Shown theirs;
    private final Map<ClaimantField<?>, Difference> fields = new LinkedHashMap<>();
    private final RowMix<PremiumPeriod> periods;
    private final RowMix<InMail> inMails;

    MixModel(Clash clash, Shown theirs) {
        this.clash = clash;
        this.theirs = theirs;
        var now = theirs.record().claimant();
        var typed = clash.mine().claimant();
        for (var field : ClaimantField.all()) {
            var mine = FieldText.format(field, typed);
            if (!mine.equals(FieldText.format(field, now))) {
                boolean untouched = mine.equals(FieldText.format(field, clash.base().claimant()));
                fields.put(
                        field,
                        new Difference(
                                Words.of(field),
                                Words.of(field, typed),
                                Words.of(field, now),
                                false,
                                untouched ? Pick.THEIRS : Pick.MINE));
            }
        }
        periods =
                new RowMix<>(
                        "Premium period",
                        PeriodWords::of,
                        own(clash.base().periods()),
                        own(clash.mine().periods()),
                        own(theirs.record().periods()),
                        (one, other) -> one.plan().equalsIgnoreCase(other.plan()));
        inMails =
                new RowMix<>(
                        "InMail",
                        inMail -> words(inMail, theirs.zone()),
                        clash.base().inMails(),
                        clash.mine().inMails(),
                        theirs.record().inMails(),
                        (one, other) ->
                                one.direction() == other.direction()
                                        || one.sentAt().equals(other.sentAt()));
    }

    private static List<PremiumPeriod> own(List<PremiumPeriod> periods) {
        return periods.stream().filter(period -> !period.fromReceipts()).toList();
    }

    private static String words(InMail inMail, ZoneId zone) {
        return Words.of(inMail.direction())
                + " "
                + new InMailEntry(inMail, zone).when.get()
                + ", "
                + Words.of(inMail.grade()).toLowerCase(java.util.Locale.ROOT);
    }

    String reference() {
        return clash.reference();
    }

    /// All that differs, fields first.
    List<Difference> differences() {
        var all = new ArrayList<>(fields.values());
        all.addAll(periods.differences());
        all.addAll(inMails.differences());
        return all;
    }

    /// What is chosen now, over the newest record.
    ClaimantDraft draft() {
        var mixed = theirs.record().claimant();
        for (var field : fields.entrySet()) {
            if (field.getValue().pick.get() == Pick.MINE) {
                mixed = take(field.getKey(), mixed);
            }
        }
        return new ClaimantDraft(clash.mine().id(), mixed, periods.chosen(), inMails.chosen());
    }

    private <T> Claimant take(ClaimantField<T> field, Claimant into) {
        return into.with(field, clash.mine().claimant().get(field));
    }
}
