package ascertain.intake;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.FieldText;
import ascertain.roll.Rejection;
import ascertain.work.Progress;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Writes interchange files and tells all that is read from them, a line each.
record InterchangeFixture(Path folder) {

    InterchangeFixture file(String name, String... lines) throws IOException {
        return file(name, StandardCharsets.UTF_8, String.join("\n", lines) + "\n");
    }

    InterchangeFixture file(String name, Charset charset, String text) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(charset));
        return this;
    }

    List<String> read() {
        return read(folder);
    }

    static List<String> read(Path source) {
        var told = new ArrayList<String>();
        var opened = InterchangeFolder.open(source);
        opened.claimants(
                row -> told.add(row.line() + " " + claimant(row.value())), at(told), Progress.NONE);
        opened.periods(
                row -> told.add(row.line() + " " + row.reference() + " " + row.value()),
                at(told),
                Progress.NONE);
        opened.inMails(
                row ->
                        told.add(
                                row.line()
                                        + " "
                                        + row.reference()
                                        + " "
                                        + row.value().sentAt()
                                        + " "
                                        + row.value().direction()
                                        + " "
                                        + row.value().grade()),
                at(told),
                Progress.NONE);
        opened.receipts(
                row -> told.add(row.line() + " " + row.reference() + " " + row.value()),
                at(told),
                Progress.NONE);
        return told;
    }

    private static Consumer<Rejection> at(List<String> told) {
        return rejection -> told.add(rejection.line() + " ! " + rejection.reason());
    }

    private static String claimant(Claimant claimant) {
        return claimant.reference()
                + ClaimantField.all().stream()
                        .filter(field -> claimant.get(field) != null)
                        .map(field -> " " + field + "=" + FieldText.format(field, claimant))
                        .collect(Collectors.joining());
    }
}
