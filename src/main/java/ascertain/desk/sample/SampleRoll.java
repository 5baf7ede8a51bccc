package ascertain.desk.sample;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Evidence;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.Receipt;

import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/// An invented, believable roll: the same for the same seed, everywhere and at any time.
///
/// It is invented claimant by claimant as it is iterated, so it takes no memory, and may be
/// iterated again. Nobody on it exists: e-mail addresses are at `example` domains, telephone
/// numbers are 555-01xx, and profile addresses end in `-sample-` and a number. Fifty claimants
/// already show every outcome and the main findings.
public final class SampleRoll implements Iterable<SampleRoll.Sampled> {
    private final int claimants;
    private final long seed;

    /// One claimant and all that is theirs.
    ///
    /// @param claimant under a reference `C-000001` and so on
    /// @param periods those derived from the receipts first, then those stated
    /// @param inMails each once, in the order of their times
    /// @param receipts in the order they were charged
    /// @param documents those that the rows name: the claimant's LinkedIn export, or none
    public record Sampled(
            Claimant claimant,
            List<PremiumPeriod> periods,
            List<InMail> inMails,
            List<Receipt> receipts,
            List<Evidence> documents) {}

    private SampleRoll(int claimants, long seed) {
        this.claimants = claimants;
        this.seed = seed;
    }

    /// A roll of so many claimants.
    ///
    /// @param claimants how many
    /// @param seed any number; another one gives another roll
    public static SampleRoll of(int claimants, long seed) {
        if (claimants < 0) {
            throw new IllegalArgumentException("A roll of fewer than no claimants.");
        }
        return new SampleRoll(claimants, seed);
    }

    @Override
    public Iterator<Sampled> iterator() {
        return IntStream.range(0, claimants).mapToObj(this::sampled).iterator();
    }

    /// A number in six digits, more where it needs them.
    static String padded(int number) {
        var digits = String.valueOf(number);
        return "0".repeat(Math.max(0, 6 - digits.length())) + digits;
    }

    private static String reference(int number) {
        return "C-" + padded(number + 1);
    }

    private Sampled sampled(int number) {
        var plot = Plot.of(seed, number);
        var person = Person.of(seed, number);
        var claimant =
                copied(
                        Handling.of(seed, number, plot, person.claimant(seed, reference(number))),
                        number);
        var chance = Chance.of(seed, number, Chance.Part.RECORDS);
        var export = export(chance, number);
        var billing = new Billing(number, chance, export.fileName());
        var mail =
                new Mailbox(
                        chance,
                        person.home().offset(),
                        plot.isDocumented() ? export.fileName() : null);
        var records = new Records(chance, billing, mail);
        records.invent(plot);
        return new Sampled(
                claimant,
                records.periods(),
                mail.inMails(),
                billing.receipts(),
                plot.isDocumented() ? List.of(export) : List.of());
    }

    private Claimant copied(Claimant claimant, int number) {
        var original = Copies.of(seed, number, claimants);
        if (original == null) {
            return claimant;
        }
        var person = Person.of(seed, original.number());
        var first = person.claimant(seed, reference(original.number()));
        var copy = Copies.entered(claimant, person, first, seed, number);
        return original.marked()
                ? copy.with(ClaimantField.DUPLICATE_OF, reference(original.number()))
                : copy;
    }

    /// The claimant's own LinkedIn export, filed under their reference.
    private static Evidence export(Chance chance, int number) {
        var day = chance.day("2026-01-05", "2026-05-29");
        var iso = day.toString();
        var date = iso.substring(5, 7) + "-" + iso.substring(8) + "-" + iso.substring(0, 4);
        return new Evidence(
                reference(number) + "_Complete_LinkedInDataExport_" + date + ".zip",
                chance.digest(),
                Evidence.Kind.LINKEDIN_EXPORT,
                day.plusDays(chance.between(0, 9)));
    }
}
