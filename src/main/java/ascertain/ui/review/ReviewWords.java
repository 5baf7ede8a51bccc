package ascertain.ui.review;

import ascertain.membership.FindingCode;
import ascertain.membership.Outcome;
import ascertain.roll.User;
import ascertain.store.Reviewed;
import ascertain.store.Reviews.Look;
import ascertain.ui.control.Words;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// How reviews are worded.
final class ReviewWords {
    private ReviewWords() {}

    /// "Reviewed by Ana Paralegal (AP) on 24 Nov 2026", or that it is not.
    static String head(Look look, ZoneId zone) {
        var reviewed = look.reviewed();
        return switch (look.state()) {
            case NOT_REVIEWED -> "Not reviewed";
            case REVIEWED -> "Reviewed by " + by(reviewed, zone);
            case CHANGED ->
                    "Changed since review: was "
                            + was(reviewed.outcome(), reviewed.firstCoveredOn())
                            + ", now "
                            + now(look, reviewed);
        };
    }

    /// What was reviewed, under which definition; and what else differs.
    static String more(Look look, ZoneId zone) {
        var reviewed = look.reviewed();
        return switch (look.state()) {
            case NOT_REVIEWED -> "";
            case REVIEWED ->
                    was(reviewed.outcome(), reviewed.firstCoveredOn()) + " · " + under(reviewed);
            case CHANGED ->
                    "Reviewed by "
                            + by(reviewed, zone)
                            + ", "
                            + under(reviewed)
                            + reasons(look, reviewed);
        };
    }

    private static String by(Reviewed reviewed, ZoneId zone) {
        var initials = User.initials(reviewed.by());
        return reviewed.by()
                + (initials.isEmpty() ? "" : " (" + initials + ")")
                + " on "
                + Words.of(LocalDate.ofInstant(reviewed.at(), zone));
    }

    private static String under(Reviewed reviewed) {
        return "definition "
                + reviewed.version()
                + ", policy date "
                + Words.of(reviewed.policyDate());
    }

    private static String was(Outcome outcome, @Nullable LocalDate day) {
        return Words.of(outcome) + (day == null ? "" : " (" + Words.of(day) + ")");
    }

    /// With the first possible day where neither the outcome nor the first covered day tells them
    /// apart.
    private static String now(Look look, Reviewed reviewed) {
        var now = was(look.now().outcome(), look.now().firstCoveredOn());
        if (!now.equals(was(reviewed.outcome(), reviewed.firstCoveredOn()))) {
            return now;
        }
        return isPossibleSame(look, reviewed)
                ? "the same for other reasons"
                : "the same, first possible day " + day(look.now().firstPossibleOn());
    }

    private static boolean isPossibleSame(Look look, Reviewed reviewed) {
        return Objects.equals(look.now().firstPossibleOn(), reviewed.firstPossibleOn());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "none" : day.getYear() <= 1 ? "not bounded" : Words.of(day);
    }

    /// Which findings are new or gone, where they alone differ; else they stand in the answer.
    private static String reasons(Look look, Reviewed reviewed) {
        if (look.now().outcome() != reviewed.outcome()
                || !Objects.equals(look.now().firstCoveredOn(), reviewed.firstCoveredOn())
                || !isPossibleSame(look, reviewed)) {
            return "";
        }
        var fresh = without(look.now().findings(), reviewed.findings());
        var gone = without(reviewed.findings(), look.now().findings());
        return (fresh.isEmpty() ? "" : ". New: " + listed(fresh))
                + (gone.isEmpty() ? "" : ". Gone: " + listed(gone));
    }

    private static Set<FindingCode> without(Set<FindingCode> codes, Set<FindingCode> others) {
        var rest = EnumSet.noneOf(FindingCode.class);
        rest.addAll(codes);
        rest.removeAll(others);
        return rest;
    }

    private static String listed(Collection<FindingCode> codes) {
        return codes.stream().map(Words::of).collect(Collectors.joining(", "));
    }
}
