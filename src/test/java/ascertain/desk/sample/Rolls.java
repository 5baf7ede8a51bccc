package ascertain.desk.sample;

import ascertain.desk.sample.SampleRoll.Sampled;
import ascertain.membership.ClassDefinition;
import ascertain.membership.Determination;
import ascertain.membership.Dossier;
import ascertain.membership.FindingCode;
import ascertain.membership.MembershipRule;
import ascertain.membership.Outcome;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.FieldText;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What sample rolls come to.
final class Rolls {
    private Rolls() {}

    static String text(Claimant claimant) {
        var text = new StringBuilder(claimant.reference());
        for (var field : ClaimantField.all()) {
            text.append('|').append(FieldText.format(field, claimant));
        }
        return text.toString();
    }

    static String digest(int claimants, long seed) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var one : SampleRoll.of(claimants, seed)) {
                var row =
                        text(one.claimant())
                                + one.periods()
                                + one.inMails()
                                + one.receipts()
                                + one.documents();
                digest.update(row.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static List<Sampled> all(int claimants, long seed) {
        var all = new ArrayList<Sampled>();
        SampleRoll.of(claimants, seed).forEach(all::add);
        return all;
    }

    /// Everybody determined, each with the evidence of those who duplicate them.
    static Map<String, Determination> determined(int claimants, long seed) {
        var all = new LinkedHashMap<String, Sampled>();
        all(claimants, seed).forEach(one -> all.put(one.claimant().reference(), one));
        var copies =
                all.values().stream()
                        .filter(one -> one.claimant().get(ClaimantField.DUPLICATE_OF) != null)
                        .toList();
        var determined = new LinkedHashMap<String, Determination>();
        for (var one : all.values()) {
            var periods = new ArrayList<PremiumPeriod>(one.periods());
            var inMails = new ArrayList<InMail>(one.inMails());
            var duplicates = new ArrayList<Claimant>();
            for (var other : copies) {
                if (stands(other, one.claimant().reference(), all)) {
                    periods.addAll(other.periods());
                    inMails.addAll(other.inMails());
                    duplicates.add(other.claimant());
                }
            }
            var dossier = new Dossier(one.claimant(), periods, inMails, duplicates);
            determined.put(
                    one.claimant().reference(),
                    MembershipRule.determine(ClassDefinition.linkedInPremium(), dossier));
        }
        return determined;
    }

    /// Follows a chain no farther than everybody: a circle is another test's to find.
    private static boolean stands(Sampled one, String under, Map<String, Sampled> all) {
        var at = one.claimant().text(ClaimantField.DUPLICATE_OF);
        for (int steps = 0; steps < all.size() && !at.isEmpty() && !at.equals(under); steps++) {
            at = all.get(at).claimant().text(ClaimantField.DUPLICATE_OF);
        }
        return at.equals(under);
    }

    static Map<Outcome, Integer> outcomes(Iterable<Determination> determinations) {
        var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
        determinations.forEach(one -> outcomes.merge(one.outcome(), 1, Integer::sum));
        return outcomes;
    }

    static Set<FindingCode> findings(Iterable<Determination> determinations) {
        var findings = EnumSet.noneOf(FindingCode.class);
        determinations.forEach(one -> findings.addAll(one.findings()));
        return findings;
    }
}
