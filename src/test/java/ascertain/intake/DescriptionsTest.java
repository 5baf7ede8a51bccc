package ascertain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DescriptionsTest {

    @ParameterizedTest
    @CsvSource({
        "Premium Career Subscription (Monthly), Premium Career, SUBSCRIPTION, MONTHLY, ",
        "Premium Career Subscription renewal (Monthly), Premium Career, SUBSCRIPTION, MONTHLY, ",
        "Premium Business Subscription (Annual), Premium Business, SUBSCRIPTION, ANNUAL, ",
        "Recruiter Lite (Monthly), Recruiter Lite, SUBSCRIPTION, MONTHLY, ",
        "Premium Job Seeker Subscription (Monthly), Premium Job Seeker, SUBSCRIPTION, MONTHLY, ",
        "'Job Seeker Plus Subscription (Monthly), Credit from previous subscription purchase', Job Seeker Plus, SUBSCRIPTION, MONTHLY, ",
        "Executive Subscription (Monthly), Executive, SUBSCRIPTION, MONTHLY, ",
        "Personal Plus Subscription (Monthly), Personal Plus, SUBSCRIPTION, MONTHLY, ",
        "Business account monthly, Business, SUBSCRIPTION, MONTHLY, ",
        "Business Plus account monthly, Business Plus, SUBSCRIPTION, MONTHLY, ",
        "Refund for order 123-45 : Premium Career Subscription, Premium Career, SUBSCRIPTION, UNKNOWN, 123-45",
        "LinkedIn Ads recurring charges, LinkedIn Ads recurring charges, OTHER, UNKNOWN, ",
        "LinkedIn Jobs recurring charges, LinkedIn Jobs recurring charges, OTHER, UNKNOWN, ",
        "'Job Posting, InMail 5', 'Job Posting, InMail 5', OTHER, UNKNOWN, ",
        "Premium Career, Premium Career, SUBSCRIPTION, UNKNOWN, ",
        "premium business, Premium Business, SUBSCRIPTION, UNKNOWN, ",
        "Sales Navigator Core, Sales Navigator Core, SUBSCRIPTION, UNKNOWN, ",
        "Premium Company Page, Premium Company Page, SUBSCRIPTION, UNKNOWN, ",
        "LinkedIn Learning Subscription (Annual), LinkedIn Learning, SUBSCRIPTION, ANNUAL, ",
        "Bundle of Career subscription with Group and LIL, Bundle of Career subscription with Group and LIL, SUBSCRIPTION, UNKNOWN, ",
        "Golden Lounge (Monthly), Golden Lounge (Monthly), UNKNOWN, MONTHLY, "
    })
    void understandsEveryKnownDescription(
            String description, String plan, String product, String cycle, String refundOf) {
        var described = Descriptions.read(description);
        assertThat(described.plan()).isEqualTo(plan);
        assertThat(described.product()).hasToString(product);
        assertThat(described.cycle()).hasToString(cycle);
        assertThat(described.refundOf()).isEqualTo(refundOf);
    }
}
