package ascertain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.work.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

final class InterchangeFolderTest {
    @TempDir Path folder;

    private InterchangeFixture fixture() {
        return new InterchangeFixture(folder);
    }

    @Test
    void claimantsHoldTheirFilledCellsAndBadRowsSayWhy() throws IOException {
        var told =
                fixture()
                        .file(
                                "Claimants.csv",
                                " Given_Name , REFERENCE,family_name,email,state,country,profile_url,status,opted_out_on,opt_out_state,duplicate_of,actual_damages,address,shoe_size",
                                "Mira,C-1,\"Halloran, MBA\",Mira@Example.org; m@b.org,California,USA,de.linkedin.com/in/Mira/,draft,,,,12.5,\"12 Elm St\nFresno\",9",
                                "Dana,C-2",
                                ",,Nobody",
                                "Otto,C-3,Lind,,,,,Maybe",
                                "Otto,C-3,Lind,,,,,,2024-02-30",
                                "Otto,C-3,Lind,,,,,,2024-02-28,LATE",
                                "Otto,C-3,Lind,,,,,,,,C-3",
                                "Otto,C-3,Lind,,,,,,,,,-5",
                                "Otto,C-3,Lind,,,,,,,,,,,,surplus",
                                ",,,,,,,,,,,,,,",
                                "Ot\u0000to,C-3,Lind",
                                "x".repeat(501) + ",C-3,Lind",
                                "Otto," + "R".repeat(65) + ",Lind",
                                "Otto,C-3,Lind,,,,,VERIFIED,2024-02-28,VALID,C-9")
                        .read();
        assertThat(told)
                .containsExactly(
                        "2 C-1 family_name=Halloran, MBA given_name=Mira email=mira@example.org;m@b.org"
                                + " profile_url=https://www.linkedin.com/in/mira address=12 Elm St Fresno state=CA"
                                + " country=US status=DRAFT actual_damages=12.50",
                        "4 C-2 given_name=Dana",
                        "5 ! reference: missing",
                        "6 ! status: none of DRAFT, SUBMITTED, UNDER_REVIEW, DEFICIENT, VERIFIED, REJECTED",
                        "7 ! opted_out_on: no such date",
                        "8 ! opted_out_on: is filled although opt_out_state is LATE",
                        "9 ! duplicate_of: names the claimant itself",
                        "10 ! actual_damages: below zero",
                        "11 ! row: more cells than the header has",
                        "13 ! given_name: holds a control character",
                        "14 ! given_name: longer than 500 characters",
                        "15 ! reference: longer than 64 characters",
                        "16 C-3 family_name=Lind given_name=Otto status=VERIFIED opted_out_on=2024-02-28"
                                + " opt_out_state=VALID duplicate_of=C-9");
        var opened = InterchangeFolder.open(folder);
        assertThat(opened.files()).containsExactly(InterchangeFile.CLAIMANTS);
        assertThat(opened.unknownColumns()).hasToString("{CLAIMANTS=[shoe_size]}");
    }

    @Test
    void periodsAreKnownToTheDayTheMonthOrTheYear() throws IOException {
        var told =
                fixture()
                        .file(
                                "premium_periods.csv",
                                "reference,plan,first_day,last_day,trial",
                                "C-1,Premium Career,2024-01-05,2024-06-04,",
                                "C-1,Premium Career,2021,unknown,yes",
                                "C-1,Premium Career,2024-02,,false",
                                "C-1,Premium Career,2024-02,2024-02-10,",
                                "C-1,Premium Career,2024-03-05,2024-03-04,",
                                "C-1,Premium Career,2024-02-30,,",
                                "C-1,,2024-02-03,,",
                                "C-1,Premium Career,2024-02-03,,perhaps")
                        .file(
                                "uncertain_periods.csv",
                                "reference,plan,sure_first_day,sure_last_day,possible_first_day,possible_last_day,trial,why,evidence",
                                "C-1,Premium Career,,,2024-01-05,2024-02-04,,REFUNDED,a.zip",
                                "C-1,Premium Career,2024-01-05,2024-02-04,2024-01-05,,true,unknown end,",
                                "C-1,Premium Career,2024-01-04,2024-02-04,2024-01-05,,,,")
                        .read();
        assertThat(told.stream().map(InterchangeFolderTest::shortened))
                .containsExactly(
                        "2 C-1 Premium Career 2024-01-05..2024-06-04 2024-01-05..2024-06-04 false NONE null",
                        "3 C-1 Premium Career 2021-12-31..2021-01-01 2021-01-01..MAX true UNKNOWN_END null",
                        "4 C-1 Premium Career 2024-02-29..MAX 2024-02-01..MAX false PARTIAL_DATE null",
                        "5 C-1 Premium Career 2024-02-29..2024-02-10 2024-02-01..2024-02-10 false PARTIAL_DATE null",
                        "6 ! last_day: is before first_day",
                        "7 ! first_day: no such date",
                        "8 ! plan: missing",
                        "9 ! trial: neither true nor false",
                        "2 C-1 Premium Career 2024-01-05..2024-01-04 2024-01-05..2024-02-04 false REFUNDED a.zip",
                        "3 C-1 Premium Career 2024-01-05..2024-02-04 2024-01-05..MAX true UNKNOWN_END null",
                        "4 ! sure_first_day: the sure days are not among the possible ones");
    }

    private static String shortened(String told) {
        return told.replaceAll("PremiumPeriod\\[plan=", "")
                .replaceAll("Days\\[first=([^,]*), last=([^]]*)]", "$1..$2")
                .replace("+999999999-12-31", "MAX")
                .replaceAll(", (?:sure|possible|trial|why|evidence)=", " ")
                .replaceAll(", fromReceipts=false", "")
                .replaceAll("]$", "");
    }

    @Test
    void inMailsAreReadInEveryForm() throws IOException {
        var told =
                fixture()
                        .file(
                                "inmails.csv",
                                "direction,reference,sent_at,grade",
                                "SENT,C-1,2024-09-17T14:03:22Z,",
                                "received,C-1,2024-09-17T14:03:22.123456789-07:00,Strong",
                                "RECEIVED,C-1,2024-02-29,NOT_INMAIL",
                                "RECEIVED,C-1,2024-09,ORDINARY",
                                "RECEIVED,C-1,2024,",
                                "RECEIVED,C-1,2023-02-29,",
                                "RECEIVED,C-1,2024-09-17T24:03:22Z,",
                                "RECEIVED,C-1,2024-09-17T14:60:22Z,",
                                "RECEIVED,C-1,,",
                                ",C-1,2024-09-17,",
                                "BOTH,C-1,2024-09-17,",
                                "SENT,C-1,2024-09-17,SURE",
                                "SENT,C-1,2024-9-17,")
                        .read();
        assertThat(told)
                .containsExactly(
                        "2 C-1 2024-09-17T14:03:22Z SENT STATED",
                        "3 C-1 2024-09-17T21:03:22.123456Z RECEIVED STRONG",
                        "4 C-1 2024-02-29 RECEIVED NOT_INMAIL",
                        "5 C-1 2024-09 RECEIVED ORDINARY",
                        "6 C-1 2024 RECEIVED STATED",
                        "7 ! sent_at: no such time or date",
                        "8 ! sent_at: no such time or date",
                        "9 ! sent_at: no such time or date",
                        "10 ! sent_at: missing",
                        "11 ! direction: missing",
                        "12 ! direction: none of SENT, RECEIVED",
                        "13 ! grade: none of NOT_INMAIL, ORDINARY, POSSIBLE, STATED, PROBABLE, STRONG, CONFIRMED",
                        "14 ! sent_at: no such time or date");
    }

    @Test
    void receiptsSayThemselvesWhatTheirDescriptionDoesNot() throws IOException {
        var told =
                fixture()
                        .file(
                                "receipts.csv",
                                "reference,invoice,charged_on,description,plan,product,cycle,amount,currency,refund_of,evidence",
                                "C-1,A1,2024-01-05,Premium Career Subscription (Monthly),,,,29.99,USD,,a.zip",
                                "C-1,A2,2024-01-05,Golden Lounge,Premium Career,SUBSCRIPTION,ANNUAL,-29.9,USD,A1,",
                                "C-1,A3,2024-01,Golden Lounge,,,,,,,",
                                "C-1,A3,2024-01-05,Golden Lounge,,,,29.999,,,")
                        .read();
        assertThat(told)
                .containsExactly(
                        "2 C-1 Receipt[invoice=A1, chargedOn=2024-01-05, description=Premium Career Subscription (Monthly), plan=Premium Career, product=SUBSCRIPTION, cycle=MONTHLY, amount=29.99, currency=USD, refundOf=null, evidence=a.zip]",
                        "3 C-1 Receipt[invoice=A2, chargedOn=2024-01-05, description=Golden Lounge, plan=Premium Career, product=SUBSCRIPTION, cycle=ANNUAL, amount=-29.90, currency=USD, refundOf=A1, evidence=null]",
                        "4 ! charged_on: not a whole date, as 2024-09-17",
                        "5 ! amount: more than two decimals");
    }

    @Test
    void aMarkAndUtf16AreTextAndOtherBytesCostTheirRowAlone() throws IOException {
        var text = "reference,family_name\nC-1,Åkesson\nC-2,陳\n";
        var expected = List.of("2 C-1 family_name=Åkesson", "3 C-2 family_name=陳");
        assertThat(fixture().file("claimants.csv", StandardCharsets.UTF_8, "\uFEFF" + text).read())
                .isEqualTo(expected);
        assertThat(fixture().file("claimants.csv", StandardCharsets.UTF_16, text).read())
                .isEqualTo(expected);
        assertThat(
                        fixture()
                                .file("claimants.csv", StandardCharsets.UTF_16LE, "\uFEFF" + text)
                                .read())
                .isEqualTo(expected);
        assertThat(
                        fixture()
                                .file(
                                        "claimants.csv",
                                        StandardCharsets.ISO_8859_1,
                                        "reference,family_name\nC-1,Lind\nC-2,Åke\nC-3,Fox\n")
                                .read())
                .containsExactly(
                        "2 C-1 family_name=Lind",
                        "3 ! family_name: holds bytes that are not UTF-8 text",
                        "4 C-3 family_name=Fox");
    }

    @Test
    void aFileByItselfIsASourceWhateverItsName() throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("from the client.csv"),
                        "Sent_At,Reference,Direction\n2024-09-17,C-1,SENT\n");
        assertThat(InterchangeFixture.read(file)).containsExactly("2 C-1 2024-09-17 SENT STATED");
        assertThat(InterchangeFolder.open(file).sha256(Progress.NONE)).matches("[0-9a-f]{64}");
    }

    @Test
    void progressCountsBytesAndMayStopTheReading() throws IOException {
        var lines = new StringBuilder("reference,sent_at,direction\n");
        lines.repeat("C-1,2024-09-17T14:03:22Z,SENT\n", 20_000);
        fixture().file("inmails.csv", StandardCharsets.UTF_8, lines.toString());
        var steps = new ArrayList<Long>();
        long[] rows = {0};
        InterchangeFolder.open(folder)
                .inMails(
                        row -> rows[0]++,
                        rejection -> {},
                        (doing, done, total) -> steps.add(done * 100 / total));
        assertThat(rows[0]).isEqualTo(20_000);
        assertThat(steps).hasSizeGreaterThan(3).isSorted().endsWith(100L);
    }
}
