package ascertain.desk;

import ascertain.membership.Outcome;
import ascertain.work.Problem;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What can be chosen of a paper besides its kind and edition.
///
/// @param draft whether every page says that it is a draft
/// @param designation words every page bears, such as [#CONFIDENTIAL]; empty for none
/// @param outcomes of a roll, whose people alone are listed; empty for everybody
public record PaperOptions(boolean draft, String designation, Set<Outcome> outcomes) {
    /// The designation protective orders ask for.
    public static final String CONFIDENTIAL = "Confidential – subject to protective order";

    /// Nothing chosen.
    public static final PaperOptions NONE = new PaperOptions(false, "", Set.of());

    private static final int LONGEST = 120;

    public PaperOptions {
        designation = designation.strip();
        outcomes = Set.copyOf(outcomes);
        if (designation.length() > LONGEST || designation.lines().count() > 1) {
            throw new Problem(
                    "A designation is one line of at most %d characters; nothing was written."
                            .formatted(LONGEST));
        }
    }

    /// What stands at the head of every page: "DRAFT · CONFIDENTIAL", or the empty text.
    String marking() {
        return Stream.of(draft ? "DRAFT" : "", designation)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
