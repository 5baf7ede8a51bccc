package ascertain.intake;

import ascertain.roll.ClaimantField;
import ascertain.roll.FieldText;
import ascertain.work.Progress;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Tells what a table says, a line a row, so that a test can compare it.
final class TableTelling {
    private TableTelling() {}

    /// Reads a table as its headers suggest.
    static List<String> guessed(Path file) {
        var table = MappedTable.open(file);
        return read(table, table.guess());
    }

    static List<String> read(MappedTable table, Mapping mapping) {
        var told = new ArrayList<String>();
        table.read(
                mapping,
                row -> told.add(told(row)),
                rejected -> told.add(rejected.line() + " ! " + rejected.reason()),
                Progress.NONE);
        return told;
    }

    private static String told(MappedRow row) {
        var words = new StringBuilder().append(row.line());
        if (!row.claimant().reference().isEmpty()) {
            words.append(' ').append(row.claimant().reference());
        }
        for (var field : ClaimantField.all()) {
            if (row.claimant().get(field) != null) {
                words.append(' ').append(field).append('=');
                words.append(FieldText.format(field, row.claimant()));
            }
        }
        row.periods()
                .forEach(
                        period ->
                                words.append(" | ")
                                        .append(period.plan())
                                        .append(' ')
                                        .append(period.possible().first())
                                        .append("..")
                                        .append(
                                                period.possible().isEndless()
                                                        ? period.sure().isEndless() ? "" : "?"
                                                        : period.possible().last())
                                        .append(period.trial() ? " trial" : ""));
        row.inMails()
                .forEach(
                        inMail ->
                                words.append(" | ")
                                        .append(inMail.direction())
                                        .append(' ')
                                        .append(inMail.sentAt()));
        return words.toString();
    }
}
