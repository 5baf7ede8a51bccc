package ascertain.membership;

import ascertain.membership.ClassDefinition.Boundary;
import ascertain.roll.Grade;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Locale;

/// A class definition as the sentence a person reads.
public final class DefinitionSentence {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.US);

    private DefinitionSentence() {}

    /// "A person belongs who, before 18 September 2024 (Pacific Time), sent or received at least
    /// one InMail …".
    public static String of(ClassDefinition definition) {
        var sentence = new StringBuilder("A person belongs who, ");
        if (definition.earliest() != null) {
            sentence.append("from ").append(day(definition.earliest())).append(" and ");
        }
        sentence.append(definition.boundary() == Boundary.BEFORE ? "before " : "on or before ")
                .append(day(definition.policyDate()))
                .append(" (")
                .append(zone(definition.zone()))
                .append("), ")
                .append(
                        switch (definition.direction()) {
                            case EITHER -> "sent or received";
                            case SENT -> "sent";
                            case RECEIVED -> "received";
                        })
                .append(" at least one InMail (")
                .append(definition.leastGrade().name().toLowerCase(Locale.ROOT))
                .append(definition.leastGrade() == Grade.CONFIRMED ? "" : " or better")
                .append(") while a LinkedIn Premium subscriber, free trials ")
                .append(definition.trialsCount() ? "included" : "not included")
                .append('.');
        return sentence + exceptions(definition);
    }

    private static String exceptions(ClassDefinition definition) {
        var out = new ArrayList<String>();
        if (!definition.plansNotCounted().isEmpty()) {
            out.add(
                    "Plans that do not count: "
                            + String.join(", ", definition.plansNotCounted())
                            + ".");
        }
        out.add(
                "Left out: whoever opted out, the defendant's people, the court, counsel, and whatever is no real person"
                        + (definition.excludedCountries().isEmpty()
                                ? "."
                                : "; and residents of "
                                        + String.join(", ", definition.excludedCountries())
                                        + "."));
        return " " + String.join(" ", out);
    }

    private static String day(LocalDate day) {
        return day.format(DAY);
    }

    private static String zone(ZoneId zone) {
        return zone.getId().equals("Z") ? "UTC" : zone.getDisplayName(TextStyle.FULL, Locale.US);
    }
}
