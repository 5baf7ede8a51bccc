package ascertain.report;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion.Status;

import java.io.ByteArrayInputStream;
import java.util.List;

/// Asks veraPDF, the archives' own validator, what a file breaks.
public final class Vera {
    private Vera() {}

    /// One line for each broken rule of PDF/A-2a and of PDF/UA-1; none for a good file.
    public static List<String> broken(byte[] file) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var both = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);
        try (var foundry = Foundries.defaultInstance();
                var parser =
                        foundry.createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFA_2_A);
                var validator = foundry.createValidator(both, 20, false, false, false)) {
            return validator.validateAll(parser).stream()
                    .flatMap(result -> result.getTestAssertions().stream())
                    .filter(assertion -> assertion.getStatus() == Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + ": " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
