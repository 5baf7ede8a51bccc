package ascertain.roll;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.Receipt.Cycle;
import ascertain.roll.Receipt.Product;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Tables by hand: charges as `day cycle amount`, periods as `sure | possible why`.
final class ReceiptPeriodsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void derivesPeriods(String name, List<Receipt> receipts, List<String> expected) {
        assertThat(ReceiptPeriods.derive(receipts).stream().map(ReceiptPeriodsTest::told))
                .isEqualTo(expected.stream().toList());
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                table(
                        "a month less a day",
                        charges("2023-03-05 MONTHLY 29.99"),
                        "2023-03-05..2023-04-04"),
                table(
                        "31 January pays to 27 February",
                        charges("2023-01-31 MONTHLY 29.99"),
                        "2023-01-31..2023-02-27"),
                table(
                        "to 28 February in a leap year",
                        charges("2024-01-31 MONTHLY 29.99"),
                        "2024-01-31..2024-02-28"),
                table(
                        "a year from 29 February",
                        charges("2024-02-29 ANNUAL 239.88"),
                        "2024-02-29..2025-02-27"),
                table(
                        "months that touch are one",
                        charges(
                                "2023-01-05 MONTHLY 29.99",
                                "2023-02-05 MONTHLY 29.99",
                                "2023-03-05 MONTHLY 29.99"),
                        "2023-01-05..2023-04-04"),
                table(
                        "billed on the 31st",
                        charges(
                                "2023-01-31 MONTHLY 29.99",
                                "2023-02-28 MONTHLY 29.99",
                                "2023-03-31 MONTHLY 29.99"),
                        "2023-01-31..2023-04-29"),
                table(
                        "three days late are sure",
                        charges("2023-01-05 MONTHLY 29.99", "2023-02-08 MONTHLY 29.99"),
                        "2023-01-05..2023-03-07"),
                table(
                        "four days late are possible",
                        charges("2023-01-05 MONTHLY 29.99", "2023-02-09 MONTHLY 29.99"),
                        "2023-01-05..2023-02-04 | 2023-01-05..2023-02-08 LATE_RENEWAL",
                        "2023-02-09..2023-03-08"),
                table(
                        "31 days late are possible",
                        charges("2023-01-05 MONTHLY 29.99", "2023-03-08 MONTHLY 29.99"),
                        "2023-01-05..2023-02-04 | 2023-01-05..2023-03-07 LATE_RENEWAL",
                        "2023-03-08..2023-04-07"),
                table(
                        "32 days late are a gap",
                        charges("2023-01-05 MONTHLY 29.99", "2023-03-09 MONTHLY 29.99"),
                        "2023-01-05..2023-02-04",
                        "2023-03-09..2023-04-08"),
                table(
                        "a next charge that comes sooner",
                        charges("2023-01-05 ANNUAL 239.88", "2023-03-10 MONTHLY 29.99"),
                        "2023-01-05..2023-04-09"),
                table(
                        "a trial and paid days are two",
                        charges("2023-01-05 MONTHLY 0", "2023-02-05 MONTHLY 29.99"),
                        "2023-01-05..2023-02-04 trial",
                        "2023-02-05..2023-03-04"),
                table(
                        "a trial is one month even of a yearly plan",
                        charges("2023-01-05 ANNUAL 0", "2023-02-05 ANNUAL 239.88"),
                        "2023-01-05..2023-02-04 trial",
                        "2023-02-05..2024-02-04"),
                table(
                        "a month for nothing inside a plan is no trial",
                        charges(
                                "2023-01-05 MONTHLY 29.99",
                                "2023-02-05 MONTHLY 0",
                                "2023-03-05 MONTHLY 29.99"),
                        "2023-01-05..2023-04-04"),
                table(
                        "a trial again after a gap",
                        charges("2022-01-05 MONTHLY 29.99", "2023-05-05 MONTHLY 0"),
                        "2022-01-05..2022-02-04",
                        "2023-05-05..2023-06-04 trial"),
                table(
                        "a lone receipt of unknown cycle",
                        charges("2024-03-05 UNKNOWN 29.99"),
                        "2024-03-05..2024-04-04 | 2024-03-05..2025-03-04 ASSUMED_CYCLE"),
                table(
                        "a lone receipt after its trial",
                        charges("2024-02-05 UNKNOWN 0", "2024-03-05 UNKNOWN 239.88"),
                        "2024-02-05..2024-03-04 trial",
                        "2024-03-05..2024-04-04 | 2024-03-05..2025-03-04 ASSUMED_CYCLE"),
                table(
                        "a month apart, the last like those before",
                        charges("2024-02-05 UNKNOWN 29.99", "2024-03-05 UNKNOWN 29.99"),
                        "2024-02-05..2024-04-04"),
                table(
                        "the newer rows of an older monthly plan",
                        charges("2023-12-05 MONTHLY 29.99", "2024-07-05 UNKNOWN 39.99"),
                        "2023-12-05..2024-01-04",
                        "2024-07-05..2024-08-04"),
                table(
                        "a year apart",
                        charges("2023-02-05 UNKNOWN 239.88", "2024-02-05 UNKNOWN 239.88"),
                        "2023-02-05..2025-02-04"),
                table(
                        "twelve monthly prices",
                        charges(
                                "2023-02-05 UNKNOWN 19.99",
                                "2023-03-05 UNKNOWN 19.99",
                                "2023-04-05 UNKNOWN 239.88"),
                        "2023-02-05..2024-04-04"),
                table(
                        "a refunded charge",
                        charges(
                                "2023-01-05 MONTHLY 29.99",
                                "2023-02-05 MONTHLY 29.99",
                                "refund 2023-02-05"),
                        "2023-01-05..2023-02-04",
                        "none | 2023-02-05..2023-03-04 REFUNDED"),
                table(
                        "a double charge given back shortens nothing",
                        charges(
                                "2023-01-05 MONTHLY 29.99",
                                "2023-01-08 MONTHLY 29.99",
                                "refund 2023-01-08",
                                "2023-02-05 MONTHLY 29.99"),
                        "2023-01-05..2023-03-04",
                        "none | 2023-01-08..2023-02-04 REFUNDED"),
                table(
                        "an unknown product",
                        charges(
                                "unknown 2023-01-05 MONTHLY 29.99",
                                "unknown 2023-02-05 MONTHLY 29.99"),
                        "none | 2023-01-05..2023-03-04 UNKNOWN_PRODUCT"),
                table("what gives no days", charges("other 2023-01-05 MONTHLY 29.99")));
    }

    private static Arguments table(String name, List<Receipt> charges, String... periods) {
        return Arguments.of(name, charges, List.of(periods));
    }

    private static List<Receipt> charges(String... charges) {
        return Arrays.stream(charges).map(ReceiptPeriodsTest::charge).toList();
    }

    private static Receipt charge(String told) {
        var words = told.split(" ");
        return switch (words[0]) {
            case "refund" ->
                    receipt(
                            "R" + words[1],
                            words[1],
                            Product.SUBSCRIPTION,
                            Cycle.UNKNOWN,
                            "-29.99",
                            words[1]);
            case "unknown" ->
                    receipt(
                            words[1],
                            words[1],
                            Product.UNKNOWN,
                            Cycle.valueOf(words[2]),
                            words[3],
                            null);
            case "other" ->
                    receipt(
                            words[1],
                            words[1],
                            Product.OTHER,
                            Cycle.valueOf(words[2]),
                            words[3],
                            null);
            default ->
                    receipt(
                            words[0],
                            words[0],
                            Product.SUBSCRIPTION,
                            Cycle.valueOf(words[1]),
                            words[2],
                            null);
        };
    }

    private static Receipt receipt(
            String invoice,
            String day,
            Product product,
            Cycle cycle,
            String amount,
            @Nullable String refundOf) {
        return new Receipt(
                invoice,
                LocalDate.parse(day),
                "Premium Career",
                "Premium Career",
                product,
                cycle,
                new BigDecimal(amount),
                "USD",
                refundOf,
                "export.zip");
    }

    private static String told(PremiumPeriod period) {
        assertThat(period.fromReceipts()).isTrue();
        assertThat(period.evidence()).isEqualTo("export.zip");
        var sure = period.sure().isEmpty() ? "none" : told(period.sure());
        return sure
                + (period.isUncertain() ? " | " + told(period.possible()) + " " + period.why() : "")
                + (period.trial() ? " trial" : "");
    }

    private static String told(Days days) {
        return days.first() + ".." + days.last();
    }
}
