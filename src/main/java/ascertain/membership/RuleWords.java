package ascertain.membership;

import ascertain.membership.ClassDefinition.Boundary;

/// The part of the definition that a finding comes from, in the definition's words.
final class RuleWords {
    private static final String ONE_PERSON =
            "a person counts once: the evidence of a duplicate counts under the record it duplicates";
    private static final String NO_PART = "no part of the definition asks for this: ";

    private RuleWords() {}

    /// "InMail sent or received before 18 September 2024 in Pacific Time, the day itself not
    /// counting".
    static String of(FindingCode code, ClassDefinition definition) {
        var way = DefinitionPart.DIRECTION.words(definition);
        var grade = DefinitionPart.LEAST_GRADE.words(definition);
        var early = early(definition);
        return switch (code) {
            case QUALIFYING_INMAIL ->
                    "InMail %s%s %s, graded %s, on a day of LinkedIn Premium, free trials %s"
                            .formatted(
                                    way,
                                    from(definition),
                                    early,
                                    grade,
                                    DefinitionPart.TRIALS.words(definition));
            case BORDERLINE ->
                    "InMail %s, on a Premium day, days being counted in that zone".formatted(early);
            case AFTER_POLICY_DATE -> "InMail %s %s".formatted(way, early);
            case OUTSIDE_PREMIUM -> "InMail on a day of LinkedIn Premium";
            case NO_PREMIUM_RECORDED ->
                    "InMail on a day of LinkedIn Premium; no period on record leaves that open";
            case NO_INMAIL_RECORDED ->
                    "at least one InMail %s; none on record leaves that open".formatted(early);
            case PERIOD_UNCERTAIN ->
                    "InMail on a sure day of LinkedIn Premium; a possible day leaves it open";
            case INMAIL_UNCERTAIN ->
                    "InMail graded %s, of a day that is known; a possible one leaves it open"
                            .formatted(grade);
            case GRADE_TOO_LOW -> "InMail graded " + grade;
            case WRONG_DIRECTION -> "InMail " + way;
            case BEFORE_EARLIEST -> "InMail" + from(definition);
            case PLAN_NOT_COUNTED ->
                    "LinkedIn Premium of the person's own; plans that do not count: "
                            + DefinitionPart.PLANS_NOT_COUNTED.words(definition);
            case TRIAL_NOT_COUNTED ->
                    "LinkedIn Premium, free trials " + DefinitionPart.TRIALS.words(definition);
            case PREMIUM_TOO_LATE -> "a day of LinkedIn Premium " + early;
            case OPTED_OUT -> "left out: whoever opted out";
            case DUPLICATE_OF, HAS_DUPLICATES -> ONE_PERSON;
            case DUPLICATE_EXCLUDED ->
                    ONE_PERSON + ", and its exclusion does not carry over by itself";
            case EXCLUDED_CATEGORY ->
                    "left out: the defendant's people, the court, counsel, and whatever is no real person";
            case EXCLUDED_COUNTRY ->
                    "left out: residents of " + DefinitionPart.EXCLUDED_COUNTRIES.words(definition);
            case CLAIM_REJECTED ->
                    NO_PART + "whose claim is proven is another question than who is in the class";
            case AI_SETTING -> NO_PART + "whether the setting is consent is for the attorney";
            case REGION_REVIEW -> NO_PART + "whether the region's terms matter is for the attorney";
        };
    }

    private static String early(ClassDefinition definition) {
        return "%s %s in %s, the day itself %s"
                .formatted(
                        DefinitionPart.BOUNDARY.words(definition),
                        DefinitionPart.POLICY_DATE.words(definition),
                        DefinitionPart.ZONE.words(definition),
                        definition.boundary() == Boundary.BEFORE ? "not counting" : "counting");
    }

    private static String from(ClassDefinition definition) {
        return definition.earliest() == null
                ? ""
                : " from " + DefinitionPart.EARLIEST.words(definition) + " on";
    }
}
