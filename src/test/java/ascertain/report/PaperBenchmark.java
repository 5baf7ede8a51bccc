package ascertain.report;

import ascertain.membership.Outcome;
import ascertain.report.paper.Paper;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// Times the roll beside two other tools on the same rows, and the case summary: `mvn -q
/// test-compile exec:exec@bench -Dargs=PaperBenchmark`.
///
/// Ours and openhtmltopdf's are tagged and archival; OpenPDF cannot tag a table, so its file is
/// neither and has the lighter work.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g"})
@State(Scope.Benchmark)
public class PaperBenchmark {
    /// How many people the roll lists.
    @Param({"1000", "10000"})
    public int rows;

    private final PaperWriter writer = new PaperWriter(Invented.PROGRAM);
    private final CaseFacts facts = Invented.facts();
    private List<RollList.Line> people = List.of();
    private Path file = Path.of("");

    /// Invents the people and finds a place for the file.
    @Setup(Level.Trial)
    public void invent() throws IOException {
        people = IntStream.range(0, rows).mapToObj(PaperBenchmark::person).toList();
        file = Files.createTempFile("bench", ".pdf");
    }

    /// Takes the file away.
    @TearDown(Level.Trial)
    public void leave() throws IOException {
        System.out.printf("%,d bytes for %,d rows%n", Files.size(file), rows);
        Files.delete(file);
    }

    private static RollList.Line person(int i) {
        return new RollList.Line(
                "C-%06d".formatted(i),
                NAMES.get(i % NAMES.size()),
                "CA",
                Outcome.values()[i % 4],
                i % 4 == 0 ? LocalDate.of(2020, 1, 1).plusDays(i % 1500) : null,
                i % 40,
                "Complete");
    }

    private static final List<String> NAMES =
            List.of(
                    "Okafor, Chidi",
                    "Álvarez Ibáñez, María José",
                    "Łukaszewski, Zbigniew",
                    "O’Neill, Siobhán",
                    "Nguyễn, Thị Hương",
                    "Papadopoulou, Ελένη");

    /// The roll as the program makes it.
    @Benchmark
    public void roll() throws IOException {
        writer.write(paper(), file, Invented.MADE, ascertain.work.Progress.NONE);
    }

    private Paper paper() {
        var list =
                new RollList(
                        "everybody on the roll", rows, true, 1, 1, "C-000000", "C-999999", rows);
        return RollPaper.internal(facts, List.of(), list, people);
    }

    /// A table of the same rows by openhtmltopdf.
    @Benchmark
    public void rollByOpenHtmlToPdf() throws IOException {
        OtherTools.html(people, file);
    }

    /// A table of the same rows by OpenPDF, untagged.
    @Benchmark
    public void rollByOpenPdf() throws IOException {
        OtherTools.openPdf(people, file);
    }

    /// The case summary, which does not depend on the rows.
    @Benchmark
    public void caseSummary() throws IOException {
        writer.write(
                CaseSummary.internal(facts, Invented.estimates(facts)),
                file,
                Invented.MADE,
                ascertain.work.Progress.NONE);
    }
}
