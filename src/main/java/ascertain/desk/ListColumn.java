package ascertain.desk;

import ascertain.report.Written;
import ascertain.roll.Status;
import ascertain.store.ClaimantLine;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A column that a list of claimants is written with.
public enum ListColumn {
    REFERENCE("Reference", ClaimantLine::reference),
    NAME("Name", ClaimantLine::name),
    STATE("State", ClaimantLine::state),
    OUTCOME("Outcome", line -> Written.capital(Written.outcome(line.outcome()))),
    FIRST_COVERED("First covered", ClaimantLine::firstCoveredOn),
    QUALIFYING("Qualifying InMail", ClaimantLine::qualifying),
    STATUS("Status", line -> status(line.status())),
    ASSIGNED_TO("Assigned to", ClaimantLine::assignedTo),
    FOLLOW_UP("Follow up on", ClaimantLine::followUpOn),
    CURE_BY("Cure by", ClaimantLine::cureBy),
    EMAIL("E-mail", ClaimantLine::email),
    PHONE("Phone", ClaimantLine::phone),
    FIRST_POSSIBLE("First possible", ClaimantLine::firstPossibleOn),
    FINDINGS(
            "Findings",
            line ->
                    line.findings().stream()
                            .sorted()
                            .map(Enum::name)
                            .collect(Collectors.joining(" ")));

    private final String title;
    private final Function<ClaimantLine, @Nullable Object> cell;

    ListColumn(String title, Function<ClaimantLine, @Nullable Object> cell) {
        this.title = title;
        this.cell = cell;
    }

    String title() {
        return title;
    }

    @Nullable Object cell(ClaimantLine line) {
        return cell.apply(line);
    }

    private static String status(@Nullable Status status) {
        return status == null
                ? ""
                : Written.capital(status.name().replace('_', ' ').toLowerCase(Locale.ROOT));
    }
}
