package ascertain.report;

import ascertain.membership.ClassDefinition;
import ascertain.membership.Determination;
import ascertain.membership.Dossier;
import ascertain.membership.Finding;
import ascertain.membership.Qualifying;
import ascertain.report.paper.Paper;
import ascertain.roll.Claimant;
import ascertain.roll.Evidence;
import ascertain.roll.Grade;
import ascertain.roll.InMail;

import java.time.LocalDate;
import java.util.List;

/// What the internal summary of one claimant is made from.
///
/// @param asOf the day the records were read
/// @param dossier the claimant with the evidence that counts for it
/// @param findings the determination in words, deciding ones first
/// @param documents those the record rests on, each with what rests on it in words
/// @param limits how long each claim can still be brought
/// @param steps where the claimant stood, newest first
public record ClaimantFacts(
        Paper.Caption caption,
        LocalDate asOf,
        ClassDefinition definition,
        Dossier dossier,
        Determination determination,
        List<Finding> findings,
        List<Document> documents,
        List<Limit> limits,
        List<Step> steps,
        CaseFacts.Source source) {
    public ClaimantFacts {
        findings = List.copyOf(findings);
        documents = List.copyOf(documents);
        limits = List.copyOf(limits);
        steps = List.copyOf(steps);
    }

    /// The InMail on record, each once; ordinary messages are none.
    List<InMail> inMails() {
        return Qualifying.recorded(dossier).stream()
                .filter(one -> one.grade() != Grade.ORDINARY)
                .toList();
    }

    Claimant claimant() {
        return dossier.claimant();
    }

    /// A document and what rests on it.
    public record Document(Evidence evidence, String rests) {}

    /// How long one claim can still be brought, in a sentence without tolling and in one with it.
    public record Limit(String claim, String authority, String untolled, String tolled) {}

    /// A status and who gave it when, in words.
    public record Step(String when, String by, String what) {}

    /// What the public may read of a claimant: nothing else is handed in.
    ///
    /// @param outcome what the determination says, in words
    public record Open(
            Paper.Caption caption,
            LocalDate asOf,
            int definitionVersion,
            String reference,
            String state,
            String outcome,
            CaseFacts.Source source) {}
}
