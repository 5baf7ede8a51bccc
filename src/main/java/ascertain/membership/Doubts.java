package ascertain.membership;

import ascertain.roll.Grade;
import ascertain.roll.InMail;

import java.util.List;
import java.util.stream.IntStream;

/// When an InMail is not known well enough to be counted on.
final class Doubts {
    private Doubts() {}

    /// Whether the InMail at a place could count and is only possible, or known only to its month
    /// or year.
    static boolean isUncertain(Counted counted, int place) {
        var inMail = counted.inMails().get(place);
        return counted.mayFit(inMail)
                && (inMail.grade() == Grade.POSSIBLE || counted.day(place) == null);
    }

    static List<InMail> uncertain(Counted counted) {
        return IntStream.range(0, counted.inMails().size())
                .filter(place -> isUncertain(counted, place))
                .mapToObj(counted.inMails()::get)
                .toList();
    }
}
