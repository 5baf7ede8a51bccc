package ascertain.membership;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.Claimant;
import ascertain.roll.Days;
import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.PartialDate;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.PremiumPeriod.Doubt;
import ascertain.roll.PremiumPeriod.Last;
import ascertain.roll.SentAt;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Reads the cells of the tables that the rule is tested by; several in a cell are joined by `;`.
///
/// A period is `2024-01-01..2024-03`, `2024-01..` (it runs) or `2024..unknown`, or what receipts
/// show: `paid 2024-08-20` (a month), `assumed 2024-08-20` (a month or a year), `refunded
/// 2024-08-20`; then `trial`, then `@` and the plan. An InMail is its time, then `received` (else
/// sent), then its grade (else stated).
final class Cases {
    private Cases() {}

    static Dossier dossier(@Nullable String periods, @Nullable String inMails) {
        return dossier(Claimant.of("C-000001"), periods, inMails);
    }

    static Dossier dossier(Claimant claimant, @Nullable String periods, @Nullable String inMails) {
        return new Dossier(
                claimant,
                each(periods).map(Cases::period).toList(),
                each(inMails).map(Cases::inMail).toList());
    }

    private static Stream<String> each(@Nullable String cell) {
        return cell == null ? Stream.of() : Stream.of(cell.split(";")).map(String::strip);
    }

    static PremiumPeriod period(String cell) {
        int at = cell.indexOf('@');
        var plan = at < 0 ? "Premium Career" : cell.substring(at + 1);
        var words = List.of((at < 0 ? cell : cell.substring(0, at)).strip().split(" "));
        boolean trial = words.getLast().equals("trial");
        if (words.getFirst().contains("..")) {
            var ends = words.getFirst().split("\\.\\.", 2);
            var last =
                    switch (ends[1]) {
                        case "" -> new Last.Running();
                        case "unknown" -> new Last.Unknown();
                        default -> new Last.On(PartialDate.parse(ends[1]));
                    };
            return PremiumPeriod.stated(plan, PartialDate.parse(ends[0]), last, trial);
        }
        var first = LocalDate.parse(words.get(1));
        var none = new Days(first, first.minusDays(1));
        var month = new Days(first, first.plusMonths(1).minusDays(1));
        var year = new Days(first, first.plusMonths(12).minusDays(1));
        return switch (words.getFirst()) {
            case "paid" -> new PremiumPeriod(plan, month, month, trial, Doubt.NONE, true, null);
            case "assumed" ->
                    new PremiumPeriod(plan, month, year, trial, Doubt.ASSUMED_CYCLE, true, null);
            case "refunded" ->
                    new PremiumPeriod(plan, none, month, trial, Doubt.REFUNDED, true, null);
            default -> throw new IllegalArgumentException(cell);
        };
    }

    static InMail inMail(String cell) {
        var words = List.of(cell.split(" "));
        var direction = words.contains("received") ? Direction.RECEIVED : Direction.SENT;
        var grade = words.getLast().toUpperCase(Locale.ROOT);
        boolean graded = Stream.of(Grade.values()).anyMatch(known -> known.name().equals(grade));
        return new InMail(
                SentAt.parse(words.getFirst()),
                direction,
                graded ? Grade.valueOf(grade) : Grade.STATED);
    }

    /// The finding codes of a cell, apart by spaces.
    static Set<FindingCode> codes(@Nullable String cell) {
        var codes = EnumSet.noneOf(FindingCode.class);
        if (cell != null) {
            Stream.of(cell.strip().split(" +")).map(FindingCode::valueOf).forEach(codes::add);
        }
        return codes;
    }

    /// Asks the rule and the walk over every day, and expects the same of both.
    static void expect(
            ClassDefinition definition,
            Dossier dossier,
            Outcome outcome,
            @Nullable LocalDate covered,
            @Nullable LocalDate possible,
            int qualifying) {
        var determination = MembershipRule.determine(definition, dossier);
        assertThat(determination.outcome()).as("outcome").isEqualTo(outcome);
        assertThat(determination.firstCoveredOn()).as("first covered on").isEqualTo(covered);
        assertThat(determination.firstPossibleOn()).as("first possible on").isEqualTo(possible);
        assertThat(determination.qualifying()).as("qualifying").isEqualTo(qualifying);
        assertThat(Oracle.Answer.of(determination)).isEqualTo(Oracle.ask(definition, dossier));
    }
}
