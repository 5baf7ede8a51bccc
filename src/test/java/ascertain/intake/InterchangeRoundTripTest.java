package ascertain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.Claimant;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.Receipt;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

final class InterchangeRoundTripTest {

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenIsReadBackEqual(
            @ForAll("claimants") Claimant claimant,
            @ForAll("periods") List<PremiumPeriod> periods,
            @ForAll("inMails") List<InMail> inMails,
            @ForAll("receipts") List<Receipt> receipts)
            throws IOException {
        var dir = Files.createTempDirectory("round-trip");
        try {
            var folder = dir.resolve("export");
            try (var writer = InterchangeWriter.open(folder)) {
                writer.write(claimant, periods, inMails, receipts);
                writer.complete();
            }
            var read = new Readings(folder);
            assertThat(read.rejections()).isEmpty();
            assertThat(read.claimants()).containsExactly(claimant);
            assertThat(read.periods()).containsExactlyInAnyOrderElementsOf(periods);
            assertThat(read.inMails())
                    .containsExactlyElementsOf(inMails.stream().distinct().toList());
            assertThat(read.receipts()).containsExactlyElementsOf(receipts);
        } finally {
            delete(dir);
        }
    }

    private static void delete(Path dir) throws IOException {
        try (var paths = Files.walk(dir)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Provide
    Arbitrary<Claimant> claimants() {
        return Invented.claimant("C-000001, \"x\"");
    }

    @Provide
    Arbitrary<List<PremiumPeriod>> periods() {
        return Invented.period().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<InMail>> inMails() {
        return Invented.inMail().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Receipt>> receipts() {
        return Invented.receipt().list().ofMaxSize(4);
    }
}
