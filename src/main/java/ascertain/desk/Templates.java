package ascertain.desk;

import ascertain.membership.ClassDefinition;
import ascertain.roll.Matter;
import ascertain.roll.Matter.KeyDate;
import ascertain.roll.PartialDate;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/// What a new case begins with; everything in it is its user's to change.
final class Templates {
    private Templates() {}

    static Matter matter(Cases.Template template) {
        return switch (template) {
            case LINKEDIN_PREMIUM -> linkedInPremium();
            case BLANK -> new Matter("New matter", "", "", null, "", "", "", "", "", List.of());
        };
    }

    static ClassDefinition definition(Cases.Template template) {
        var linkedIn = ClassDefinition.linkedInPremium();
        return switch (template) {
            case LINKEDIN_PREMIUM -> linkedIn;
            case BLANK ->
                    new ClassDefinition(
                            "New class",
                            1,
                            linkedIn.policyDate(),
                            linkedIn.boundary(),
                            null,
                            linkedIn.zone(),
                            linkedIn.direction(),
                            linkedIn.leastGrade(),
                            linkedIn.plansNotCounted(),
                            true,
                            new TreeSet<>(),
                            List.of());
        };
    }

    private static Matter linkedInPremium() {
        return new Matter(
                "De La Torre v. LinkedIn Corporation",
                "U.S. District Court, Northern District of California (San Jose)",
                "5:25-cv-00709",
                LocalDate.of(2025, 1, 21),
                "LinkedIn Corporation",
                "",
                "Breach of contract; California Unfair Competition Law (Cal. Bus. & Prof. Code § 17200); "
                        + "Stored Communications Act (18 U.S.C. §§ 2702, 2707)",
                "Premium customers who sent or received InMail messages, and whose private information was "
                        + "disclosed to third parties for AI training before 18 September 2024.",
                "dismissed without prejudice",
                List.of(
                        new KeyDate(
                                PartialDate.parse("2024-08"),
                                KeyDate.Kind.EVENT,
                                "The setting \"Data for Generative AI Improvement\" appears, on by default."),
                        new KeyDate(
                                PartialDate.parse("2024-09-18"),
                                KeyDate.Kind.EVENT,
                                "LinkedIn updates its privacy policy; it says that it does not train on the data of members in"
                                        + " the EU, the EEA, Switzerland and the UK."),
                        new KeyDate(
                                PartialDate.parse("2025-01-21"),
                                KeyDate.Kind.FILED,
                                "Complaint filed as a proposed class action."),
                        new KeyDate(
                                PartialDate.parse("2025-01-30"),
                                KeyDate.Kind.ENDED,
                                "Voluntarily dismissed without prejudice.")));
    }
}
