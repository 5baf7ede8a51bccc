package ascertain.membership;

import ascertain.membership.StatusStep.Check;
import ascertain.membership.StatusStep.Condition;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;

import java.util.List;

/// Whether a document stands under a qualifying InMail and under the period that covers it.
final class Documented {
    private static final String ANOTHER =
            "Whoever confirms it cannot verify it: another user has to.";

    private Documented() {}

    static Check check(ClassDefinition definition, Dossier dossier) {
        var qualifying = Qualifying.of(definition, dossier);
        if (qualifying.isEmpty()) {
            return StatusStep.lacks(
                    Condition.DOCUMENT,
                    "No InMail qualifies yet, so no document can show one: import the LinkedIn export, or"
                            + " attach what shows one and confirm it with the document in view.");
        }
        var shown = documented(dossier.inMails());
        var periods =
                dossier.periods().stream().filter(period -> period.evidence() != null).toList();
        for (var inMail : qualifying(definition, dossier, periods, shown)) {
            if (isAmong(qualifying, inMail)) {
                return StatusStep.has(Condition.DOCUMENT, words(definition, inMail, periods));
            }
        }
        var inMailsShown =
                qualifying(definition, dossier, dossier.periods(), shown).stream()
                        .filter(inMail -> isAmong(qualifying, inMail))
                        .toList();
        return StatusStep.lacks(
                Condition.DOCUMENT,
                inMailsShown.isEmpty()
                        ? lacksInMail(definition, qualifying.getFirst(), periods)
                        : lacksPeriod(definition, inMailsShown.getFirst()));
    }

    private static String lacksInMail(
            ClassDefinition definition, InMail inMail, List<PremiumPeriod> periods) {
        var day = inMail.sentAt().firstDay(definition.zone());
        boolean covered =
                periods.stream()
                        .anyMatch(one -> definition.counts(one) && one.sure().contains(day));
        return "No document shows the InMail of %s%s: attach one that does and confirm %s with it in view, or import the LinkedIn export. %s"
                .formatted(
                        Words.day(day),
                        covered ? "" : " or Premium on that day",
                        covered ? "it" : "both",
                        ANOTHER);
    }

    private static String lacksPeriod(ClassDefinition definition, InMail inMail) {
        return "A document shows the InMail of %s and none shows Premium on that day: attach the receipt and confirm the period with it in view, or import the receipts. %s"
                .formatted(Words.day(inMail.sentAt().firstDay(definition.zone())), ANOTHER);
    }

    private static List<InMail> documented(List<InMail> inMails) {
        return inMails.stream().filter(inMail -> inMail.evidence() != null).toList();
    }

    private static List<InMail> qualifying(
            ClassDefinition definition,
            Dossier dossier,
            List<PremiumPeriod> periods,
            List<InMail> inMails) {
        return Qualifying.of(
                definition, new Dossier(dossier.claimant(), periods, inMails, List.of()));
    }

    /// What a document shows counts only while the whole record has it qualify: a person may have
    /// said that it is no InMail.
    private static boolean isAmong(List<InMail> qualifying, InMail shown) {
        return qualifying.stream()
                .anyMatch(
                        one ->
                                one.direction() == shown.direction()
                                        && one.sentAt().equals(shown.sentAt()));
    }

    private static String words(
            ClassDefinition definition, InMail inMail, List<PremiumPeriod> periods) {
        var day = inMail.sentAt().firstDay(definition.zone());
        var period =
                periods.stream()
                        .filter(one -> definition.counts(one) && one.sure().contains(day))
                        .findFirst()
                        .orElseThrow();
        return "Documents show InMail on %s and Premium on that day: %s."
                .formatted(
                        Words.day(day),
                        Words.joined(
                                String.valueOf(inMail.evidence()),
                                String.valueOf(period.evidence())));
    }
}
