package ascertain.desk;

import ascertain.membership.ClassDefinition;
import ascertain.report.CaseFacts;
import ascertain.report.CaseSummary;
import ascertain.report.FrozenPaper;
import ascertain.report.PaperWriter;
import ascertain.report.Unwritable;
import ascertain.report.page.UnsettableText;
import ascertain.report.paper.Bundle;
import ascertain.report.paper.Edition;
import ascertain.report.paper.Paper;
import ascertain.roll.Matter;
import ascertain.store.CaseStore;
import ascertain.store.TotalsTwice;
import ascertain.work.Problem;
import ascertain.work.Progress;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Makes papers of a case: gathers what each says and has it written.
final class Papers {
    private final CaseStore store;
    private final Clock clock;
    private final String program;
    private final PaperWriter writer;
    private final RollPapers rolls;
    private final DamagesPapers damages;
    private final int volume;

    Papers(CaseStore store, Clock clock, String program) {
        this(store, clock, program, Volumes.MOST);
    }

    /// @param volume how many people a volume of the roll holds
    Papers(CaseStore store, Clock clock, String program, int volume) {
        this.store = store;
        this.clock = clock;
        this.program = program;
        this.volume = volume;
        this.writer = new PaperWriter(program);
        this.rolls = new RollPapers(store, this);
        this.damages = new DamagesPapers(store, this);
    }

    int volume() {
        return volume;
    }

    /// Name and version of the program.
    String program() {
        return program;
    }

    /// Writes a paper; a file that is there already is replaced whole or not at all.
    PaperResult write(
            PaperOrder order, Supplier<TotalsTwice> totals, Path file, Progress progress) {
        var made = OffsetDateTime.now(clock);
        if (order.kind() == PaperKind.ROLL) {
            return told(() -> rolls.write(order, file, writer, made, progress), file);
        }
        write(paper(order, totals.get()), file, made, progress);
        return PaperResult.of(List.of(file), List.of());
    }

    /// Makes the first pages of a paper in memory.
    PaperWriter.First first(PaperOrder order, TotalsTwice totals, int most, Progress progress) {
        try {
            return writer.first(paper(order, totals), OffsetDateTime.now(clock), most, progress);
        } catch (UnsettableText e) {
            throw new Problem(e.saidOf(whose(e)) + "; it cannot be printed.");
        } catch (IOException e) {
            throw new Problem("The fonts of this program cannot be read.");
        }
    }

    /// Makes the first pages of papers about single people in memory.
    PaperWriter.First first(Bundle bundle, int most, Progress progress) {
        try {
            return writer.first(bundle, OffsetDateTime.now(clock), most, progress);
        } catch (UnsettableText e) {
            throw new Problem(e.getMessage() + "; it cannot be printed.");
        } catch (IOException e) {
            throw new Problem("The fonts of this program cannot be read.");
        }
    }

    private Paper paper(PaperOrder order, TotalsTwice totals) {
        return switch (order.kind()) {
            case SUMMARY -> summary(order.edition(), totals).marked(order.options().marking());
            case ROLL -> rolls.beginning(order, LocalDate.now(clock));
            case DAMAGES -> damages.paper(order, LocalDate.now(clock));
            case CLAIMANT, DECLARATION, DEFICIENCY, OPT_OUT ->
                    throw new IllegalArgumentException("These papers are made one by one.");
        };
    }

    private Paper summary(Edition edition, TotalsTwice totals) {
        var definition = store.definition();
        var facts =
                facts(
                        store.matter(),
                        definition,
                        totals,
                        List.copyOf(namedPlaintiffs(edition).values()),
                        LocalDate.now(clock));
        return edition == Edition.PUBLIC
                ? CaseSummary.open(facts)
                : CaseSummary.internal(facts, WorkProduct.of(definition, totals));
    }

    /// Writes figures frozen once; the same ones always give the same file.
    void figures(FrozenPaper.Facts facts, OffsetDateTime frozen, Path file, Progress progress) {
        write(FrozenPaper.of(facts), file, frozen, progress);
    }

    /// @throws Problem where no font has a character of what figures are to be frozen under
    void refuseUnsettable(String... words) {
        try {
            writer.refuseUnsettable(words);
        } catch (UnsettableText e) {
            throw new Problem(e.saidOf("This could never be printed") + "; leave it out.");
        } catch (IOException e) {
            throw new Problem("The fonts of this program cannot be read.");
        }
    }

    /// Writes papers about single people; a character no font has is told by whose it is.
    void write(Bundle bundle, Path file, Progress progress) {
        try {
            writer.write(bundle, file, OffsetDateTime.now(clock), progress);
        } catch (UnsettableText e) {
            throw new Problem(e.getMessage() + "; nothing was written.");
        } catch (IOException e) {
            throw unwritten(file, e);
        }
    }

    /// The day papers are made on.
    LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Problem unwritten(Path file, IOException failure) {
        return new Problem(
                "The paper could not be written to %s: %s"
                        .formatted(file, Unwritable.why(file, failure)));
    }

    private void write(Paper paper, Path file, OffsetDateTime made, Progress progress) {
        told(
                () -> {
                    writer.write(paper, file, made, progress);
                    return file;
                },
                file);
    }

    private interface Writing<T> {
        T write() throws IOException;
    }

    private <T> T told(Writing<T> writing, Path file) {
        try {
            return writing.write();
        } catch (UnsettableText e) {
            throw new Problem(e.saidOf(whose(e)) + "; nothing was written.");
        } catch (IOException e) {
            throw unwritten(file, e);
        }
    }

    /// Names stand together on paper; a person has to know in whose the character is.
    private String whose(UnsettableText failure) {
        return store.lookup().namedPlaintiffs().entrySet().stream()
                .filter(
                        named ->
                                named.getValue()
                                        .codePoints()
                                        .anyMatch(one -> one == failure.character()))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(failure.owner());
    }

    /// The names of named plaintiffs by their references, as an edition may write them.
    Map<String, String> namedPlaintiffs(Edition edition) {
        var lookup = store.lookup();
        return edition == Edition.PUBLIC ? lookup.publicNames() : lookup.namedPlaintiffs();
    }

    CaseFacts facts(
            Matter matter,
            ClassDefinition definition,
            TotalsTwice totals,
            List<String> namedPlaintiffs,
            LocalDate today) {
        return PaperFacts.of(matter, definition, totals, namedPlaintiffs, today, program);
    }
}
