package ascertain.report;

import ascertain.report.CaseFacts.Counts;
import ascertain.report.CaseFacts.KeyDay;
import ascertain.report.CaseFacts.Source;
import ascertain.report.CaseFacts.StateCount;
import ascertain.report.Estimates.Check;
import ascertain.report.Estimates.Scenario;
import ascertain.report.paper.Paper;
import ascertain.report.paper.Text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// An invented matter and its figures.
final class Invented {
    static final OffsetDateTime MADE = OffsetDateTime.parse("2026-11-03T10:15:30Z");
    static final String PROGRAM = "Ascertain 1.0.0";

    private Invented() {}

    static CaseFacts facts(Counts counts, List<StateCount> states) {
        return new CaseFacts(
                new Paper.Caption(
                        "U.S. District Court, Northern District of California (San Jose)",
                        "Moreno v. Northwind Networks, Inc.",
                        "No. 5:25-cv-99999"),
                "Northwind Networks, Inc.",
                "",
                "breach of contract; California Unfair Competition Law (Cal. Bus. & Prof. Code § 17200); "
                        + "Stored Communications Act (18 U.S.C. §§ 2702, 2707)",
                "21 Jan 2025 (proposed class action)",
                "dismissed without prejudice on 30 Jan 2025",
                "Premium customers who sent or received InMail messages, and whose private information was disclosed to third parties "
                        + "for AI training before 18 September 2024",
                "A person belongs who, before 18 September 2024 (Pacific time), sent or received at least one InMail (stated or better) "
                        + "while a Premium subscriber, free trials included.",
                3,
                LocalDate.of(2024, 9, 18),
                List.of(
                        new KeyDay(
                                LocalDate.of(2024, 8, 1),
                                "Aug 2024",
                                "The setting “Data for Generative AI Improvement” appears, on by default",
                                false),
                        new KeyDay(
                                LocalDate.of(2024, 9, 18),
                                "18 Sep 2024",
                                "Privacy policy updated",
                                true),
                        new KeyDay(
                                LocalDate.of(2025, 1, 21), "21 Jan 2025", "Complaint filed", false),
                        new KeyDay(
                                LocalDate.of(2025, 1, 30),
                                "30 Jan 2025",
                                "Voluntarily dismissed without prejudice",
                                false)),
                List.of("Alma Moreno"),
                LocalDate.of(2026, 11, 3),
                counts,
                states,
                new Source(
                        PROGRAM,
                        "9f2c5a3b77e1d0486c0a5be2f1c98d3e4476ab1209cd55f0e8a3b1c6d7e2f904",
                        18_412));
    }

    static CaseFacts facts() {
        return facts(new Counts(2871, 231, 814, 96), states(12));
    }

    /// That many States with invented counts, the last of them not recorded.
    static List<StateCount> states(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                new StateCount(
                                        i == count - 1
                                                ? ""
                                                : STATES.get(i % STATES.size())
                                                        + (i < STATES.size()
                                                                ? ""
                                                                : " " + i / STATES.size()),
                                        1300 / (i + 1) + 7,
                                        90 / (i + 1)))
                .toList();
    }

    private static final List<String> STATES =
            List.of(
                    "California",
                    "New York",
                    "Texas",
                    "Florida",
                    "Washington",
                    "Illinois",
                    "Massachusetts",
                    "Georgia",
                    "Colorado",
                    "Virginia",
                    "Oregon",
                    "New Jersey",
                    "Ohio",
                    "North Carolina",
                    "Arizona",
                    "Minnesota");

    static Estimates estimates(CaseFacts facts) {
        BigDecimal thousand = new BigDecimal(1000);
        long members = facts.counts().members();
        long open = members + facts.counts().undetermined();
        Function<Long, BigDecimal> times = n -> thousand.multiply(new BigDecimal(n));
        return new Estimates(
                List.of(
                        new Scenario(
                                "A",
                                "$1,000 for each class member",
                                Text.EMPTY
                                        .plain("18 U.S.C. § 2707(c); ")
                                        .italic("Meyer v. Mittal")
                                        .plain(" (D. Or. 2024)"),
                                members,
                                times.apply(members),
                                times.apply(open)),
                        new Scenario(
                                "B",
                                "$1,000 for each verified class member",
                                Text.of("18 U.S.C. § 2707(c)"),
                                members / 3,
                                times.apply(members / 3),
                                times.apply(open / 3)),
                        new Scenario(
                                "C",
                                "$1,000 for each member whose claim under the Stored Communications Act is known to be timely on 3 Nov 2026",
                                Text.of("18 U.S.C. § 2707(f)"),
                                members / 9,
                                times.apply(members / 9),
                                times.apply(open)),
                        new Scenario(
                                "D",
                                "The larger of $1,000 and actual damages plus profits, for members with recorded actual damages",
                                Text.EMPTY
                                        .italic("Van Alstyne v. Electronic Scriptorium")
                                        .plain(", 560 F.3d 199 (4th Cir. 2009)"),
                                members / 50,
                                times.apply(members / 50).add(new BigDecimal("418.35")),
                                times.apply(members / 45).add(new BigDecimal("418.35")))),
                facts.states().stream()
                        .collect(
                                Collectors.toMap(StateCount::state, s -> times.apply(s.members()))),
                List.of(
                        "Stored Communications Act: two years from discovery. Discovery is not recorded for most people: out of time if discovered on 18 September 2024.",
                        "Unfair competition and written contract: four years. Tolling is off; with it, nine days of pendency would be added."),
                List.of(
                        "Disclosure to third parties before the policy date is assumed, not shown.",
                        "Each person is counted once, however many messages.",
                        "Residence is the State recorded on the roll on the day the records were read."),
                List.of(
                        Text.of("Stored Communications Act, 18 U.S.C. §§ 2702, 2707"),
                        Text.EMPTY
                                .italic("Van Alstyne v. Electronic Scriptorium")
                                .plain(", 560 F.3d 199 (4th Cir. 2009)"),
                        Text.EMPTY
                                .italic("Vista Marketing v. Burkett")
                                .plain(", 812 F.3d 954 (11th Cir. 2016)"),
                        Text.EMPTY
                                .italic("Low v. LinkedIn")
                                .plain(
                                        ", 900 F. Supp. 2d 1010 (N.D. Cal. 2012), dismissing a claim of another kind")),
                List.of(
                        new Check(
                                "Class members",
                                new BigDecimal(members),
                                new BigDecimal(members),
                                false),
                        new Check("Estimate A", times.apply(members), times.apply(members), true),
                        new Check("Upper bound of A", times.apply(open), times.apply(open), true)));
    }

    static Map<String, Paper> editions(CaseFacts facts) {
        return Map.of(
                "internal",
                CaseSummary.internal(facts, estimates(facts)),
                "public",
                CaseSummary.open(facts));
    }
}
