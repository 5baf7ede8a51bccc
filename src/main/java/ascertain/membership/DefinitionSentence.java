package ascertain.membership;

/// A class definition as the sentence a person reads.
public final class DefinitionSentence {
    private DefinitionSentence() {}

    /// "A person belongs who, before 18 September 2024 (Pacific Time), sent or received at least
    /// one InMail …".
    public static String of(ClassDefinition definition) {
        return "A person belongs who, %s%s %s (%s), %s at least one InMail (%s) while a LinkedIn Premium subscriber, free trials %s.%s %s"
                .formatted(
                        definition.earliest() == null
                                ? ""
                                : "from " + DefinitionPart.EARLIEST.words(definition) + " and ",
                        DefinitionPart.BOUNDARY.words(definition),
                        DefinitionPart.POLICY_DATE.words(definition),
                        DefinitionPart.ZONE.words(definition),
                        DefinitionPart.DIRECTION.words(definition),
                        DefinitionPart.LEAST_GRADE.words(definition),
                        DefinitionPart.TRIALS.words(definition),
                        definition.plansNotCounted().isEmpty()
                                ? ""
                                : " Plans that do not count: "
                                        + DefinitionPart.PLANS_NOT_COUNTED.words(definition)
                                        + ".",
                        leftOut(definition));
    }

    private static String leftOut(ClassDefinition definition) {
        return "Left out: whoever opted out, the defendant's people, the court, counsel, and whatever is no real person"
                + (definition.excludedCountries().isEmpty()
                        ? "."
                        : "; and residents of "
                                + DefinitionPart.EXCLUDED_COUNTRIES.words(definition)
                                + ".");
    }
}
