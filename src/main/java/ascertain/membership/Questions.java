package ascertain.membership;

import ascertain.roll.Days;
import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.SentAt;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The doubts that keep a claimant undetermined, as questions to a person.
///
/// @param asked those of the claimant's own rows: who decide by themselves first, then by day
/// @param possible all of the claimant's own messages that are only possible, each once, whether
///   they would decide or not
/// @param elsewhere how many more lie in the rows of those that duplicate the claimant
public record Questions(List<Question> asked, List<InMail> possible, int elsewhere) {

    /// Nothing to ask.
    public static final Questions NONE = new Questions(List.of(), List.of(), 0);

    private static final Comparator<Question> DECIDING_FIRST =
            Comparator.comparing((Question question) -> !question.alone())
                    .thenComparing(Question::from);

    public Questions {
        asked = List.copyOf(asked);
        possible = List.copyOf(possible);
    }

    private record Same(SentAt sentAt, Direction direction) {
        static Same of(InMail inMail) {
            return new Same(inMail.sentAt(), inMail.direction());
        }
    }

    /// What to ask of a claimant; nothing unless it is undetermined.
    ///
    /// @param dossier all that the rule looks at
    /// @param periods those of its periods that are the claimant's own
    /// @param inMails those of its InMail that are the claimant's own
    public static Questions of(
            ClassDefinition definition,
            Dossier dossier,
            Outcome outcome,
            List<PremiumPeriod> periods,
            List<InMail> inMails) {
        if (outcome != Outcome.UNDETERMINED) {
            return NONE;
        }
        var ownMail = new HashSet<Same>();
        inMails.forEach(inMail -> ownMail.add(Same.of(inMail)));
        var ownPeriods = new HashSet<>(periods);
        var counted = Counted.of(definition, dossier.inMails(), dossier.periods());
        var asked = new ArrayList<Question>();
        int elsewhere = 0;
        for (var question : deciding(counted)) {
            boolean own =
                    switch (question) {
                        case Question.OfInMail(var inMail, _, _) ->
                                ownMail.contains(Same.of(inMail));
                        case Question.OfPeriod(var period, _, _) -> ownPeriods.contains(period);
                    };
            if (own) {
                asked.add(question);
            } else {
                elsewhere++;
            }
        }
        asked.sort(DECIDING_FIRST);
        var possible =
                counted.inMails().stream()
                        .filter(inMail -> inMail.grade() == Grade.POSSIBLE)
                        .filter(inMail -> ownMail.contains(Same.of(inMail)))
                        .toList();
        return new Questions(asked, possible, elsewhere);
    }

    /// The doubts of a record without an early covered day, in no order.
    static List<Question> deciding(Counted counted) {
        return new Deciding(counted).questions();
    }

    /// Finds the doubts of a record without an early covered day.
    ///
    /// An InMail and a period cover a day together. Where the one is sure, doubt about the other
    /// decides alone; where neither is, the two decide together. A period is not asked about for
    /// the sake of an InMail that decides alone: that is asked first, and may do.
    private static final class Deciding {
        private final Counted counted;
        private final Days early;
        private final List<Days> sureDays = new ArrayList<>();
        private final List<Days> openDays = new ArrayList<>();
        private final List<Question> questions = new ArrayList<>();

        Deciding(Counted counted) {
            this.counted = counted;
            var definition = counted.definition();
            var last =
                    definition.early(definition.policyDate())
                            ? definition.policyDate()
                            : definition.policyDate().minusDays(1);
            early = new Days(definition.firstDayCounted(), last);
        }

        List<Question> questions() {
            for (int i = 0; i < counted.inMails().size(); i++) {
                sortOut(i);
            }
            if (counted.recorded().isEmpty() && !sureDays.isEmpty()) {
                questions.clear();
            }
            counted.periods().stream().filter(PremiumPeriod::isUncertain).forEach(this::ask);
            return questions;
        }

        /// Holds the days of an InMail for the sake of the periods, and asks about it where it is
        /// in doubt itself.
        private void sortOut(int place) {
            var inMail = counted.inMails().get(place);
            var days = counted.spans().get(place).and(early);
            if (days.isEmpty() || !counted.mayFit(inMail)) {
                return;
            }
            boolean fits = counted.fits(inMail);
            if (fits && counted.day(place) != null) {
                sureDays.add(days);
                return;
            }
            boolean mayCount = fits || inMail.grade() == Grade.POSSIBLE;
            var denied = denied(place);
            var sure = mayCount ? first(days, true, denied) : null;
            if (sure == null) {
                openDays.add(days);
            }
            var day = sure == null ? first(days, false, denied) : sure;
            if (day != null && Doubts.isUncertain(counted, place)) {
                questions.add(new Question.OfInMail(inMail, day, sure != null));
            }
        }

        /// The days on which a message like the one at a place is denied: whoever names one of them
        /// for it denies it too.
        private Set<LocalDate> denied(int place) {
            if (counted.day(place) != null) {
                return Set.of();
            }
            var direction = counted.inMails().get(place).direction();
            return counted.inMails().stream()
                    .filter(one -> one.grade() == Grade.NOT_INMAIL && one.direction() == direction)
                    .filter(one -> one.sentAt() instanceof SentAt.Dated(var date) && date.isDay())
                    .map(one -> one.sentAt().firstDay(counted.definition().zone()))
                    .collect(Collectors.toSet());
        }

        private @Nullable LocalDate first(Days days, boolean sure, Set<LocalDate> denied) {
            if (counted.recorded().isEmpty()) {
                return sure ? null : days.first();
            }
            LocalDate first = null;
            for (var period : counted.periods()) {
                var both = days.and(sure ? period.sure() : period.possible());
                var from = both.first();
                while (!from.isAfter(both.last()) && denied.contains(from)) {
                    from = from.plusDays(1);
                }
                first = earlier(first, new Days(from, both.last()));
            }
            return first;
        }

        private void ask(PremiumPeriod period) {
            if (counted.inMails().isEmpty()) {
                boolean idle = first(early, true, Set.of()) != null;
                add(period, idle ? null : earlier(null, period.possible().and(early)), false);
                return;
            }
            var alone = first(sureDays, period.possible());
            add(period, alone == null ? first(openDays, period.possible()) : alone, alone != null);
        }

        private void add(PremiumPeriod period, @Nullable LocalDate day, boolean alone) {
            if (day != null) {
                questions.add(new Question.OfPeriod(period, day, alone));
            }
        }

        private static @Nullable LocalDate first(List<Days> each, Days possible) {
            LocalDate first = null;
            for (var days : each) {
                first = earlier(first, days.and(possible));
            }
            return first;
        }

        private static @Nullable LocalDate earlier(@Nullable LocalDate soFar, Days days) {
            return days.isEmpty() || (soFar != null && !days.first().isBefore(soFar))
                    ? soFar
                    : days.first();
        }
    }
}
