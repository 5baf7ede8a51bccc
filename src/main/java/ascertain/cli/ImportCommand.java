package ascertain.cli;

import ascertain.desk.ImportOptions;
import ascertain.desk.ImportReport;
import ascertain.intake.RejectionsFile;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Takes LinkedIn exports, interchange folders and tables of claimants (CSV, XLSX) in, each whole or not at all.")
final class ImportCommand extends CaseCommand {
    private static final int MOST_SHOWN = 100;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "SOURCE",
            description = "ZIP files, folders, CSV or XLSX files.")
    private List<Path> sources = List.of();

    @Option(
            names = "--strict",
            description = "Refuses a source whole when one of its rows is rejected.")
    private boolean strict;

    @Option(
            names = "--reference",
            paramLabel = "R",
            description = "Whose export it is, where nothing else tells.")
    private String reference = "";

    @Option(
            names = "--rejected",
            paramLabel = "FILE",
            description = "Writes every rejected row's place and reason here.")
    private @Nullable Path rejected;

    @Override
    public Integer call() throws Exception {
        try (var open = open()) {
            if (rejected == null) {
                return told(
                        open.intake()
                                .take(
                                        sources,
                                        new ImportOptions(
                                                strict, reference, reason, (source, row) -> {}),
                                        progress()));
            }
            try (var file = RejectionsFile.open(rejected, sources)) {
                return told(
                        open.intake()
                                .take(
                                        sources,
                                        new ImportOptions(strict, reference, reason, file::write),
                                        progress()));
            }
        }
    }

    private int told(ImportReport report) {
        for (var source : report.sources()) {
            tell(source);
        }
        boolean anyTaken = report.sources().stream().anyMatch(source -> source.error().isEmpty());
        return report.isComplete() ? Cli.DONE : anyTaken ? Cli.ROWS_REJECTED : Cli.FAILED;
    }

    private void tell(ImportReport.Source source) {
        source.understood().forEach(column -> err().println(source.name() + ": " + column));
        for (var rejection :
                source.rejections().subList(0, Math.min(MOST_SHOWN, source.rejections().size()))) {
            err().println(
                            "%s: %s line %d rejected: %s"
                                    .formatted(
                                            source.name(),
                                            rejection.file(),
                                            rejection.line(),
                                            rejection.reason()));
        }
        if (source.rejectedRows() > MOST_SHOWN) {
            err().println(
                            "%s: and %,d more rejected rows; --rejected FILE writes them all."
                                    .formatted(source.name(), source.rejectedRows() - MOST_SHOWN));
        }
        source.unknown()
                .forEach(
                        column ->
                                err().println(
                                                source.name()
                                                        + ": unknown column not read, "
                                                        + column));
        source.owners()
                .otherNames()
                .forEach(words -> err().println(source.name() + ": another name: " + words));
        if (!source.error().isEmpty()) {
            err().println(source.name() + ": " + source.error());
            return;
        }
        out().println(
                        ("%s: %d claimants added, %d changed, %d as before; %d Premium periods, %d InMail, %d receipts added; "
                                        + "%d rows rejected")
                                .formatted(
                                        source.name(),
                                        source.added(),
                                        source.changed(),
                                        source.known(),
                                        source.periods(),
                                        source.inMails(),
                                        source.receipts(),
                                        source.rejectedRows()));
        source.owners().whose().forEach(words -> out().println("  went to " + words));
        source.counts()
                .forEach(
                        (what, count) -> {
                            if (count > 0) {
                                out().println("  " + what + ": " + count);
                            }
                        });
    }
}
