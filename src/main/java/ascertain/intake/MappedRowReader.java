package ascertain.intake;

import ascertain.intake.ColumnUse.Special;
import ascertain.intake.TableRows.TableRow;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Direction;
import ascertain.roll.FieldText;
import ascertain.roll.Grade;
import ascertain.roll.InMail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Understands the rows of a table by a mapping; whatever cannot be taken is a [BadRow].
final class MappedRowReader {
    private static final int LONGEST_DIRECTION = 40;

    private final List<String> headers;
    private final Map<ClaimantField<?>, List<Integer>> fields = new LinkedHashMap<>();
    private final Mapping mapping;
    private final FreeDates dates;
    private final MappedPeriods periods;

    MappedRowReader(List<String> headers, Mapping mapping, boolean from1904) {
        this.headers = headers;
        this.mapping = mapping;
        this.dates = new FreeDates(mapping.dates(), from1904);
        this.periods = new MappedPeriods(this, mapping, dates);
        for (var field : ClaimantField.all()) {
            var at = mapping.at(new ColumnUse.Field(field));
            if (!at.isEmpty()) {
                fields.put(field, at);
            }
        }
    }

    MappedRow read(TableRow row) {
        if (row.cells().stream().skip(headers.size()).anyMatch(cell -> !cell.isEmpty())) {
            throw new BadRow("row", "more cells than there are headers");
        }
        var claimant = named(Claimant.of(reference(row)), row);
        for (var field : fields.entrySet()) {
            claimant = filled(claimant, field.getKey(), field.getValue(), row);
        }
        boolean nobody =
                claimant.reference().isEmpty()
                        && claimant.text(ClaimantField.EMAIL).isEmpty()
                        && claimant.text(ClaimantField.PROFILE_URL).isEmpty()
                        && claimant.text(ClaimantField.FAMILY_NAME).isEmpty();
        if (nobody) {
            throw new BadRow("row", "names nobody: no reference, e-mail, profile or family name");
        }
        return new MappedRow(
                row.line(), ClaimantRows.checked(claimant), periods.read(row), inMails(row));
    }

    private String reference(TableRow row) {
        var at = mapping.at(Special.REFERENCE);
        return at.isEmpty() ? "" : cell(row, at.getFirst(), Claimant.LONGEST_REFERENCE);
    }

    private Claimant named(Claimant claimant, TableRow row) {
        var named = claimant;
        for (int at : mapping.at(Special.FULL_NAME)) {
            var cell = cell(row, at, FieldText.LONGEST);
            if (!cell.isEmpty()) {
                var name = FullName.of(cell);
                named =
                        named.with(ClaimantField.FAMILY_NAME, name.family())
                                .with(ClaimantField.GIVEN_NAME, name.given());
            }
        }
        return named;
    }

    private <T> Claimant filled(
            Claimant claimant, ClaimantField<T> field, List<Integer> at, TableRow row) {
        int longest =
                field == ClaimantField.ADDRESS ? FieldText.LONGEST_ADDRESS : FieldText.LONGEST;
        var texts = new ArrayList<String>();
        for (int column : at) {
            var cell = cell(row, column, longest);
            if (!cell.isEmpty()) {
                texts.add(cell);
            }
        }
        if (texts.isEmpty()) {
            return claimant;
        }
        var header = header(at.getFirst());
        if (field.type() == LocalDate.class && dates.date(texts.getFirst()) == null) {
            throw new BadRow(header, noDate());
        }
        var parsed = FreeText.parse(field, String.join(joint(field), texts), dates);
        var value = Columns.taken(header, parsed);
        if (field == ClaimantField.EMAIL && value instanceof String addresses) {
            refuseWhatIsNoEmail(addresses, header);
        }
        return claimant.with(field, value);
    }

    private static void refuseWhatIsNoEmail(String addresses, String header) {
        for (var address : addresses.split(";")) {
            if (!FreeText.isEmail(address)) {
                throw new BadRow(header, "no e-mail address");
            }
        }
    }

    private static String joint(ClaimantField<?> field) {
        if (field == ClaimantField.GIVEN_NAME || field == ClaimantField.FAMILY_NAME) {
            return " ";
        }
        return field == ClaimantField.ADDRESS ? ", " : "; ";
    }

    private List<InMail> inMails(TableRow row) {
        var inMails = new ArrayList<InMail>();
        for (int at : mapping.at(Special.INMAIL_SENT_ON)) {
            inMail(row, at, Direction.SENT, inMails);
        }
        for (int at : mapping.at(Special.INMAIL_RECEIVED_ON)) {
            inMail(row, at, Direction.RECEIVED, inMails);
        }
        for (int at : mapping.at(Special.INMAIL_ON)) {
            if (!cell(row, at, FieldText.LONGEST).isEmpty()) {
                inMail(row, at, direction(row), inMails);
            }
        }
        return inMails;
    }

    private void inMail(TableRow row, int at, Direction direction, List<InMail> inMails) {
        for (var text : cell(row, at, FieldText.LONGEST_ADDRESS).split("\\s*;\\s*")) {
            if (!text.isEmpty()) {
                var sentAt = dates.sentAt(text);
                if (sentAt == null) {
                    throw new BadRow(header(at), noDate());
                }
                inMails.add(new InMail(sentAt, direction, Grade.STATED));
            }
        }
    }

    private Direction direction(TableRow row) {
        int at = mapping.at(Special.DIRECTION).getFirst();
        return switch (cell(row, at, LONGEST_DIRECTION).toLowerCase(Locale.ROOT)) {
            case "sent", "s", "out", "outgoing", "outbound", "from" -> Direction.SENT;
            case "received", "r", "in", "incoming", "inbound", "rcvd", "to" -> Direction.RECEIVED;
            case "" -> throw new BadRow(header(at), "missing");
            default -> throw new BadRow(header(at), "neither sent nor received");
        };
    }

    String noDate() {
        return mapping.dates() == DateOrder.MONTH_FIRST
                ? "no date read month first, as 9/18/24 or 2024-09-18"
                : "no date read day first, as 18/9/24 or 2024-09-18";
    }

    String header(int column) {
        return Headers.shown(headers.get(column), column);
    }

    String cell(TableRow row, int column, int longest) {
        var text = row.cell(column);
        if (text.indexOf(Texts.UNREADABLE) >= 0) {
            throw new BadRow(
                    header(column), "holds what is no text, or an error of the spreadsheet");
        }
        return FreeText.filled(Columns.checked(text, header(column), longest));
    }
}
