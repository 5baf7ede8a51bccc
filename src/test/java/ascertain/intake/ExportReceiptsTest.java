package ascertain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.ReceiptPeriods;
import ascertain.work.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

final class ExportReceiptsTest {
    @TempDir Path folder;

    private static String older(String at, String invoice, String description, String amount) {
        return ExportFixture.row(
                "Mira",
                "Halloran",
                "us",
                "93701",
                at,
                "CreditCard",
                invoice,
                description,
                "0",
                amount,
                amount,
                "usd");
    }

    private static String newer(String at, String invoice, String description, String amount) {
        return ExportFixture.row(
                "",
                "",
                "US",
                "93701",
                at,
                "CARD",
                invoice,
                description,
                "0.00",
                amount,
                amount,
                "USD");
    }

    @Test
    void bothFilesAreMergedByInvoice() throws IOException {
        var zip =
                ExportFixture.ofMira()
                        .file(
                                "Receipts.csv",
                                ExportFixture.RECEIPTS_HEADER,
                                older(
                                        "10/21/23, 4:10 AM",
                                        "A1",
                                        "Premium Career Subscription (Monthly)",
                                        "0"),
                                older(
                                        "11/21/23, 4:10 AM",
                                        "A2",
                                        "Premium Career Subscription renewal (Monthly)",
                                        "29.99"),
                                older(
                                        "12/21/23, 4:10 AM",
                                        "A3",
                                        "Premium Career Subscription renewal (Monthly)",
                                        "29.99"),
                                older(
                                        "12/23/23, 9:00 AM",
                                        "A4",
                                        "Refund for order A3 : Premium Career Subscription",
                                        " -29.99"),
                                older(
                                        "12/24/23, 9:00 AM",
                                        "A5",
                                        "LinkedIn Ads recurring charges",
                                        "50"),
                                older(
                                        "13/24/23, 9:00 AM",
                                        "A6",
                                        "Premium Career Subscription (Monthly)",
                                        "29.99"))
                        .file(
                                "Receipts_v2.csv",
                                ExportFixture.RECEIPTS_HEADER,
                                newer("12/21/23 12:00 AM UTC", "A3", "Premium Career", "29.99"),
                                newer("02/21/24 04:09 PM UTC", "B1", "Premium Career", "29.99"),
                                newer("03/21/24 04:09 PM UTC", "B2", "Premium Career", "29.99"),
                                newer("03/21/24 04:09 PM UTC", "B2", "Premium Career", "29.99"),
                                newer("04/01/24 04:09 PM UTC", "B3", "Golden Lounge", "5.00"))
                        .zip(folder);
        var contents = LinkedInExport.read(zip, Progress.NONE);
        assertThat(
                        contents.receipts().stream()
                                .map(
                                        receipt ->
                                                receipt.invoice()
                                                        + " "
                                                        + receipt.chargedOn()
                                                        + " "
                                                        + receipt.plan()
                                                        + " "
                                                        + receipt.product()
                                                        + " "
                                                        + receipt.cycle()
                                                        + " "
                                                        + receipt.amount()
                                                        + " "
                                                        + receipt.currency()
                                                        + " "
                                                        + receipt.refundOf())
                                .collect(Collectors.joining("\n")))
                .isEqualTo(
                        """
                        A1 2023-10-21 Premium Career SUBSCRIPTION MONTHLY 0.00 USD null
                        A2 2023-11-21 Premium Career SUBSCRIPTION MONTHLY 29.99 USD null
                        A3 2023-12-21 Premium Career SUBSCRIPTION MONTHLY 29.99 USD null
                        A4 2023-12-23 Premium Career SUBSCRIPTION UNKNOWN -29.99 USD A3
                        A5 2023-12-24 LinkedIn Ads recurring charges OTHER UNKNOWN 50.00 USD null
                        B1 2024-02-21 Premium Career SUBSCRIPTION UNKNOWN 29.99 USD null
                        B2 2024-03-21 Premium Career SUBSCRIPTION UNKNOWN 29.99 USD null
                        B3 2024-04-01 Golden Lounge UNKNOWN UNKNOWN 5.00 USD null""");
        assertThat(contents.counts())
                .containsAllEntriesOf(
                        Map.of(
                                ExportCount.CHARGES, 5L,
                                ExportCount.REFUNDS, 1L,
                                ExportCount.OTHER_CHARGES, 1L,
                                ExportCount.UNKNOWN_CHARGES, 1L,
                                ExportCount.REPEATED_RECEIPTS, 2L));
        assertThat(contents.rejections())
                .extracting(Object::toString)
                .containsExactly(
                        "Rejection[file=Receipts.csv, line=7, reason=Transaction Made At: no such time]");
        assertThat(
                        ReceiptPeriods.derive(contents.receipts()).stream()
                                .map(
                                        period ->
                                                period.plan()
                                                        + " "
                                                        + period.sure()
                                                        + " "
                                                        + period.possible()
                                                        + " "
                                                        + period.why()
                                                        + " "
                                                        + period.trial())
                                .collect(Collectors.joining("\n")))
                .isEqualTo(
                        """
                        Premium Career Days[first=2023-10-21, last=2023-11-20] Days[first=2023-10-21, last=2023-11-20] NONE true
                        Premium Career Days[first=2023-11-21, last=2023-12-20] Days[first=2023-11-21, last=2023-12-20] NONE false
                        Premium Career Days[first=2023-12-21, last=2023-12-20] Days[first=2023-12-21, last=2024-01-20] REFUNDED false
                        Premium Career Days[first=2024-02-21, last=2024-04-20] Days[first=2024-02-21, last=2024-04-20] NONE false
                        Golden Lounge Days[first=2024-04-01, last=2024-03-31] Days[first=2024-04-01, last=2025-03-31] UNKNOWN_PRODUCT false""");
    }
}
