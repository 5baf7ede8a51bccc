package ascertain.desk;

import ascertain.membership.ClassDefinition;
import ascertain.membership.Dossier;
import ascertain.membership.Qualifying;
import ascertain.report.Written;
import ascertain.report.letter.Addressee;
import ascertain.report.letter.LetterKind;
import ascertain.report.letter.LetterParts;
import ascertain.report.letter.Missing;
import ascertain.report.letter.Template;
import ascertain.report.paper.Block;
import ascertain.report.paper.Bundle;
import ascertain.report.paper.Edition;
import ascertain.report.paper.Letterhead;
import ascertain.report.paper.Paper.Caption;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Grade;
import ascertain.roll.Matter;
import ascertain.roll.Status;
import ascertain.store.CaseStore;
import ascertain.store.ClaimantRecord;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Fills the wording of a letter for one claimant after another.
final class LetterPaper implements PersonPaper {
    private static final String NOTHING =
            "nothing is missing on the record that the claimant could send";

    private final CaseStore store;
    private final LocalDate today;
    private final PaperKind kind;
    private final Template template;
    private final List<String> sender;
    private final boolean ownHead;
    private final boolean named;
    private final Matter matter;
    private final ClassDefinition definition;

    private LetterPaper(
            CaseStore store,
            LocalDate today,
            PaperKind kind,
            Template head,
            Template template,
            boolean ownHead,
            boolean named) {
        this.store = store;
        this.today = today;
        this.kind = kind;
        this.template = template;
        this.ownHead = ownHead;
        this.named = named;
        this.matter = store.matter();
        this.definition = store.definition();
        this.sender = head.lines(ofAll(""));
    }

    /// Letters worded as the case has them now.
    ///
    /// @param named whether somebody named who is to have one
    static LetterPaper of(CaseStore store, LocalDate today, PaperKind kind, boolean named) {
        var wordings = Wordings.of(store);
        return new LetterPaper(
                store,
                today,
                kind,
                wordings.template(LetterKind.LETTERHEAD),
                wordings.template(letter(kind)),
                wordings.isEdited(LetterKind.LETTERHEAD),
                named);
    }

    /// The same in another wording, to be looked at before it is kept.
    LetterPaper worded(Template other) {
        return new LetterPaper(
                store,
                today,
                kind,
                Wordings.of(store).template(LetterKind.LETTERHEAD),
                other,
                ownHead,
                true);
    }

    static LetterKind letter(PaperKind kind) {
        return LetterKind.valueOf(kind.name());
    }

    @Override
    public List<PaperResult.Said> notes() {
        return ownHead || kind == PaperKind.DECLARATION
                ? List.of()
                : List.of(
                        new PaperResult.Said(
                                "",
                                "The letters bear no firm’s name and address: word the letterhead first."));
    }

    @Override
    public Paper of(long id) {
        if (kind == PaperKind.DEFICIENCY) {
            var look = store.casework().statuses().look(id, "");
            return made(
                    look.record(),
                    Missing.of(
                            look.record().determination(),
                            look.checks().getOrDefault(Status.VERIFIED, List.of()),
                            definition.policyDate()));
        }
        var record = store.claimant(id);
        // Whoever has attested needs none, and is no news where nobody was named.
        return !named
                        && record.claimant().get(ClaimantField.ATTESTED_ON) != null
                        && kind == PaperKind.DECLARATION
                ? new NotMeant()
                : made(record, List.of());
    }

    private Paper made(ClaimantRecord record, List<String> missing) {
        var claimant = record.claimant();
        var addressee = new Addressee(claimant);
        var why = leftOut(claimant, addressee, missing);
        if (why != null) {
            return new Left(new PaperResult.Said(claimant.reference(), why));
        }
        var note =
                addressee
                        .note()
                        .map(words -> new PaperResult.Said(claimant.reference(), words))
                        .orElse(null);
        var sections =
                template.filled(values(claimant, addressee), parts(record, addressee, missing));
        String reference = claimant.reference();
        boolean declaration = kind == PaperKind.DECLARATION;
        var paper =
                new ascertain.report.paper.Paper(
                        declaration ? "Declaration under 28 U.S.C. § 1746" : kind.title(),
                        declaration ? "Reference " + reference + "." : "",
                        Locale.US,
                        new Caption(matter.court(), matter.caption(), matter.docket()),
                        Edition.ADDRESSED,
                        kind.title() + " · " + reference,
                        sections);
        var head =
                declaration
                        ? null
                        : new Letterhead(
                                sender,
                                Written.day(today),
                                addressee.lines(),
                                List.of(about(), "Reference " + reference));
        return new Item(new Bundle.Item(reference, reference, false, paper, head), note);
    }

    private String about() {
        return matter.docket().isEmpty()
                ? matter.caption()
                : matter.caption() + ", No. " + matter.docket();
    }

    private @Nullable String leftOut(Claimant claimant, Addressee addressee, List<String> missing) {
        var why = addressee.leftOut();
        if (why.isPresent()) {
            return why.get();
        }
        return switch (kind) {
            case DEFICIENCY ->
                    missing.isEmpty()
                            ? NOTHING
                            : claimant.get(ClaimantField.CURE_BY) == null
                                            && template.used().contains("cure_by")
                                    ? "no day to cure by is set"
                                    : null;
            case OPT_OUT ->
                    LetterParts.hasAsked(claimant)
                            ? null
                            : "never asked to be left out of the class";
            case DECLARATION ->
                    claimant.find(ClaimantField.ATTESTED_ON)
                            .map(day -> "attested on " + Written.day(day) + " already")
                            .orElse(null);
            default -> null;
        };
    }

    private Map<String, List<Block>> parts(
            ClaimantRecord record, Addressee addressee, List<String> missing) {
        return switch (kind) {
            case DEFICIENCY -> LetterParts.deficiency(missing, sender);
            case OPT_OUT -> LetterParts.optOut(record.claimant(), sender);
            default -> {
                var own = new Dossier(record.claimant(), record.periods(), record.inMails());
                yield LetterParts.declaration(
                        own.periods(),
                        Qualifying.recorded(own).stream()
                                .filter(one -> one.grade() != Grade.ORDINARY)
                                .toList(),
                        definition.zone(),
                        addressee.greeted());
            }
        };
    }

    private Map<String, String> values(Claimant claimant, Addressee addressee) {
        var values = new HashMap<>(ofAll(claimant.reference()));
        values.put("firm", sender.isEmpty() ? "" : sender.getFirst());
        values.put("name", addressee.named());
        values.put("addressee", addressee.greeted());
        values.put("declarant", addressee.declarant());
        claimant.find(ClaimantField.CURE_BY)
                .ifPresent(day -> values.put("cure_by", Written.day(day)));
        return values;
    }

    private Map<String, String> ofAll(String reference) {
        return Map.of(
                "reference",
                reference,
                "caption",
                matter.caption(),
                "court",
                matter.court(),
                "docket",
                matter.docket(),
                "defendant",
                matter.defendant(),
                "policy_date",
                Written.day(definition.policyDate()),
                "today",
                Written.day(today));
    }
}
