package ascertain.store;

import static ascertain.store.Source.claimant;
import static ascertain.store.Source.document;
import static ascertain.store.Source.sent;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.roll.Direction;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.PartialDate;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.SentAt;

import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Instant;
import java.util.TimeZone;
import java.util.stream.IntStream;

/// InMail and periods on their way in and out again: nothing of a time is lost.
final class InMailImportTest extends OnBothDatabases {

    @Test
    void timesComeOutAsTheyWentIn() {
        var times =
                new String[] {
                    "2024-09-17T23:59:59.999999Z",
                    "2024-09-18T00:00:00.000001-07:00",
                    "0001-01-01T00:00:00Z",
                    "1500-03-01T12:00:00Z",
                    "1582-10-10T12:00:00Z",
                    "9999-12-31T23:59:59.999999Z",
                    "2024-09-17",
                    "2024-02",
                    "2024",
                    "0001-01-01",
                    "1500-02-28",
                    "9999"
                };
        var source = new Source().with(claimant("C-1"));
        for (var time : times) {
            source.with("C-1", sent(time));
        }
        source.into(store);
        assertThat(record("C-1").inMails())
                .extracting(InMail::sentAt)
                .containsExactlyInAnyOrder(
                        java.util.Arrays.stream(times).map(SentAt::parse).toArray(SentAt[]::new));
        assertThat(source.into(store).counts().anyChange()).isFalse();
    }

    @Test
    void timesDoNotDependOnTheMachinesZone() {
        var zone = TimeZone.getDefault();
        try {
            for (var name : new String[] {"America/Los_Angeles", "Asia/Kolkata"}) {
                TimeZone.setDefault(TimeZone.getTimeZone(name));
                try (var elsewhere = engine.fresh()) {
                    var desk = elsewhere.begun();
                    // A slip of the pen for 2024; clocks then stood minutes and seconds apart.
                    var source =
                            new Source()
                                    .with(claimant("C-1"))
                                    .with(
                                            "C-1",
                                            sent("1024-09-17T14:03:22Z"),
                                            sent("2024-03-10T10:30:00Z"),
                                            sent("2024-11-03T09:30:00.000001Z"));
                    source.into(desk);
                    assertThat(source.into(desk).counts().anyChange()).isFalse();
                    assertThat(desk.claimant(1).inMails())
                            .extracting(inMail -> inMail.sentAt().toString())
                            .containsExactlyInAnyOrder(
                                    "1024-09-17T14:03:22Z",
                                    "2024-03-10T10:30:00Z",
                                    "2024-11-03T09:30:00.000001Z");
                }
            }
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void whatSharesDocumentDirectionAndGradeIsOneRow() throws SQLException {
        new Source()
                .with(claimant("C-1"))
                .with("C-1", sent("2024-01-01T00:00:00Z"), sent("2024"))
                .into(store);
        var more =
                new Source()
                        .with("C-1", sent("2024-01-01T00:00:00Z"), sent("2024-05"))
                        .with("C-1", graded("2024", Grade.CONFIRMED))
                        .into(store);
        assertThat(more.counts().inMails()).isEqualTo(2);
        assertThat(bench.count("select count(*) from inmail_series")).isEqualTo(2);
        assertThat(record("C-1").inMails()).hasSize(4);
        assertThat(faults()).isEmpty();
    }

    @Test
    void twoDocumentsThatHoldTheSameInMailAreBothKept() {
        var mail = new Source().with(claimant("C-1")).with("C-1", sent("2024-01-01T00:00:00Z"));
        mail.from(document("one.zip", "1")).into(store);
        assertThat(mail.from(document("two.zip", "2")).into(store).counts().inMails()).isEqualTo(1);
        assertThat(record("C-1").inMails())
                .extracting(InMail::evidence)
                .containsExactlyInAnyOrder("one.zip", "two.zip");
    }

    @Test
    void aMailboxOfAnySizeComesIn() {
        var all =
                IntStream.range(0, 70_000)
                        .mapToObj(i -> sent(Instant.ofEpochSecond(1_700_000_000L + i).toString()))
                        .toArray(InMail[]::new);
        var source = new Source().with(claimant("C-1")).with("C-1", all);
        assertThat(source.into(store).counts().inMails()).isEqualTo(70_000);
        assertThat(source.with("C-1", sent("2024")).into(store).counts().inMails()).isEqualTo(1);
        assertThat(record("C-1").inMails()).hasSize(70_001);
    }

    @Test
    void periodsComeOutAsTheyWentIn() {
        var periods =
                new PremiumPeriod[] {
                    stated("2021", new PremiumPeriod.Last.Running()),
                    stated("2022-03", new PremiumPeriod.Last.Unknown()),
                    stated("2023-05-06", new PremiumPeriod.Last.Unknown()),
                    Source.premium("2023", "2023"),
                    Source.premium("2024-01-02", "2024-01-02")
                };
        var source = new Source().with(claimant("C-1")).with("C-1", periods);
        source.into(store);
        assertThat(record("C-1").periods()).containsExactlyInAnyOrder(periods);
        assertThat(source.into(store).counts().anyChange()).isFalse();
    }

    private static PremiumPeriod stated(String first, PremiumPeriod.Last last) {
        return PremiumPeriod.stated("Premium Business", PartialDate.parse(first), last, true);
    }

    private static InMail graded(String at, Grade grade) {
        return new InMail(SentAt.parse(at), Direction.SENT, grade);
    }
}
