package ascertain.membership;

import ascertain.roll.InMail;

import java.util.List;

/// Which InMail of a dossier make its claimant a member.
public final class Qualifying {
    private Qualifying() {}

    /// The InMail on early covered days in the strict reading, each once; as many as a
    /// determination counts.
    public static List<InMail> of(ClassDefinition definition, Dossier dossier) {
        var counted = Counted.of(definition, dossier.inMails(), dossier.periods());
        return counted.inMails().stream().filter(inMail -> qualifies(counted, inMail)).toList();
    }

    /// The InMail of a dossier, each once at the grade it is known by, whatever becomes of it.
    public static List<InMail> recorded(Dossier dossier) {
        return Distinct.of(dossier.inMails());
    }

    private static boolean qualifies(Counted counted, InMail inMail) {
        var definition = counted.definition();
        var day = counted.fits(inMail) ? inMail.sentAt().day(definition.zone()) : null;
        return day != null
                && !day.isBefore(definition.firstDayCounted())
                && definition.early(day)
                && counted.periods().stream().anyMatch(period -> period.sure().contains(day));
    }
}
