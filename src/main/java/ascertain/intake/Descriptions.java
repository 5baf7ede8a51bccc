package ascertain.intake;

import ascertain.roll.Receipt.Cycle;
import ascertain.roll.Receipt.Product;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Understands a receipt's own words for what was paid.
///
/// The older words "Premium Career Subscription renewal (Monthly)" and the newer "Premium Career"
/// name one plan. A bundle keeps its own name: it is Premium, but of another plan than the one it
/// holds.
public final class Descriptions {
    private static final Pattern REFUND =
            Pattern.compile(
                    "refund for order\\s+(\\S+?)\\s*(?::\\s*(.*))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern CYCLE =
            Pattern.compile(
                    "(?:\\((monthly|annual|annually|yearly)\\)|\\b(monthly|annual|annually|yearly)$)");
    private static final Pattern NOISE =
            Pattern.compile(
                    ",\\s*credit from .*|\\((?:monthly|annual|annually|yearly)\\)"
                            + "|\\s(?:monthly|annual|annually|yearly|renewal|subscription|account)(?=\\s|$)");
    private static final Pattern NO_PREMIUM =
            Pattern.compile(
                    "(?:linkedin ads|linkedin jobs|linkedin marketing|job post|job slot|inmail|sponsored|campaign manager).*");
    private static final Map<String, String> PLANS =
            plans(
                    "Premium Career",
                    "Premium Business",
                    "Premium Business Plus",
                    "Premium Executive",
                    "Premium Essentials",
                    "Premium Job Seeker",
                    "Premium All-in-One",
                    "Premium Company Page",
                    "Job Seeker",
                    "Job Seeker Basic",
                    "Job Seeker Plus",
                    "Business",
                    "Business Plus",
                    "Executive",
                    "Personal",
                    "Personal Plus",
                    "Pro",
                    "Recruiter",
                    "Recruiter Lite",
                    "Recruiter Professional Services",
                    "Sales Navigator",
                    "Sales Navigator Core",
                    "Sales Navigator Professional",
                    "Sales Navigator Team",
                    "Sales Navigator Advanced",
                    "Sales Navigator Advanced Plus",
                    "Sales Basic",
                    "Sales Plus",
                    "Sales Executive",
                    "Talent Basic",
                    "Talent Finder",
                    "Talent Pro",
                    "LinkedIn Learning",
                    "Bundle of Career subscription with Group and LIL");

    private Descriptions() {}

    /// What a description says.
    ///
    /// @param plan the plan, without its cycle; the description itself where the product is not
    ///   known
    /// @param product what kind of thing was paid for
    /// @param cycle how long it paid for
    /// @param refundOf the invoice it gives money back for, or null
    public record Described(String plan, Product product, Cycle cycle, @Nullable String refundOf) {}

    private static Map<String, String> plans(String... names) {
        var plans = new LinkedHashMap<String, String>();
        for (var name : names) {
            plans.put(key(name), name);
        }
        return plans;
    }

    /// Reads a description.
    public static Described read(String description) {
        var words = description.strip();
        var refund = REFUND.matcher(words);
        if (refund.matches()) {
            var charge = charge(refund.group(2) == null ? words : refund.group(2));
            return new Described(charge.plan, charge.product, charge.cycle, refund.group(1));
        }
        return charge(words);
    }

    private static Described charge(String words) {
        var lower = lower(words);
        if (NO_PREMIUM.matcher(lower).matches()) {
            return new Described(words, Product.OTHER, Cycle.UNKNOWN, null);
        }
        var key = key(words);
        var plan =
                PLANS.get(
                        key.startsWith("linkedin premium ")
                                ? key.substring("linkedin ".length())
                                : key);
        return plan == null
                ? new Described(words, Product.UNKNOWN, cycle(lower), null)
                : new Described(plan, Product.SUBSCRIPTION, cycle(lower), null);
    }

    private static Cycle cycle(String lower) {
        var cycle = CYCLE.matcher(lower);
        if (!cycle.find()) {
            return Cycle.UNKNOWN;
        }
        return word(cycle).equals("monthly") ? Cycle.MONTHLY : Cycle.ANNUAL;
    }

    private static String word(Matcher cycle) {
        var word = cycle.group(1);
        return word == null ? cycle.group(2) : word;
    }

    /// What stays of the words when cycle and noise are taken away, in lower case.
    private static String key(String words) {
        return NOISE.matcher(lower(words)).replaceAll("").replaceAll("\\s+", " ").strip();
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
