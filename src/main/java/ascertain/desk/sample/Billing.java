package ascertain.desk.sample;

import ascertain.intake.Descriptions;
import ascertain.roll.Receipt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The receipts of one claimant, worded as LinkedIn worded them at the time.
final class Billing {
    /// From here on a receipt names the product alone, not how long it pays for.
    private static final LocalDate NEW_WORDS = LocalDate.of(2024, 2, 1);

    /// The few wordings there are, each read once; a refund's names its invoice and is no such.
    private static final Map<String, Descriptions.Described> READ = new ConcurrentHashMap<>();

    private final int number;
    private final Chance chance;
    private final String evidence;
    private final List<Receipt> receipts = new ArrayList<>();

    Billing(int number, Chance chance, String evidence) {
        this.number = number;
        this.chance = chance;
        this.evidence = evidence;
    }

    /// A plan and what a month and a year of it cost, in cents.
    enum Plan {
        CAREER("Premium Career", 2_999, 23_988),
        BUSINESS("Premium Business", 5_999, 57_588),
        SALES("Sales Navigator Core", 9_999, 95_988),
        RECRUITER("Recruiter Lite", 17_000, 168_000);

        private static final Weighted<Plan> BY_WEIGHT =
                Weighted.of(
                        List.of(CAREER, BUSINESS, SALES, RECRUITER), plan -> 8 >> plan.ordinal());

        private final String words;
        private final int month;
        private final int year;

        Plan(String words, int month, int year) {
            this.words = words;
            this.month = month;
            this.year = year;
        }

        static Plan of(Chance chance) {
            return BY_WEIGHT.pick(chance);
        }

        String words() {
            return words;
        }
    }

    /// A charge each month; now and then one comes a few days late.
    void monthly(Plan plan, LocalDate first, int months) {
        for (int i = 0; i < months; i++) {
            int late = i > 0 && chance.inThousand(25) ? chance.between(1, 9) : 0;
            charge(plan, first.plusMonths(i).plusDays(late), i == 0, "Monthly", plan.month);
        }
    }

    void annual(Plan plan, LocalDate first, int years) {
        for (int i = 0; i < years; i++) {
            charge(plan, first.plusYears(i), i == 0, "Annual", plan.year);
        }
    }

    /// A charge of nothing: the free first month.
    void trial(Plan plan, LocalDate day) {
        charge(plan, day, true, "Monthly", 0);
    }

    /// One charge whose words do not say for how long it paid.
    void lone(Plan plan, LocalDate day) {
        add(day, plan.words, plan.month);
    }

    /// One charge and its refund some days later.
    void refunded(Plan plan, LocalDate day) {
        charge(plan, day, true, "Monthly", plan.month);
        var invoice = receipts.getLast().invoice();
        add(day.plusDays(9), "Refund for order " + invoice + " : " + plan.words, -plan.month);
    }

    /// A charge for something nobody has explained yet.
    void unknown(LocalDate day) {
        add(day, "Premium Bundle Pilot (Monthly)", 4_499);
    }

    /// A charge that gives no Premium days.
    void other(LocalDate day) {
        add(day, "LinkedIn Ads recurring charges", chance.between(500, 9_000));
    }

    private void charge(Plan plan, LocalDate day, boolean first, String cycle, int cents) {
        var subscription = plan == Plan.CAREER || plan == Plan.BUSINESS ? " Subscription" : "";
        var renewal = first || subscription.isEmpty() ? "" : " renewal";
        var old = plan.words + subscription + renewal + " (" + cycle + ")";
        add(day, day.isBefore(NEW_WORDS) ? old : plan.words, cents);
    }

    private void add(LocalDate day, String words, int cents) {
        var read =
                cents < 0
                        ? Descriptions.read(words)
                        : READ.computeIfAbsent(words, Descriptions::read);
        receipts.add(
                new Receipt(
                        "S" + SampleRoll.padded(number + 1) + "-" + (receipts.size() + 1),
                        day,
                        words,
                        read.plan(),
                        read.product(),
                        read.cycle(),
                        BigDecimal.valueOf(cents, 2),
                        "USD",
                        read.refundOf(),
                        evidence));
    }

    List<Receipt> receipts() {
        return List.copyOf(receipts);
    }
}
