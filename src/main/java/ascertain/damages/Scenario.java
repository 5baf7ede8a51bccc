package ascertain.damages;

import java.math.BigDecimal;

/// One way to count damages under the Stored Communications Act; all four always stand side by
/// side.
///
/// Punitive damages and fees are in none of them. Each is counted on the roll, which is not the
/// class.
public enum Scenario {
    A(
            "Statutory minimum for every member",
            "$1,000 for each class member; the upper bound adds everyone undetermined.",
            "The statute's minimum is due without proof of actual damage, once a person, however many messages.",
            "18 U.S.C. § 2707(c); Meyer v. Mittal (D. Or. 2024). No controlling Ninth Circuit ruling is known."),
    B(
            "Statutory minimum for verified members",
            "$1,000 for each class member whose record is verified; the upper bound adds the verified undetermined.",
            "As scenario A, and that only members whose proof has been checked come forward.",
            "18 U.S.C. § 2707(c); Meyer v. Mittal (D. Or. 2024)."),
    C(
            "Statutory minimum for timely members",
            "$1,000 for each class member whose claim is known to be timely on the measured day; the upper bound adds "
                    + "members of unknown discovery, and the undetermined whose claim is timely or of unknown discovery.",
            "As scenario A, and that the two years run from each person's own recorded discovery.",
            "18 U.S.C. § 2707(c) and (f)."),
    D(
            "Actual damages",
            "For each class member with recorded actual damages the larger of $1,000 and actual damages plus the "
                    + "violator's profits; the upper bound adds the undetermined with recorded actual damages.",
            "The statute's minimum is due only to a person who proves actual damage.",
            "18 U.S.C. § 2707(c); Van Alstyne v. Electronic Scriptorium, 560 F.3d 199 (4th Cir. 2009); "
                    + "Vista Marketing v. Burkett, 812 F.3d 954 (11th Cir. 2016).");

    /// The least sum a person entitled to recover receives, in US dollars.
    public static final BigDecimal STATUTORY_MINIMUM = new BigDecimal("1000.00");

    private final String title;
    private final String counts;
    private final String assumes;
    private final String authority;

    Scenario(String title, String counts, String assumes, String authority) {
        this.title = title;
        this.counts = counts;
        this.assumes = assumes;
        this.authority = authority;
    }

    /// A few words for a heading.
    public String title() {
        return title;
    }

    /// One sentence: whom it counts, and what for each.
    public String counts() {
        return counts;
    }

    /// One sentence: what it takes for granted.
    public String assumes() {
        return assumes;
    }

    /// The statute and the cases it follows.
    public String authority() {
        return authority;
    }
}
