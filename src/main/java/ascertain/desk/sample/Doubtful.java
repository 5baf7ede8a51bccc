package ascertain.desk.sample;

import static ascertain.desk.sample.Records.BEFORE;

import ascertain.roll.PartialDate;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.PremiumPeriod.Last;

import java.time.LocalDate;
import java.util.List;

/// Invents the records of which nobody can say yet what they come to.
///
/// @param stated takes the periods that a person stated
record Doubtful(
        Chance chance,
        Billing billing,
        Mailbox mail,
        Billing.Plan plan,
        List<PremiumPeriod> stated) {

    void invent(Plot plot) {
        switch (plot) {
            case END_UNKNOWN -> endUnknown();
            case YEAR_KNOWN -> yearKnown();
            case MAIL_DAY_UNKNOWN -> mailDayUnknown();
            case LONE_RECEIPT -> loneReceipt();
            case REFUNDED -> refunded();
            case UNKNOWN_PRODUCT -> unknownProduct();
            default -> throw new IllegalArgumentException(plot.name());
        }
    }

    private void endUnknown() {
        var first = chance.day("2020-02-01", "2023-12-31");
        state(PartialDate.of(first), new Last.Unknown());
        mail.sure(Mailbox.usual(chance), first.plusDays(5), BEFORE);
    }

    private void yearKnown() {
        int year = chance.between(2020, 2023);
        var known = PartialDate.parse(String.valueOf(year));
        state(known, new Last.On(known));
        mail.sure(Mailbox.usual(chance), LocalDate.of(year, 1, 5), LocalDate.of(year, 12, 20));
    }

    private void mailDayUnknown() {
        state(PartialDate.of(chance.day("2022-01-01", "2023-11-30")), new Last.Running());
        for (int month = chance.between(1, 3); month <= 8; month += chance.between(1, 4)) {
            mail.roughly("2024-0" + month);
        }
        if (chance.inThousand(500)) {
            mail.roughly("2023");
        }
    }

    private void loneReceipt() {
        var day = chance.day("2024-02-05", "2024-04-10");
        billing.lone(plan, day);
        mail.sure(chance.between(1, 9), day.plusDays(45), BEFORE);
    }

    private void refunded() {
        var day = chance.day("2022-02-05", "2024-07-10");
        billing.refunded(plan, day);
        mail.sure(chance.between(1, 5), day.plusDays(2), day.plusDays(25));
    }

    private void unknownProduct() {
        var day = chance.day("2022-02-05", "2024-07-10");
        billing.unknown(day);
        mail.sure(chance.between(1, 5), day.plusDays(2), day.plusDays(25));
    }

    private void state(PartialDate first, Last last) {
        stated.add(PremiumPeriod.stated(plan.words(), first, last, false));
    }
}
