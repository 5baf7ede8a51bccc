package ascertain.membership;

import ascertain.roll.Days;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.SentAt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The doubts of an undetermined claimant of which each would make a member if it alone were
/// resolved in their favour.
final class Decisive {
    private final Counted counted;
    private final List<Question> alone;

    private Decisive(Counted counted, List<Question> alone) {
        this.counted = counted;
        this.alone = alone;
    }

    static Decisive of(Counted counted, Outcome outcome) {
        return new Decisive(
                counted,
                outcome == Outcome.UNDETERMINED
                        ? Questions.deciding(counted).stream()
                                .filter(Question::alone)
                                .sorted(Comparator.comparing(Question::from))
                                .toList()
                        : List.of());
    }

    /// The findings, that of a doubt that alone would decide before all others; of two such the
    /// InMail's, as a person is asked about it first.
    List<FindingCode> order(List<FindingCode> findings) {
        if (alone.isEmpty()) {
            return findings;
        }
        var first =
                inMails().findAny().isPresent()
                        ? FindingCode.INMAIL_UNCERTAIN
                        : FindingCode.PERIOD_UNCERTAIN;
        var ordered = new ArrayList<>(findings);
        ordered.remove(first);
        ordered.addFirst(first);
        return ordered;
    }

    /// Whether a period's doubt would decide.
    boolean decides(PremiumPeriod period) {
        return alone.stream()
                .anyMatch(
                        one -> one instanceof Question.OfPeriod(var of, _, _) && of.equals(period));
    }

    private Stream<Question.OfInMail> inMails() {
        return alone.stream()
                .filter(Question.OfInMail.class::isInstance)
                .map(Question.OfInMail.class::cast);
    }

    /// What about an InMail would decide, or the empty text where none would alone.
    String inMail() {
        return inMails().findFirst().map(this::words).orElse("");
    }

    private String words(Question.OfInMail question) {
        var inMail = question.inMail();
        var zone = counted.definition().zone();
        var which = Words.way(inMail.direction()) + " " + Words.when(inMail.sentAt(), zone);
        boolean dayKnown = inMail.sentAt().day(zone) != null;
        var span = dayKnown ? "" : Words.when(inMail.sentAt(), zone).substring("in ".length());
        boolean everyDay = !dayKnown && isEveryDayCovered(inMail);
        var other = others();
        if (inMail.grade() != Grade.POSSIBLE) {
            return "The exact day of the InMail %s would %s%s."
                    .formatted(
                            which,
                            everyDay
                                    ? "make a member: every day of %s is covered".formatted(span)
                                    : "decide: a covered one, %s at the earliest, would make a member"
                                            .formatted(Words.day(question.from())),
                            other);
        }
        return "The message %s is only possibly an InMail; that it was one%s would make a member%s: the message itself, or the claimant's word on it, would tell%s."
                .formatted(
                        which,
                        dayKnown
                                ? ""
                                : everyDay
                                        ? ", and its exact day,"
                                        : ", on a covered day, %s at the earliest,"
                                                .formatted(Words.day(question.from())),
                        dayKnown
                                ? ", since its day is covered"
                                : everyDay
                                        ? ", since every day of %s is covered".formatted(span)
                                        : "",
                        other);
    }

    private String others() {
        int others = Doubts.uncertain(counted).size() - 1;
        return others == 0
                ? ""
                : "; "
                        + Words.count(
                                others,
                                "more InMail is not certain",
                                "more InMail are not certain");
    }

    private boolean isEveryDayCovered(InMail inMail) {
        var definition = counted.definition();
        Days span = inMail.sentAt().days(definition.zone());
        return span.first()
                .datesUntil(span.last().plusDays(1))
                .allMatch(
                        day ->
                                definition.early(day)
                                        && !day.isBefore(definition.firstDayCounted())
                                        && isSure(day)
                                        && !isDenied(day, inMail));
    }

    private boolean isSure(LocalDate day) {
        return counted.periods().stream().anyMatch(period -> period.sure().contains(day));
    }

    private boolean isDenied(LocalDate day, InMail inMail) {
        return counted.inMails().stream()
                .filter(one -> one.grade() == Grade.NOT_INMAIL)
                .filter(one -> one.direction() == inMail.direction())
                .anyMatch(
                        one ->
                                one.sentAt() instanceof SentAt.Dated dated
                                        && day.equals(dated.day(counted.definition().zone())));
    }
}
