package ascertain.desk;

import ascertain.damages.Claim;
import ascertain.damages.Limitation;
import ascertain.damages.Tolling;
import ascertain.membership.ClassDefinition;
import ascertain.report.CaseFacts;
import ascertain.report.ClaimantFacts;
import ascertain.report.ClaimantSummary;
import ascertain.report.Written;
import ascertain.report.paper.Edition;
import ascertain.report.paper.Paper.Caption;
import ascertain.roll.ClaimantField;
import ascertain.roll.Matter;
import ascertain.roll.Status;
import ascertain.store.CaseStore;
import ascertain.store.ClaimantDocument;
import ascertain.store.Statuses;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Gathers what the summary of one claimant says, for the edition that is wanted.
final class ClaimantPaper implements PersonPaper {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(", HH:mm", Locale.US);

    private final CaseStore store;
    private final Edition edition;
    private final boolean outlined;
    private final Matter matter;
    private final ClassDefinition definition;
    private final LocalDate today;
    private final CaseFacts.Source source;

    ClaimantPaper(CaseStore store, Papers papers, Edition edition, boolean outlined) {
        this.store = store;
        this.edition = edition;
        this.outlined = outlined;
        this.matter = store.matter();
        this.definition = store.definition();
        this.today = papers.today();
        var head = store.auditHead();
        this.source = new CaseFacts.Source(papers.program(), head.mac(), head.count());
    }

    @Override
    public Paper of(long id) {
        var caption = new Caption(matter.court(), matter.caption(), matter.docket());
        var look = store.casework().statuses().look(id, "");
        var record = look.record();
        if (edition == Edition.PUBLIC) {
            return new Item(
                    ClaimantSummary.open(
                            new ClaimantFacts.Open(
                                    caption,
                                    today,
                                    definition.version(),
                                    record.claimant().reference(),
                                    record.claimant().text(ClaimantField.STATE),
                                    Written.outcome(record.determination().outcome()),
                                    source)),
                    null);
        }
        var facts =
                new ClaimantFacts(
                        caption,
                        today,
                        definition,
                        record.dossier(),
                        record.determination(),
                        record.findings(),
                        store.documents().of(id).stream()
                                .map(one -> new ClaimantFacts.Document(one.document(), rests(one)))
                                .toList(),
                        limits(record.claimant().get(ClaimantField.DISCOVERY_DATE)),
                        look.history().stream().map(this::step).toList(),
                        source);
        return new Item(ClaimantSummary.internal(facts, outlined), null);
    }

    private static String rests(ClaimantDocument one) {
        var rests = new ArrayList<String>();
        add(rests, one.periods(), "period", "periods");
        add(rests, one.inMails(), "InMail", "InMail");
        add(rests, one.receipts(), "receipt", "receipts");
        return rests.isEmpty() ? "attached" : String.join(", ", rests);
    }

    private static void add(List<String> rests, long count, String singular, String plural) {
        if (count > 0) {
            rests.add(Written.count(count) + " " + (count == 1 ? singular : plural));
        }
    }

    private List<ClaimantFacts.Limit> limits(@Nullable LocalDate discovery) {
        var asOf = Limitation.measuredDay(matter, today);
        var untolled = new Limitation(definition.policyDate(), Tolling.OFF);
        var tolled = new Limitation(definition.policyDate(), Tolling.on(matter, asOf, ""));
        return Arrays.stream(Claim.values())
                .map(
                        claim ->
                                new ClaimantFacts.Limit(
                                        claim.title(),
                                        claim.authority(),
                                        untolled.sentence(claim, discovery, asOf),
                                        tolled.sentence(claim, discovery, asOf)))
                .toList();
    }

    private ClaimantFacts.Step step(Statuses.Moved moved) {
        ZoneId zone = definition.zone();
        var at = moved.at().atZone(zone);
        return new ClaimantFacts.Step(
                Written.day(at.toLocalDate()) + at.format(TIME),
                moved.actor(),
                moved.from() == null
                        ? words(moved.to())
                        : words(moved.from()) + " → " + words(moved.to()));
    }

    private static String words(@Nullable Status status) {
        return status == null
                ? "none"
                : Written.capital(status.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
