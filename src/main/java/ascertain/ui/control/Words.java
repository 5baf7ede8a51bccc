package ascertain.ui.control;

import ascertain.membership.FindingCode;
import ascertain.membership.Outcome;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Counted;
import ascertain.roll.FieldText;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How the window words what the records hold.
public final class Words {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Words() {}

    /// "Not a member".
    public static String of(Outcome outcome) {
        return switch (outcome) {
            case MEMBER -> "Member";
            case NOT_MEMBER -> "Not a member";
            case UNDETERMINED -> "Undetermined";
            case EXCLUDED -> "Excluded";
        };
    }

    /// An enum constant as text: "Under review".
    public static String of(@Nullable Enum<?> constant) {
        if (constant == null) {
            return "";
        }
        var words = constant.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// What a person has to do about a finding: "Premium not documented".
    public static String of(FindingCode code) {
        return switch (code) {
            case BORDERLINE -> "Borderline: a day or a zone would change the outcome";
            case NO_PREMIUM_RECORDED -> "No Premium recorded: receipts missing";
            case NO_INMAIL_RECORDED -> "No InMail recorded";
            case PERIOD_UNCERTAIN -> "Premium days uncertain";
            case INMAIL_UNCERTAIN -> "InMail uncertain";
            case HAS_DUPLICATES -> "Has duplicates";
            case DUPLICATE_OF -> "Duplicate of another record";
            case DUPLICATE_EXCLUDED -> "A duplicate is excluded";
            case CLAIM_REJECTED -> "Claim rejected";
            case REGION_REVIEW -> "Region to review";
            case AI_SETTING -> "AI training setting was off";
            case QUALIFYING_INMAIL -> "Qualifying InMail";
            case AFTER_POLICY_DATE -> "InMail after the policy date";
            case OUTSIDE_PREMIUM -> "InMail outside Premium";
            case GRADE_TOO_LOW -> "InMail not sure enough";
            case WRONG_DIRECTION -> "InMail went the other way";
            case BEFORE_EARLIEST -> "InMail before the earliest date";
            case PLAN_NOT_COUNTED -> "Plan not counted";
            case TRIAL_NOT_COUNTED -> "Trial not counted";
            case PREMIUM_TOO_LATE -> "Premium began too late";
            case OPTED_OUT -> "Opted out";
            case EXCLUDED_CATEGORY -> "Excluded category";
            case EXCLUDED_COUNTRY -> "Excluded country";
        };
    }

    /// A field's label, with its unit where it has one.
    public static String of(ClaimantField<?> field) {
        return field.type() == BigDecimal.class ? field.label() + " (US$)" : field.label();
    }

    /// What a claimant holds in a field, as it is shown rather than typed; the empty text for
    /// nothing.
    public static String of(ClaimantField<?> field, Claimant claimant) {
        return switch (claimant.get(field)) {
            case Enum<?> choice -> of(choice);
            case Boolean flag -> flag ? "Yes" : "No";
            case null, default ->
                    FieldText.format(field, claimant).replace(";", "; ").replace(";  ", "; ");
        };
    }

    /// "18 Sep 2024".
    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /// "4,012".
    public static String of(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /// "$1,234,000"; cents where there are any.
    public static String money(BigDecimal amount) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return String.format(Locale.ROOT, whole ? "$%,.0f" : "$%,.2f", amount);
    }

    /// "1 claimant", "2 claimants".
    public static String count(long number, String one, String many) {
        return Counted.of(number, one, many);
    }
}
