package ascertain.intake;

import ascertain.intake.Cells.Keep;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.FieldText;
import ascertain.roll.Normal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/// What the export says of the member it belongs to, apart from messages and receipts.
final class Member {
    private final ExportReport report;
    private Claimant claimant = Claimant.of("");
    private String location = "";

    private Member(ExportReport report) {
        this.report = report;
    }

    static Member read(ExportTable tables, ExportReport report) {
        var member = new Member(report);
        member.readProfile(tables);
        member.readEmails(tables);
        member.readPhones(tables);
        return member;
    }

    private void readProfile(ExportTable tables) {
        var columns =
                List.of(
                        "first name",
                        "last name",
                        "maiden name",
                        "address",
                        "zip code",
                        "geo location");
        tables.read(
                ExportFile.PROFILE,
                List.of("first name", "last name"),
                texts(columns),
                (table, row) -> {
                    var cells =
                            columns.stream().map(column -> row.text(table.column(column))).toList();
                    long line = row.line();
                    fill(ClaimantField.GIVEN_NAME, cells.get(0), ExportFile.PROFILE, line);
                    fill(ClaimantField.FAMILY_NAME, cells.get(1), ExportFile.PROFILE, line);
                    fill(ClaimantField.FORMER_NAMES, cells.get(2), ExportFile.PROFILE, line);
                    fill(
                            ClaimantField.ADDRESS,
                            address(cells.get(3), cells.get(4)),
                            ExportFile.PROFILE,
                            line);
                    location = cells.get(5);
                    var place = Normal.place(location);
                    fill(ClaimantField.STATE, place.state(), ExportFile.PROFILE, line);
                    fill(ClaimantField.COUNTRY, place.country(), ExportFile.PROFILE, line);
                });
    }

    private static String address(String address, String zip) {
        return address.isEmpty() || address.contains(zip) ? address : address + ", " + zip;
    }

    /// Confirmed addresses, the primary one first; others may belong to somebody else.
    private void readEmails(ExportTable tables) {
        var addresses = new ArrayList<String>();
        tables.read(
                ExportFile.EMAILS,
                List.of("email address"),
                texts(List.of("email address", "confirmed", "primary")),
                (table, row) -> {
                    var address = row.text(table.column("email address"));
                    if (address.isEmpty()
                            || row.text(table.column("confirmed")).equalsIgnoreCase("no")) {
                        return;
                    }
                    boolean primary = row.text(table.column("primary")).equalsIgnoreCase("yes");
                    addresses.add(primary ? 0 : addresses.size(), address);
                });
        fill(
                ClaimantField.EMAIL,
                joined(new LinkedHashSet<>(addresses), ";"),
                ExportFile.EMAILS,
                1);
    }

    private void readPhones(ExportTable tables) {
        var numbers = new LinkedHashSet<String>();
        tables.read(
                ExportFile.PHONES,
                List.of("number"),
                texts(List.of("extension", "number")),
                (table, row) -> {
                    var number = row.text(table.column("number"));
                    var extension = row.text(table.column("extension"));
                    if (!number.isEmpty()) {
                        numbers.add(extension.isEmpty() ? number : number + " ext. " + extension);
                    }
                });
        fill(ClaimantField.PHONE, joined(numbers, "; "), ExportFile.PHONES, 1);
    }

    /// As many as a field takes.
    private static String joined(SequencedSet<String> values, String between) {
        var joined = "";
        for (var value : values) {
            var longer = joined.isEmpty() ? value : joined + between + value;
            if (longer.length() <= FieldText.LONGEST) {
                joined = longer;
            }
        }
        return joined;
    }

    private static Map<String, Keep> texts(List<String> columns) {
        var keeps = new HashMap<String, Keep>();
        columns.forEach(column -> keeps.put(column, Keep.TEXT));
        return keeps;
    }

    private void fill(ClaimantField<String> field, String text, ExportFile file, long line) {
        var parsed = FieldText.parse(field, text);
        if (parsed.isRefused()) {
            report.reject(file, line, ExportReport.Reason.BAD_FIELD);
        } else if (parsed.value() != null) {
            claimant = claimant.with(field, parsed.value());
        }
    }

    /// The member, under the empty reference.
    Claimant claimant() {
        return claimant;
    }

    /// Where the member says to live, in free text.
    String location() {
        return location;
    }

    /// The member's name as messages show it.
    String name() {
        return claimant.fullName();
    }
}
