package ascertain.ui.claimants;

import ascertain.membership.FindingCode;
import ascertain.membership.Outcome;
import ascertain.roll.Status;
import ascertain.store.Facet;
import ascertain.store.Flag;
import ascertain.store.ReviewState;
import ascertain.ui.control.Words;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// How the kinds that claimants are filtered by and their choices are called, and in what order.
final class FacetWords {
    private FacetWords() {}

    static String of(Facet facet) {
        return switch (facet) {
            case OUTCOME -> "Outcome";
            case STATUS -> "Status";
            case STATE -> "State";
            case FINDING -> "Finding";
            case ASSIGNED_TO -> "Assigned to";
            case FLAG -> "Flag";
            case REVIEW -> "Review";
            case INQUIRY -> "Inquiry";
        };
    }

    /// A choice in words; one that a newer program kept is called as it is.
    static String of(Facet facet, String choice) {
        if (choice.isEmpty()) {
            return facet == Facet.ASSIGNED_TO ? "Nobody" : "None";
        }
        if (!known(facet).isEmpty() && !known(facet).contains(choice)) {
            return choice;
        }
        return switch (facet) {
            case OUTCOME -> Words.of(Outcome.valueOf(choice));
            case STATUS -> Words.of(Status.valueOf(choice));
            case FINDING -> Words.of(FindingCode.valueOf(choice));
            case FLAG -> of(Flag.valueOf(choice));
            case REVIEW -> of(ReviewState.valueOf(choice));
            case INQUIRY -> inquiry(choice);
            case STATE, ASSIGNED_TO -> choice;
        };
    }

    private static String of(Flag flag) {
        return switch (flag) {
            case DO_NOT_CONTACT -> "Do not contact";
            case REPRESENTED_ELSEWHERE -> "Represented elsewhere";
            case FOLLOW_UP_DUE -> "Follow-up due";
            case CURE_BY_PASSED -> "Deficient, cure-by passed";
            case CONFLICTS_NOT_CLEARED -> "Conflicts not cleared";
            case OPTED_OUT -> "Opted out";
            case WITHDRAWN -> "Withdrawn";
        };
    }

    private static String of(ReviewState state) {
        return switch (state) {
            case NOT_REVIEWED -> "Not reviewed";
            case REVIEWED -> "Reviewed";
            case CHANGED -> "Changed since";
        };
    }

    /// "Open, put to Ana"; one that a newer program kept is called as it is.
    private static String inquiry(String choice) {
        var name = choice.substring(choice.indexOf(':') + 1);
        return switch (choice.substring(0, choice.length() - name.length())) {
            case "OPEN:" -> name.isEmpty() ? "Open, put to anybody" : "Open, put to " + name;
            case "ANSWERED:" -> "Answered, for " + name;
            default ->
                    switch (choice) {
                        case "OPEN" -> "Open";
                        case "ANSWERED" -> "Answered, not closed";
                        default -> choice;
                    };
        };
    }

    /// Choices in the order a person looks for them: closed lists in their own, others by letter,
    /// nothing last.
    static List<String> ordered(Facet facet, Stream<String> choices) {
        var known = known(facet);
        return choices.distinct()
                .sorted(
                        java.util.Comparator.comparing(String::isEmpty)
                                .thenComparing(known::indexOf)
                                .thenComparing(String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static List<String> known(Facet facet) {
        return switch (facet) {
            case OUTCOME ->
                    names(
                            Outcome.MEMBER,
                            Outcome.UNDETERMINED,
                            Outcome.NOT_MEMBER,
                            Outcome.EXCLUDED);
            case STATUS -> names(Status.values());
            case FINDING -> names(FindingCode.values());
            case FLAG -> names(Flag.values());
            case REVIEW -> names(ReviewState.values());
            case STATE, ASSIGNED_TO, INQUIRY -> List.of();
        };
    }

    private static List<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
