package ascertain.report;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;

import de.siegmar.fastcsv.writer.CsvWriter;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// The names that a firm checks against its conflicts system, as a table for people: nothing but
/// names, the reference and where somebody lives.
///
/// It is made for spreadsheets: a cell that one would take for a formula begins with an apostrophe.
/// It is no contact, so everybody is on it.
public final class ConflictList {
    private static final List<ClaimantField<String>> FIELDS =
            List.of(
                    ClaimantField.FAMILY_NAME,
                    ClaimantField.GIVEN_NAME,
                    ClaimantField.FORMER_NAMES,
                    ClaimantField.REPRESENTATIVE,
                    ClaimantField.STATE,
                    ClaimantField.COUNTRY);

    private final CsvWriter csv;

    private ConflictList(Writer to) {
        csv = CsvWriter.builder().bufferSize(0).build(to);
        csv.writeRecord(
                "reference",
                "family name",
                "given name",
                "former names",
                "representative",
                "State",
                "country");
    }

    /// Writes the table, in place of a file of that name, whole or not at all.
    ///
    /// @param claimants hands each claimant to what it is given
    public static void write(Path file, Consumer<Consumer<Claimant>> claimants) throws IOException {
        WholeFile.write(
                file,
                out -> {
                    var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    claimants.accept(new ConflictList(text)::add);
                    text.flush();
                });
    }

    private void add(Claimant claimant) {
        var cells = new String[FIELDS.size() + 1];
        cells[0] = harmless(claimant.reference());
        for (int i = 0; i < FIELDS.size(); i++) {
            cells[i + 1] = harmless(claimant.text(FIELDS.get(i)));
        }
        csv.writeRecord(cells);
    }

    private static String harmless(String cell) {
        boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }
}
