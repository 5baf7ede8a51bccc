package ascertain.intake;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Days;
import ascertain.roll.Direction;
import ascertain.roll.FieldText;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.PartialDate;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.PremiumPeriod.Doubt;
import ascertain.roll.PremiumPeriod.Last;
import ascertain.roll.Receipt;
import ascertain.roll.SentAt;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Invents whatever a case may hold, awkward texts above all.
final class Invented {
    private static final List<String> AWKWARD =
            List.of(
                    "O'Hara \"Bo\", Jr.",
                    "=cmd|'/C calc'!A0",
                    "@SUM(1,2)",
                    "-1+2",
                    "محمد بن علي",
                    "\u202Eשָׁלוֹם\u202C",
                    "👩🏽‍⚖️",
                    "Nguyễn Thị Ánh",
                    "# not a comment",
                    "\"",
                    ",,",
                    ";a;b;",
                    "𠮷野家",
                    "\u00A0x\u00A0",
                    "a  b",
                    "true",
                    "unknown");

    private Invented() {}

    static Arbitrary<String> text() {
        var part =
                Arbitraries.oneOf(
                        Arbitraries.of(AWKWARD), Arbitraries.strings().alpha().ofMaxLength(60));
        return part.list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join(" ", parts).strip());
    }

    private static Arbitrary<String> filledText() {
        return text().filter(text -> !text.isEmpty());
    }

    /// The fields as a case holds them, each read from text as a form or a file gives it.
    static Arbitrary<Claimant> claimant(String reference) {
        var fields = ClaimantField.all();
        return cell().list()
                .ofSize(fields.size())
                .map(cells -> filled(Claimant.of(reference), cells));
    }

    private static Claimant filled(Claimant claimant, List<List<String>> cells) {
        var filled = claimant;
        for (int i = 0; i < cells.size(); i++) {
            for (var cell : cells.get(i)) {
                filled = with(filled, ClaimantField.all().get(i), cell);
            }
        }
        boolean judged = filled.get(ClaimantField.OPT_OUT_STATE) != null;
        return judged ? filled.with(ClaimantField.OPTED_OUT_ON, null) : filled;
    }

    /// Several texts for one field: those it refuses leave it as it is.
    private static Arbitrary<List<String>> cell() {
        return Arbitraries.oneOf(
                        text(),
                        day().map(LocalDate::toString),
                        Arbitraries.of("false", "12.5", "VALID", "ESTATE", "SIGNED", "REJECTED"),
                        Arbitraries.of("OFF", "COURT", "NAMED_PLAINTIFF", "0", "california", "UK"))
                .list()
                .ofMaxSize(4);
    }

    private static <T> Claimant with(Claimant claimant, ClaimantField<T> field, String text) {
        var parsed = FieldText.parse(field, text);
        return parsed.value() == null ? claimant : claimant.with(field, parsed.value());
    }

    static Arbitrary<LocalDate> day() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2003, 1, 1).toEpochDay(),
                        LocalDate.of(2027, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    static Arbitrary<PartialDate> partialDate() {
        return Combinators.combine(day(), Arbitraries.of(4, 7, 10))
                .as((day, length) -> PartialDate.parse(day.toString().substring(0, length)));
    }

    static Arbitrary<PremiumPeriod> period() {
        return Arbitraries.oneOf(stated(), derived());
    }

    private static Arbitrary<PremiumPeriod> stated() {
        Arbitrary<Last> last =
                Arbitraries.oneOf(
                        Arbitraries.just(new Last.Running()),
                        Arbitraries.just(new Last.Unknown()),
                        partialDate().map(Last.On::new));
        return Combinators.combine(filledText(), partialDate(), last, Arbitraries.of(true, false))
                .as(PremiumPeriod::stated)
                .filter(period -> !period.possible().isEmpty());
    }

    private static Arbitrary<PremiumPeriod> derived() {
        var flag = Arbitraries.of(true, false);
        var length = Arbitraries.integers().between(-40, 400);
        return Combinators.combine(
                        filledText(),
                        day(),
                        length,
                        length,
                        Arbitraries.of(Doubt.class),
                        flag,
                        flag,
                        document())
                .as(
                        (plan, first, sure, more, why, trial, derived, document) -> {
                            var days = new Days(first, first.plusDays(sure));
                            var possible =
                                    new Days(
                                            first,
                                            days.last()
                                                    .plusDays(
                                                            Math.abs(more) + (sure < 0 ? 40 : 0)));
                            return new PremiumPeriod(
                                    plan, days, possible, trial, why, derived, document);
                        });
    }

    /// A file's name, or none.
    private static Arbitrary<String> document() {
        return Arbitraries.of("Complete_LinkedInDataExport, 1.zip", "letter \"B\".pdf")
                .injectNull(0.5);
    }

    static Arbitrary<InMail> inMail() {
        var micros = Arbitraries.longs().between(0, 1_900_000_000_000_000L);
        Arbitrary<SentAt> sentAt =
                Arbitraries.oneOf(
                        micros.map(at -> new SentAt.Moment(Instant.EPOCH.plusNanos(at * 1_000))),
                        micros.map(at -> new SentAt.Moment(Instant.ofEpochSecond(at / 1_000_000))),
                        partialDate().map(SentAt.Dated::new));
        return Combinators.combine(
                        sentAt,
                        Arbitraries.of(Direction.class),
                        Arbitraries.of(Grade.class),
                        document())
                .as(InMail::new);
    }

    static Arbitrary<Receipt> receipt() {
        var amount =
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-9999.99"), new BigDecimal("9999.99"))
                        .ofScale(2);
        return Combinators.combine(
                        Arbitraries.oneOf(text(), Arbitraries.just("")),
                        day(),
                        filledText(),
                        filledText(),
                        Arbitraries.of(Receipt.Product.class),
                        Arbitraries.of(Receipt.Cycle.class),
                        amount.injectNull(0.2),
                        document())
                .as(
                        (invoice, on, words, plan, product, cycle, price, document) ->
                                new Receipt(
                                        invoice, on, words, plan, product, cycle, price, "USD",
                                        document, document));
    }
}
