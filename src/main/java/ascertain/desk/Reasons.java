package ascertain.desk;

import ascertain.membership.Chain;
import ascertain.membership.ClassDefinition;
import ascertain.membership.FindingCode;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;
import ascertain.store.CaseStore;
import ascertain.store.ClaimantDocument;
import ascertain.store.ClaimantRecord;
import ascertain.store.Grounds.Entered;
import ascertain.store.Grounds.Holder;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// What each finding rests on, followed from the outcome to the document.
public final class Reasons {
    private final CaseStore store;

    Reasons(CaseStore store) {
        this.store = store;
    }

    /// A finding followed to its end.
    ///
    /// @param definition the version of the rule
    /// @param grounds what each row it rests on rests on itself
    public record Traced(ClassDefinition definition, Chain chain, List<Ground> grounds) {}

    /// One row and what it rests on.
    ///
    /// @param sources where it stands, each document that holds it; none where nothing is on record
    public record Ground(Chain.Link link, List<Source> sources) {}

    /// One place a row stands in.
    ///
    /// @param id whose row it is, by key
    /// @param reference whose row it is
    /// @param isOwn whether that is the claimant itself, not one that duplicates it
    /// @param document the document it rests on, or null
    /// @param entered who entered it by hand or took it in, where no document is named and that is
    ///   on record; else null
    /// @param isSaved whether the row is on record, and not only typed
    public record Source(
            long id,
            String reference,
            boolean isOwn,
            @Nullable ClaimantDocument document,
            @Nullable Entered entered,
            boolean isSaved) {}

    /// Follows a finding of a claimant as it is shown, saved or not; empty when the record has no
    /// such finding.
    public Optional<Traced> trace(ClaimantRecord shown, FindingCode code) {
        var definition = store.definition();
        return Chain.of(definition, shown.dossier(), shown.determination()).stream()
                .filter(chain -> chain.finding().code() == code)
                .findFirst()
                .map(chain -> traced(definition, chain, shown));
    }

    private Traced traced(ClassDefinition definition, Chain chain, ClaimantRecord shown) {
        var holders = store.grounds().holders(shown.id());
        var grounds =
                chain.links().stream()
                        .map(link -> new Ground(link, sources(link, holders, shown)))
                        .toList();
        return new Traced(definition, chain, grounds);
    }

    private List<Source> sources(Chain.Link link, List<Holder> holders, ClaimantRecord shown) {
        return switch (link) {
            case Chain.Mail(var mail, _) ->
                    rows(
                            holders,
                            shown,
                            Holder::inMails,
                            row ->
                                    row.sentAt().equals(mail.sentAt())
                                            && row.direction() == mail.direction(),
                            InMail::evidence,
                            (reference, row) -> store.grounds().entered(reference, row));
            case Chain.Premium(var period, _) ->
                    rows(
                            holders,
                            shown,
                            Holder::periods,
                            row -> isSame(row, period),
                            PremiumPeriod::evidence,
                            (reference, row) -> store.grounds().entered(reference, row));
            case Chain.Held(var field, _) -> {
                var reference = shown.claimant().reference();
                var entered = store.grounds().entered(reference, field).or(() -> imported(holders));
                yield List.of(source(shown, entered.orElse(null), !holders.isEmpty()));
            }
            case Chain.Other(var reference, _) -> {
                var id = store.lookup().idsOf(List.of(reference)).get(reference);
                yield id == null
                        ? List.of()
                        : List.of(new Source(id, reference, false, null, null, true));
            }
            case Chain.Nothing _ -> List.of();
        };
    }

    private static Optional<Entered> imported(List<Holder> holders) {
        return holders.stream().limit(1).flatMap(one -> one.imports().stream()).findFirst();
    }

    private static Source source(ClaimantRecord shown, @Nullable Entered entered, boolean saved) {
        return new Source(shown.id(), shown.claimant().reference(), true, null, entered, saved);
    }

    private static boolean isSame(PremiumPeriod one, PremiumPeriod other) {
        return one.plan().equals(other.plan())
                && one.sure().equals(other.sure())
                && one.possible().equals(other.possible())
                && one.trial() == other.trial()
                && one.fromReceipts() == other.fromReceipts();
    }

    /// Looks up who entered a row of a claimant.
    private interface By<T> {
        Optional<Entered> entered(String reference, T row);
    }

    /// Rows with a document come first: they are what the answer can be shown by.
    private static <T> List<Source> rows(
            List<Holder> holders,
            ClaimantRecord shown,
            Function<Holder, List<T>> held,
            Predicate<T> meant,
            Function<T, @Nullable String> digest,
            By<T> by) {
        var shownBy = new ArrayList<Source>();
        var bare = new ArrayList<Source>();
        for (var holder : holders) {
            boolean own = holder.id() == shown.id();
            for (var row : held.apply(holder)) {
                if (!meant.test(row)) {
                    continue;
                }
                var document = document(holder, digest.apply(row));
                var entered =
                        document != null
                                ? null
                                : by.entered(holder.reference(), row)
                                        .or(() -> holder.imports().stream().findFirst())
                                        .orElse(null);
                (document == null ? bare : shownBy)
                        .add(
                                new Source(
                                        holder.id(),
                                        holder.reference(),
                                        own,
                                        document,
                                        entered,
                                        true));
            }
        }
        shownBy.addAll(bare);
        return shownBy.isEmpty() ? List.of(source(shown, null, false)) : List.copyOf(shownBy);
    }

    private static @Nullable ClaimantDocument document(Holder holder, @Nullable String digest) {
        return holder.documents().stream()
                .filter(one -> one.document().sha256().equals(digest))
                .findFirst()
                .orElse(null);
    }
}
