package ascertain.ui.claimants;

import ascertain.membership.FindingCode;
import ascertain.store.ClaimantLine;
import ascertain.store.ClaimantQuery.Sort;
import ascertain.ui.control.Words;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A column that the list of claimants can show.
enum RollColumn {
    REFERENCE("Reference", 82, Sort.REFERENCE, ClaimantLine::reference),
    NAME("Name", 106, Sort.NAME, ClaimantLine::name),
    STATE("State", 50, Sort.STATE, ClaimantLine::state),
    OUTCOME("Outcome", 134, Sort.OUTCOME, line -> Words.of(line.outcome())),
    FIRST_COVERED("First covered", 96, Sort.FIRST_COVERED, line -> text(line.firstCoveredOn())),
    QUALIFYING(
            "Qualifying",
            78,
            Sort.QUALIFYING,
            line -> line.qualifying() == 0 ? "" : Words.of(line.qualifying())),
    STATUS("Status", 96, Sort.STATUS, line -> Words.of(line.status())),
    ASSIGNED_TO("Assigned to", 120, Sort.ASSIGNED_TO, ClaimantLine::assignedTo),
    FOLLOW_UP("Follow up", 92, Sort.FOLLOW_UP, line -> text(line.followUpOn())),
    CURE_BY("Cure by", 92, Sort.CURE_BY, line -> text(line.cureBy())),
    EMAIL("E-mail", 190, Sort.EMAIL, ClaimantLine::email),
    PHONE("Phone", 120, Sort.PHONE, ClaimantLine::phone),
    FIRST_POSSIBLE("First possible", 96, Sort.FIRST_POSSIBLE, line -> text(line.firstPossibleOn())),
    FINDINGS("Findings", 220, Sort.FINDINGS, RollColumn::findings);

    /// What a list shows until a person says otherwise.
    static final List<RollColumn> USUAL =
            List.of(REFERENCE, NAME, STATE, OUTCOME, FIRST_COVERED, QUALIFYING, STATUS);

    private final String title;
    private final double width;
    private final Sort sort;
    private final Function<ClaimantLine, String> text;

    RollColumn(String title, double width, Sort sort, Function<ClaimantLine, String> text) {
        this.title = title;
        this.width = width;
        this.sort = sort;
        this.text = text;
    }

    String title() {
        return title;
    }

    double width() {
        return width;
    }

    Sort sort() {
        return sort;
    }

    String text(ClaimantLine line) {
        return text.apply(line);
    }

    boolean isNumber() {
        return this == QUALIFYING;
    }

    String id() {
        return "column-" + sort.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(@Nullable Object value) {
        return value == null ? "–" : value.toString();
    }

    private static String findings(ClaimantLine line) {
        return line.findings().stream().map(RollColumn::inShort).collect(Collectors.joining(" · "));
    }

    /// The words before any colon: "Borderline", "No Premium recorded".
    private static String inShort(FindingCode code) {
        return Words.of(code).replaceFirst(":.*", "");
    }
}
