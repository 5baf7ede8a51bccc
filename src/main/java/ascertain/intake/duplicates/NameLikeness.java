package ascertain.intake.duplicates;

import org.jspecify.annotations.Nullable;

/// How two names fit each other: the same, or alike for one reason that can be told.
///
/// @param same whether they are spelt the same, or one has a short form of the other's given name
/// @param slight whether they fit so little that something else has to agree
/// @param words how they fit
record NameLikeness(boolean same, boolean slight, String words) {

    private NameLikeness(boolean same, String words) {
        this(same, false, words);
    }

    private static final int SLIGHT = 2;
    private static final int FAR = 3;

    /// How two given names fit, the best first.
    private enum Given {
        SAME,
        SHORT,
        EDIT,
        INITIAL,
        SLIGHT,
        NOT
    }

    /// How the names of two claimants fit, or null when they do not.
    static @Nullable NameLikeness of(Traits one, Traits other) {
        var given = given(one, other);
        var families = families(one, other);
        var pair = one.name() + " / " + other.name();
        if (families == 0 && given != Given.NOT) {
            boolean former = !sameFamily(one, other);
            return switch (given) {
                case SAME ->
                        former
                                ? new NameLikeness(false, "Former name the same: " + pair)
                                : new NameLikeness(true, "Same name: " + shown(one, other));
                case SHORT -> new NameLikeness(!former, "Short form of the name: " + pair);
                case SLIGHT -> new NameLikeness(false, true, "Names one letter apart: " + pair);
                case EDIT -> new NameLikeness(false, "Names one letter apart: " + pair);
                default -> new NameLikeness(false, "Initial fits the name: " + pair);
            };
        }
        if (families == 1 && (given == Given.SAME || given == Given.SHORT)) {
            return new NameLikeness(false, "Names one letter apart: " + pair);
        }
        if (families == SLIGHT && (given == Given.SAME || given == Given.SHORT)) {
            return new NameLikeness(false, true, "Names one letter apart: " + pair);
        }
        return areSwapped(one, other)
                ? new NameLikeness(false, "Names the other way round: " + pair)
                : null;
    }

    private static String shown(Traits one, Traits other) {
        return one.name().equals(other.name()) ? one.name() : one.name() + " / " + other.name();
    }

    /// Whether the given names are the same or one is short for the other.
    static boolean sameGiven(Traits one, Traits other) {
        var given = given(one, other);
        return !one.given().isEmpty() && (given == Given.SAME || given == Given.SHORT);
    }

    /// Whether what is known of both names fits, a part missing in one or the other.
    static boolean couldFit(Traits one, Traits other) {
        boolean noFamily = one.families().isEmpty() || other.families().isEmpty();
        boolean noGiven = one.given().isEmpty() || other.given().isEmpty();
        return (noFamily || noGiven)
                && (noFamily || families(one, other) <= 1)
                && (noGiven || given(one, other).compareTo(Given.SLIGHT) < 0);
    }

    private static Given given(Traits one, Traits other) {
        boolean furtherFit =
                one.further().isEmpty()
                        || other.further().isEmpty()
                        || one.further().charAt(0) == other.further().charAt(0);
        var a = one.given();
        var b = other.given();
        if (!furtherFit || a.isEmpty() != b.isEmpty()) {
            return Given.NOT;
        }
        if (a.equals(b)) {
            return Given.SAME;
        }
        if (Nicknames.fit(a, b)) {
            return Given.SHORT;
        }
        if (OneEdit.apart(a, b)) {
            return Given.EDIT;
        }
        boolean initial = (isInitial(a) || isInitial(b)) && a.charAt(0) == b.charAt(0);
        if (initial) {
            return Given.INITIAL;
        }
        return OneEdit.slightlyApart(a, b) ? Given.SLIGHT : Given.NOT;
    }

    static boolean isInitial(String given) {
        return given.length() == 1 && given.charAt(0) < 128;
    }

    private static boolean sameFamily(Traits one, Traits other) {
        return one.families().getFirst().equals(other.families().getFirst());
    }

    /// How many edits lie between the nearest family names of both: 0, 1, [#SLIGHT] for one in a
    /// short name, [#FAR] for more than one or none.
    private static int families(Traits one, Traits other) {
        int least = FAR;
        for (var a : one.families()) {
            for (var b : other.families()) {
                least = Math.min(least, edits(a, b));
            }
        }
        return least;
    }

    private static int edits(String a, String b) {
        if (a.equals(b)) {
            return 0;
        }
        return OneEdit.apart(a, b) ? 1 : OneEdit.slightlyApart(a, b) ? SLIGHT : FAR;
    }

    private static boolean areSwapped(Traits one, Traits other) {
        return one.isNamed()
                && other.isNamed()
                && one.families().getFirst().equals(other.given())
                && other.families().getFirst().equals(one.given());
    }
}
