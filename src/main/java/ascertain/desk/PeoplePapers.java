package ascertain.desk;

import ascertain.membership.Outcome;
import ascertain.report.PaperWriter;
import ascertain.report.paper.Bundle;
import ascertain.roll.LogEntry;
import ascertain.roll.Status;
import ascertain.store.CaseStore;
import ascertain.store.Change;
import ascertain.store.ClaimantQuery;
import ascertain.store.Facet;
import ascertain.store.Narrowing;
import ascertain.work.Problem;
import ascertain.work.Progress;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;

/// Writes papers about single claimants, one after another, and puts letters on record in the logs
/// of those they go to.
final class PeoplePapers {
    private final CaseStore store;
    private final Papers papers;

    PeoplePapers(CaseStore store, Papers papers) {
        this.store = store;
        this.papers = papers;
    }

    /// The first pages, in memory; nothing is put on record.
    PaperWriter.First first(PaperOrder order, int most, Progress progress) {
        return papers.first(bundle(order, made(order, ids(order))), most, progress);
    }

    private Made made(PaperOrder order, long[] ids) {
        var made = new Made(ids, maker(order, ids.length == 1), order.options().marking());
        if (!made.hasNext()) {
            throw new Problem(nobody(order, made.leftOut));
        }
        return made;
    }

    private Bundle bundle(PaperOrder order, Made made) {
        String title = order.kind().title() + ": " + store.matter().caption();
        return new Bundle(title, Locale.US, () -> made);
    }

    PaperResult write(PaperOrder order, Path file, Change change, Progress progress) {
        long[] ids = ids(order);
        var made = made(order, ids);
        papers.write(bundle(order, made), file, progress);
        String name = String.valueOf(file.getFileName());
        if (order.kind().isLetter()) {
            var entry =
                    new LogEntry(
                            LogEntry.Kind.LETTER,
                            LogEntry.Way.OUTGOING,
                            papers.today(),
                            "Letter sent: %s, written to file %s".formatted(order.told(), name),
                            null);
            store.log().letters(made.written(), entry, name, change, progress);
        } else {
            String whom =
                    ids.length == 1 ? order.references().getFirst() : ids.length + " claimants";
            store.note("paper", name, order.told() + ", " + whom, change);
        }
        return new PaperResult(List.of(file), List.of(), made.count, made.leftOut, made.notes());
    }

    private PersonPaper maker(PaperOrder order, boolean alone) {
        return order.kind() == PaperKind.CLAIMANT
                ? new ClaimantPaper(store, papers, order.edition(), alone)
                : LetterPaper.of(
                        store, papers.today(), order.kind(), !order.references().isEmpty());
    }

    private static String nobody(PaperOrder order, List<PaperResult.Said> leftOut) {
        String kind = order.kind().title().toLowerCase(Locale.ROOT);
        if (leftOut.isEmpty()) {
            return "Nobody is to have a %s now, so no file was written.".formatted(kind);
        }
        return "No %s was written, for nobody may have one: %s%s."
                .formatted(
                        kind,
                        String.join("; ", leftOut.stream().limit(5).map(Object::toString).toList()),
                        leftOut.size() > 5 ? "; and %,d more".formatted(leftOut.size() - 5) : "");
    }

    private long[] ids(PaperOrder order) {
        var references = List.copyOf(new LinkedHashSet<>(order.references()));
        if (!references.isEmpty()) {
            var known = store.lookup().idsOf(references);
            return references.stream()
                    .mapToLong(
                            reference -> {
                                Long id = known.get(reference);
                                if (id == null) {
                                    throw new Problem(
                                            "Nobody on the roll has the reference %s; nothing was written."
                                                    .formatted(reference));
                                }
                                return id;
                            })
                    .toArray();
        }
        return switch (order.kind()) {
            case DEFICIENCY -> find(Narrowing.to(Facet.STATUS, Status.DEFICIENT.name()));
            case DECLARATION ->
                    find(
                            Narrowing.NONE.with(
                                    Facet.OUTCOME,
                                    Set.of(Outcome.MEMBER.name(), Outcome.UNDETERMINED.name())));
            case OPT_OUT -> store.lookup().askedToBeLeftOut();
            default -> throw new IllegalArgumentException("That paper is not about everybody.");
        };
    }

    private long[] find(Narrowing only) {
        return store.find(ClaimantQuery.ALL.with(only));
    }

    /// Papers as they are asked for; what was left out and noted is gathered on the way.
    private static final class Made implements Iterator<Bundle.Item> {
        private static final int MOST_NOTES = 1_000;
        private final long[] ids;
        private final PersonPaper maker;
        private final String marking;
        private final long[] written;
        private final List<PaperResult.Said> leftOut = new ArrayList<>();
        private final List<PaperResult.Said> notes = new ArrayList<>();
        private final List<Bundle.Item> ahead = new ArrayList<>(1);
        private int next;
        private int count;

        Made(long[] ids, PersonPaper maker, String marking) {
            this.ids = ids;
            this.marking = marking;
            this.maker = maker;
            this.written = new long[ids.length];
        }

        @Override
        public boolean hasNext() {
            while (ahead.isEmpty() && next < ids.length) {
                long id = ids[next++];
                switch (maker.of(id)) {
                    case PersonPaper.Item(var item, var note) -> {
                        ahead.add(item.marked(marking));
                        written[count++] = id;
                        if (note != null && notes.size() < MOST_NOTES) {
                            notes.add(note);
                        }
                    }
                    case PersonPaper.Left(var said) -> leftOut.add(said);
                    case PersonPaper.NotMeant() -> {}
                }
            }
            return !ahead.isEmpty();
        }

        @Override
        public Bundle.Item next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return ahead.removeFirst();
        }

        long[] written() {
            return Arrays.copyOf(written, count);
        }

        List<PaperResult.Said> notes() {
            var all = new ArrayList<>(maker.notes());
            all.addAll(notes);
            return all;
        }
    }
}
