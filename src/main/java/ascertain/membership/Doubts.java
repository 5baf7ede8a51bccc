package ascertain.membership;

import ascertain.roll.Grade;
import ascertain.roll.InMail;

/// When an InMail is not known well enough to be counted on.
final class Doubts {
    private Doubts() {}

    static boolean isUncertain(Counted counted, InMail inMail) {
        return counted.definition().countsDirectionOf(inMail)
                && inMail.grade().compareTo(counted.definition().leastOpenGrade()) >= 0
                && (inMail.grade() == Grade.POSSIBLE
                        || inMail.sentAt().day(counted.definition().zone()) == null);
    }
}
