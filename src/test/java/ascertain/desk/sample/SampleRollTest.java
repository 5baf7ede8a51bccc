package ascertain.desk.sample;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.intake.InterchangeFolder;
import ascertain.intake.InterchangeWriter;
import ascertain.roll.ClaimantField;
import ascertain.roll.Rejection;
import ascertain.roll.Status;
import ascertain.work.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

final class SampleRollTest {
    /// It changes when the roll is meant to change, and must not change otherwise.
    @Test
    void aSeedGivesTheSameRollOnEveryMachine() {
        assertThat(Rolls.digest(1_000, 42))
                .isEqualTo("e123c82609d271a806370d217ce31ebbb40ef4dc62ed55be6179cc83ed94e18a");
    }

    @Test
    void theMachinesLanguageChangesNothing() {
        var before = Locale.getDefault();
        var english = Rolls.digest(100, 7);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Rolls.digest(100, 7)).isEqualTo(english);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Rolls.digest(100, 7)).isEqualTo(english);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anotherSeedGivesAnotherRoll() {
        assertThat(Rolls.digest(50, 1)).isNotEqualTo(Rolls.digest(50, 2));
    }

    @Test
    void aRollMayBeIteratedAgain() {
        var roll = SampleRoll.of(20, 3);
        assertThat(roll).containsExactlyElementsOf(roll);
    }

    @Test
    void everybodyHasAReferenceOfTheirOwnAndAnAddressNobodyHas() {
        var references = new HashSet<String>();
        for (var one : SampleRoll.of(3_000, 4)) {
            assertThat(references.add(one.claimant().reference())).isTrue();
            assertThat(one.claimant().text(ClaimantField.EMAIL).split(";"))
                    .allMatch(email -> email.matches("([a-z.0-9]+@example\\.(com|org|net))?"));
            assertThat(one.claimant().text(ClaimantField.PROFILE_URL))
                    .matches("(https://www\\.linkedin\\.com/in/[a-z-]+-sample-[0-9]{6})?");
            assertThat(one.claimant().text(ClaimantField.PHONE))
                    .matches("(\\([0-9]{3}\\) 555-01[0-9]{2})?");
        }
        assertThat(references).contains("C-000001", "C-003000");
    }

    @Test
    void duplicatesNameSomebodyOnTheRollAndNobodyThemselves() {
        for (int claimants : List.of(19, 27, 50, 2_000)) {
            var named = new HashMap<String, String>();
            for (var one : SampleRoll.of(claimants, 6)) {
                named.put(
                        one.claimant().reference(),
                        one.claimant().text(ClaimantField.DUPLICATE_OF));
            }
            for (var reference : named.keySet()) {
                var seen = new HashSet<String>();
                for (var at = reference; !at.isEmpty(); at = named.get(at)) {
                    assertThat(named).containsKey(at);
                    assertThat(seen.add(at)).as("a circle at %s", at).isTrue();
                }
            }
        }
        var all = Rolls.all(50, 6);
        assertThat(List.of(all.get(31), all.get(15), all.get(18)))
                .extracting(one -> one.claimant().text(ClaimantField.DUPLICATE_OF))
                .containsExactly("C-000016", "C-000004", "C-000027");
        long marked =
                Rolls.all(2_000, 6).stream()
                        .filter(one -> !one.claimant().text(ClaimantField.DUPLICATE_OF).isEmpty())
                        .count();
        assertThat(marked).isBetween(15L, 45L);
    }

    @Test
    void everyStatusStandsOnTheRollAndCaliforniansLead() {
        var statuses = EnumSet.noneOf(Status.class);
        var states = new HashMap<String, Integer>();
        for (var one : SampleRoll.of(2_000, 5)) {
            statuses.add(one.claimant().get(ClaimantField.STATUS));
            states.merge(one.claimant().text(ClaimantField.STATE), 1, Integer::sum);
        }
        assertThat(statuses).containsExactly(Status.values());
        assertThat(states.remove("")).as("abroad").isBetween(80, 200);
        assertThat(states).hasSizeGreaterThan(45);
        assertThat(states.values()).allMatch(count -> count <= states.get("CA"));
    }

    @Test
    void intakeTakesEveryRowAsItIs(@TempDir Path dir) {
        var written = new ArrayList<>();
        try (var writer = InterchangeWriter.open(dir.resolve("roll"))) {
            for (var one : SampleRoll.of(500, 8)) {
                one.documents().forEach(writer::write);
                written.addAll(one.documents());
                writer.write(one.claimant(), one.periods(), one.inMails(), one.receipts());
                written.add(one.claimant());
                written.addAll(one.periods());
                written.addAll(one.inMails());
                written.addAll(one.receipts());
            }
            writer.complete();
        }
        var read = new ArrayList<>();
        var rejections = new ArrayList<Rejection>();
        var folder = InterchangeFolder.open(dir.resolve("roll"));
        folder.claimants(row -> read.add(row.value()), rejections::add, Progress.NONE);
        folder.periods(row -> read.add(row.value()), rejections::add, Progress.NONE);
        folder.inMails(row -> read.add(row.value()), rejections::add, Progress.NONE);
        folder.receipts(row -> read.add(row.value()), rejections::add, Progress.NONE);
        folder.evidence(row -> read.add(row.value()), rejections::add, Progress.NONE);
        assertThat(rejections).isEmpty();
        assertThat(read).hasSameSizeAs(written);
        assertThat(new HashSet<>(read)).isEqualTo(new HashSet<>(written));
    }

    @Test
    void whatRowsRestOnIsAmongTheDocuments() {
        for (var one : SampleRoll.of(300, 11)) {
            var named = new HashSet<>();
            one.inMails().forEach(inMail -> named.add(inMail.evidence()));
            one.receipts().forEach(receipt -> named.add(receipt.evidence()));
            one.periods().forEach(period -> named.add(period.evidence()));
            one.documents().forEach(document -> named.remove(document.fileName()));
            assertThat(named)
                    .as(one.claimant().reference())
                    .isSubsetOf(Collections.singleton(null));
        }
    }

    @Test
    void theLongestRollBeginsAtOnce() {
        var first = SampleRoll.of(Integer.MAX_VALUE, 8).iterator().next();
        assertThat(first).isEqualTo(SampleRoll.of(1, 8).iterator().next());
    }
}
