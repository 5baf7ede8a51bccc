package ascertain.intake;

import static ascertain.intake.ColumnUse.Special.DIRECTION;
import static ascertain.intake.ColumnUse.Special.FIRST_DAY;
import static ascertain.intake.ColumnUse.Special.FULL_NAME;
import static ascertain.intake.ColumnUse.Special.INMAIL_ON;
import static ascertain.intake.ColumnUse.Special.INMAIL_RECEIVED_ON;
import static ascertain.intake.ColumnUse.Special.INMAIL_SENT_ON;
import static ascertain.intake.ColumnUse.Special.LAST_DAY;
import static ascertain.intake.ColumnUse.Special.LEFT_OUT;
import static ascertain.intake.ColumnUse.Special.PLAN;
import static ascertain.intake.ColumnUse.Special.TRIAL;

import ascertain.roll.ClaimantField;
import ascertain.roll.Normal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Guesses how a table is to be read: by its headers and, where they say nothing, by the shapes of
/// its first rows.
final class MappingGuess {
    private static final ColumnUse EMAIL = new ColumnUse.Field(ClaimantField.EMAIL);
    private static final ColumnUse PROFILE = new ColumnUse.Field(ClaimantField.PROFILE_URL);
    private static final ColumnUse STATE = new ColumnUse.Field(ClaimantField.STATE);
    private static final ColumnUse FAMILY = new ColumnUse.Field(ClaimantField.FAMILY_NAME);
    private static final ColumnUse GIVEN = new ColumnUse.Field(ClaimantField.GIVEN_NAME);
    private static final FreeDates DATES = new FreeDates(DateOrder.MONTH_FIRST, false);

    private final List<String> headers;
    private final List<List<String>> columns;
    private final List<ColumnUse> uses = new ArrayList<>();

    private MappingGuess(List<String> headers, List<List<String>> columns) {
        this.headers = headers;
        this.columns = columns;
    }

    /// @param columns the filled cells of each column, in the first rows
    static Mapping of(List<String> headers, List<List<String>> columns) {
        var guess = new MappingGuess(headers, columns);
        guess.byHeader();
        guess.names();
        guess.byShape();
        guess.leaveOutWhatIsIncomplete();
        return new Mapping(guess.uses, DateOrder.MONTH_FIRST);
    }

    private void byHeader() {
        for (int i = 0; i < headers.size(); i++) {
            var use = HeaderNames.use(headers.get(i)).orElse(LEFT_OUT);
            boolean words = MessageWords.are(headers.get(i), columns.get(i));
            uses.add(words || isTaken(use) ? LEFT_OUT : use);
        }
    }

    private boolean isTaken(ColumnUse use) {
        return use != LEFT_OUT && !Mapping.isJoined(use) && uses.contains(use);
    }

    /// A whole name beside its parts says nothing new; beside a given name alone it is the
    /// family's.
    private void names() {
        if (uses.contains(FAMILY)) {
            uses.replaceAll(use -> use == FULL_NAME ? LEFT_OUT : use);
        } else if (uses.contains(GIVEN)) {
            uses.replaceAll(use -> use == FULL_NAME ? FAMILY : use);
        }
    }

    private void byShape() {
        for (int i = 0; i < headers.size(); i++) {
            boolean unknown =
                    HeaderNames.use(headers.get(i)).isEmpty()
                            && !MessageWords.are(headers.get(i), columns.get(i))
                            && !columns.get(i).isEmpty();
            if (unknown) {
                var use = shape(Headers.squashed(headers.get(i)), columns.get(i));
                boolean free = Mapping.isJoined(use) ? !uses.contains(use) : !isTaken(use);
                uses.set(i, free ? use : LEFT_OUT);
            }
        }
    }

    private static ColumnUse shape(String header, List<String> cells) {
        if (all(cells, FreeText::isEmail)) {
            return EMAIL;
        }
        if (all(cells, cell -> !Normal.slug(cell).isEmpty())) {
            return PROFILE;
        }
        if (cells.size() > 1 && all(cells, MappingGuess::isState)) {
            return STATE;
        }
        return all(cells, cell -> DATES.date(cell) != null || dayFirst(cell))
                ? dated(header)
                : LEFT_OUT;
    }

    /// A date alone does not say of what; a word of its header may.
    private static ColumnUse dated(String header) {
        if (header.contains("inmail")) {
            return header.contains("sent")
                    ? INMAIL_SENT_ON
                    : header.contains("receiv") ? INMAIL_RECEIVED_ON : INMAIL_ON;
        }
        boolean premium = header.contains("premium") || header.contains("subscri");
        if (premium && header.matches(".*(?:start|from|began|begin|since|first).*")) {
            return FIRST_DAY;
        }
        return premium && header.matches(".*(?:end|until|last|cancel|thru|through).*")
                ? LAST_DAY
                : LEFT_OUT;
    }

    private static boolean dayFirst(String cell) {
        return new FreeDates(DateOrder.DAY_FIRST, false).date(cell) != null;
    }

    private static boolean isState(String cell) {
        return Normal.place("x, " + cell + ", US").state().length() == 2;
    }

    private static boolean all(List<String> cells, Predicate<String> shape) {
        return cells.stream().allMatch(shape);
    }

    private void leaveOutWhatIsIncomplete() {
        if (!uses.contains(FIRST_DAY)) {
            uses.replaceAll(use -> use == PLAN || use == LAST_DAY || use == TRIAL ? LEFT_OUT : use);
        }
        boolean dated =
                uses.contains(INMAIL_ON)
                        || uses.contains(INMAIL_SENT_ON)
                        || uses.contains(INMAIL_RECEIVED_ON);
        if (!dated) {
            uses.replaceAll(use -> use == DIRECTION ? LEFT_OUT : use);
        }
    }
}
