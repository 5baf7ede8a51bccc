package ascertain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.desk.Reasons.Source;
import ascertain.membership.Chain;
import ascertain.membership.ClassDefinition.CountedDirection;
import ascertain.membership.FindingCode;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.PartialDate;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.SentAt;
import ascertain.store.ClaimantDraft;
import ascertain.store.ClaimantQuery;
import ascertain.store.ClaimantRecord;
import ascertain.work.Progress;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;

/// Findings followed down to the document, or to whoever typed the row.
final class ReasonsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");
    private OpenCase open;

    @BeforeEach
    void openCase(@TempDir Path folder) {
        var cases = new Cases(Clock.fixed(NOW, ZoneOffset.UTC), "Ascertain");
        cases.sample(folder.resolve("case"), null, "Ana", 120, 2, Progress.NONE);
        open = cases.open(folder.resolve("case"), null, "Ben");
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void everyFindingOfEveryClaimantEndsAtADocumentAPersonOrAnImport() {
        var met = EnumSet.noneOf(FindingCode.class);
        everyFindingEnds(met);
        open.classes()
                .redefine(
                        now ->
                                now.withDirection(CountedDirection.RECEIVED)
                                        .withEarliest(now.policyDate().minusMonths(9))
                                        .withPlans(new TreeSet<>(), false)
                                        .withExcludedCountries(
                                                new TreeSet<>(
                                                        List.of("US", "GB", "United States"))),
                        "stricter",
                        Progress.NONE);
        everyFindingEnds(met);
        assertThat(met).containsExactlyInAnyOrder(FindingCode.values());
    }

    private void everyFindingEnds(EnumSet<FindingCode> met) {
        for (long id : open.find(ClaimantQuery.ALL)) {
            var record = open.claimant(id);
            for (var finding : record.findings()) {
                met.add(finding.code());
                var traced = open.classes().reasons().trace(record, finding.code()).orElseThrow();
                assertThat(traced.chain().finding()).isEqualTo(finding);
                assertThat(traced.grounds()).isNotEmpty();
                traced.grounds()
                        .forEach(
                                ground -> {
                                    var what = record.claimant().reference() + " " + finding;
                                    if (ground.link() instanceof Chain.Nothing) {
                                        assertThat(ground.sources()).as(what).isEmpty();
                                        return;
                                    }
                                    assertThat(ground.sources()).as(what).isNotEmpty();
                                    assertThat(ground.sources())
                                            .as(what + " " + ground)
                                            .allMatch(source -> ends(ground, source));
                                });
                if (!finding.evidence().isEmpty()) {
                    assertThat(traced.grounds())
                            .flatExtracting(ground -> ground.sources())
                            .as(record.claimant().reference() + finding)
                            .anyMatch(
                                    source ->
                                            source.document() != null
                                                    && finding.evidence()
                                                            .contains(
                                                                    source.document()
                                                                            .document()
                                                                            .fileName()));
                }
            }
        }
    }

    private static boolean ends(Reasons.Ground ground, Source source) {
        return source.isSaved()
                && (ground.link() instanceof Chain.Other
                        || source.document() != null
                        || source.entered() != null);
    }

    private static InMail inMail(String at) {
        return new InMail(SentAt.parse(at), Direction.SENT, Grade.STATED);
    }

    private static PremiumPeriod running() {
        return PremiumPeriod.stated(
                "Premium Career",
                PartialDate.parse("2024-01-01"),
                new PremiumPeriod.Last.Running(),
                false);
    }

    private ClaimantRecord enter(Claimant claimant, String at) {
        return open.save(
                new ClaimantDraft(0, claimant, List.of(running()), List.of(inMail(at))), "");
    }

    @Test
    void aTypedRowNamesWhoTypedItLastAndAnUnsavedOneSaysSo() {
        var saved = enter(Claimant.of("T-1"), "2024-03-02");
        open.actAs("Cleo");
        saved =
                open.save(
                        new ClaimantDraft(
                                saved.id(),
                                saved.claimant().with(ClaimantField.COUNTRY, "FR"),
                                saved.periods(),
                                saved.inMails()),
                        "moved");
        var found = sources(saved, FindingCode.QUALIFYING_INMAIL);
        assertThat(found).hasSize(2).allMatch(one -> one.isOwn() && one.document() == null);
        assertThat(found)
                .extracting(one -> one.entered().actor() + " " + one.entered().at())
                .containsOnly("Ben " + NOW);
        var region = sources(saved, FindingCode.REGION_REVIEW);
        assertThat(region).extracting(one -> one.entered().actor()).containsExactly("Cleo");
        var typed =
                open.preview(
                        new ClaimantDraft(
                                saved.id(),
                                saved.claimant(),
                                saved.periods(),
                                List.of(inMail("2024-02-01"))));
        assertThat(sources(typed, FindingCode.QUALIFYING_INMAIL))
                .extracting(Source::isSaved)
                .containsExactly(false, true);
    }

    @Test
    void whatADuplicateShowsNamesTheDuplicate() {
        var first = enter(Claimant.of("T-1"), "2024-10-02");
        var other = enter(Claimant.of("T-2").with(ClaimantField.DUPLICATE_OF, "T-1"), "2024-03-02");
        var now = open.claimant(first.id());
        var found = sources(now, FindingCode.QUALIFYING_INMAIL);
        assertThat(found.getFirst().reference()).isEqualTo("T-2");
        assertThat(found.getFirst().id()).isEqualTo(other.id());
        assertThat(found.getFirst().isOwn()).isFalse();
        // The period stands in both records.
        assertThat(found).extracting(Source::reference).containsExactly("T-2", "T-1", "T-2");
        assertThat(sources(now, FindingCode.HAS_DUPLICATES))
                .extracting(Source::id)
                .containsExactly(other.id());
        assertThat(sources(open.claimant(other.id()), FindingCode.DUPLICATE_OF))
                .extracting(Source::reference)
                .containsExactly("T-2", "T-1");
        assertThat(open.classes().reasons().trace(now, FindingCode.OPTED_OUT)).isEmpty();
    }

    private List<Source> sources(ClaimantRecord record, FindingCode code) {
        return open.classes().reasons().trace(record, code).orElseThrow().grounds().stream()
                .flatMap(ground -> ground.sources().stream())
                .toList();
    }
}
