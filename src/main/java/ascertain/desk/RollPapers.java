package ascertain.desk;

import ascertain.damages.Breakdown;
import ascertain.membership.Outcome;
import ascertain.report.CaseFacts;
import ascertain.report.Estimates.Check;
import ascertain.report.PaperWriter;
import ascertain.report.RollList;
import ascertain.report.RollPaper;
import ascertain.report.Written;
import ascertain.report.paper.Edition;
import ascertain.report.paper.Paper;
import ascertain.roll.Status;
import ascertain.store.CaseStore;
import ascertain.store.ClaimantQuery;
import ascertain.store.Facet;
import ascertain.store.Narrowing;
import ascertain.store.RollLine;
import ascertain.store.RollReading;
import ascertain.work.Problem;
import ascertain.work.Progress;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Makes the roll: its rows go from the case to the file as they are read, all from one moment.
final class RollPapers {
    private static final int SHOWN = 2_000;

    private final CaseStore store;
    private final Papers papers;

    RollPapers(CaseStore store, Papers papers) {
        this.store = store;
        this.papers = papers;
    }

    /// Writes the roll, in volumes if it is long.
    PaperResult write(
            PaperOrder order, Path file, PaperWriter writer, OffsetDateTime made, Progress progress)
            throws IOException {
        try {
            return listed(
                    order,
                    made.toLocalDate(),
                    reading -> {
                        var volumes = new Volumes(reading.size(), papers.volume());
                        var files = volumes.files(file);
                        var drawing = new Drawn(order, reading, made.toLocalDate(), progress);
                        try {
                            writer.write(
                                    i -> drawing.volume(volumes, i), files, made, drawing::step);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                        return PaperResult.of(files, Volumes.earlier(file, files));
                    });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// The roll as far as anybody looks at it before it is written; its rows are in memory.
    Paper beginning(PaperOrder order, LocalDate today) {
        return listed(
                order,
                today,
                reading -> {
                    var drawing = new Drawn(order, reading, today, Progress.NONE);
                    return drawing.paper(
                            new Volumes(reading.size(), papers.volume()),
                            0,
                            Math.min(SHOWN, reading.size()),
                            true);
                });
    }

    private <T> T listed(PaperOrder order, LocalDate today, Function<RollReading, T> reading) {
        var outcomes = order.options().outcomes();
        if (order.edition() == Edition.PUBLIC
                && !outcomes.isEmpty()
                && !outcomes.equals(java.util.Set.of(Outcome.MEMBER))) {
            throw new Problem(
                    "A public roll lists everybody or the class members; nothing was written.");
        }
        var query =
                ClaimantQuery.ALL.with(
                        Narrowing.NONE.with(
                                Facet.OUTCOME,
                                outcomes.stream().map(Outcome::name).collect(Collectors.toSet())));
        return store.wholeRoll()
                .listed(
                        query,
                        today,
                        found -> {
                            AgreedTotals.refuse(found.totals().agree());
                            return reading.apply(found);
                        });
    }

    /// One roll being drawn.
    private final class Drawn {
        private final PaperOrder order;
        private final RollReading reading;
        private final CaseFacts facts;
        private final Map<String, String> named;
        private final Progress progress;
        private long done;

        Drawn(PaperOrder order, RollReading reading, LocalDate today, Progress progress) {
            this.order = order;
            this.reading = reading;
            this.progress = progress;
            this.named = papers.namedPlaintiffs(order.edition());
            this.facts =
                    papers.facts(
                            reading.matter(),
                            reading.definition(),
                            reading.totals(),
                            List.copyOf(named.values()),
                            today);
        }

        void step(String doing, long pages, long total) {
            progress.step("Writing the roll", done, reading.size());
        }

        Paper volume(Volumes volumes, int volume) {
            return paper(volumes, volume, volumes.to(volume), false);
        }

        Paper paper(Volumes volumes, int volume, int to, boolean kept) {
            int from = volumes.from(volume);
            int end = volumes.to(volume);
            var list =
                    new RollList(
                            whom(),
                            reading.size(),
                            order.options().outcomes().isEmpty(),
                            volume + 1,
                            volumes.count(),
                            from == end ? "" : reading.line(from).reference(),
                            from == end ? "" : reading.line(end - 1).reference(),
                            end - from);
            var paper =
                    order.edition() == Edition.PUBLIC
                            ? RollPaper.open(
                                    facts, list, states(), lines(from, to, kept, this::open))
                            : RollPaper.internal(
                                    facts,
                                    checks(),
                                    list,
                                    lines(from, to, kept, RollPapers::internal));
            return paper.marked(order.options().marking());
        }

        private <T> Iterable<T> lines(int from, int to, boolean kept, Function<RollLine, T> line) {
            if (!kept) {
                return () -> mapped(reading.lines(from, to), line);
            }
            var all = new ArrayList<T>();
            mapped(reading.lines(from, to), line).forEachRemaining(all::add);
            return all;
        }

        private <T> Iterator<T> mapped(Iterator<RollLine> lines, Function<RollLine, T> line) {
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return lines.hasNext();
                }

                @Override
                public T next() {
                    done++;
                    return line.apply(lines.next());
                }
            };
        }

        private RollList.PublicLine open(RollLine line) {
            return new RollList.PublicLine(
                    line.reference(),
                    named.getOrDefault(line.reference(), ""),
                    WorkProduct.state(Breakdown.ofState(line.state())));
        }

        private Map<String, Long> states() {
            var states = new HashMap<String, Long>();
            reading.states().forEach((label, count) -> states.put(WorkProduct.state(label), count));
            return states;
        }

        private List<Check> checks() {
            return WorkProduct.checks(reading.totals()).stream()
                    .filter(check -> !check.money())
                    .toList();
        }

        private String whom() {
            var outcomes = order.options().outcomes();
            return outcomes.isEmpty()
                    ? "everybody on the roll"
                    : outcomes.stream()
                            .sorted()
                            .map(Written::outcome)
                            .collect(Collectors.joining(", ", "those found ", " alone"));
        }
    }

    private static RollList.Line internal(RollLine line) {
        return new RollList.Line(
                line.reference(),
                line.name(),
                line.state(),
                line.outcome(),
                line.firstCoveredOn(),
                line.qualifying(),
                status(line.status()));
    }

    private static String status(@Nullable Status status) {
        return status == null
                ? ""
                : Written.capital(status.name().replace('_', ' ').toLowerCase(Locale.ROOT));
    }
}
