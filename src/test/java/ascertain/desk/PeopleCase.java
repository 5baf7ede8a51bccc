package ascertain.desk;

import ascertain.cli.Terminal;
import ascertain.report.PaperText;
import ascertain.report.paper.Edition;
import ascertain.work.Progress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A case whose few people are as different as people are, and the papers about them.
final class PeopleCase implements AutoCloseable {
    static final String LONG_NAME = "Maximiliana-Theodora ".repeat(24).substring(0, 500);
    final Terminal terminal;
    final OpenCase open;

    PeopleCase(Path dir, String... claimants) {
        terminal = new Terminal(dir);
        var rows = new ArrayList<String>();
        rows.add(
                "reference,kind,representative,family_name,given_name,email,phone,address,state,country,status,cure_by,do_not_contact,represented_by,discovery_date,opt_out_state,opt_out_requested_on,opt_out_postmarked_on,opt_out_received_on,opted_out_on");
        rows.addAll(List.of(claimants));
        terminal.file("roll/claimants.csv", rows.toArray(String[]::new));
        terminal.must("new", terminal.at("case"), "--no-encryption");
        terminal.must("import", terminal.at("case"), terminal.at("roll"));
        open =
                new Cases(Terminal.CLOCK, "Ascertain 1.0")
                        .open(dir.resolve("case"), null, "Ada Moore");
    }

    static PeopleCase everybody(Path dir) throws IOException {
        var inMails = new ArrayList<String>();
        inMails.add("reference,sent_at,direction");
        inMails.add("C-02,2024-03-02T22:03:22Z,RECEIVED");
        inMails.add("C-02,2024-05-14T17:00:00Z,SENT");
        inMails.add("C-02,2024-10-02,RECEIVED");
        inMails.add("C-02,2023-06,SENT");
        for (int i = 0; i < 20_000; i++) {
            inMails.add(
                    "C-03,%sT%02d:%02d:00Z,%s"
                            .formatted(
                                    LocalDate.of(2005, 1, 3).plusDays(i * 7_300L / 20_000),
                                    8 + i % 12,
                                    i / 12 % 60,
                                    i % 3 == 0 ? "SENT" : "RECEIVED"));
        }
        inMails.add("C-13,2024-05-01,SENT");
        Files.createDirectories(dir.resolve("roll"));
        Files.write(dir.resolve("roll/inmails.csv"), inMails);
        Files.write(
                dir.resolve("roll/premium_periods.csv"),
                List.of(
                        "reference,plan,first_day,last_day,trial",
                        "C-02,Premium Career,2024-01-15,2024-09-14,false",
                        "C-02,Premium Business,2021,2022-03-31,false",
                        "C-02,Sales Navigator,2023-06-01,unknown,true",
                        "C-02,LinkedIn Learning,2022-05-01,2022-12-31,false",
                        "C-03,Premium Career,2006-02-01,2012-05-31,false",
                        "C-03,Premium Business,2015-01-01,,false",
                        "C-13,Premium Career,2024,2024,false"));
        return new PeopleCase(
                dir,
                "C-01,,,,,,,,,,,,,,,,,,,",
                "C-02,,,Okafor,Maria,maria@example.org,+1 415 555 0101,\"12 Larkin St, Apt 4, San Francisco, CA 94102\",CA,US,UNDER_REVIEW,,,,2025-02-01,,,,,",
                "C-03,,,Berg,Olaf,,,\"9 Elm St, Albany, NY 12207\",NY,US,DEFICIENT,2026-07-01,,,,,,,,",
                "C-04,,,,"
                        + LONG_NAME
                        + ",,,\"1 Main St, Reno, NV 89501\",NV,US,DEFICIENT,2026-07-01,,,,,,,,",
                "C-05,,,علي,محمد,,,\"5 Oak St, Dearborn, MI 48126\",MI,US,DEFICIENT,2026-07-01,,,,,,,,",
                "C-06,,,王,小明,,,東京都千代田区 1-1,,Japan,DEFICIENT,2026-07-01,,,,,,,,",
                "C-07,,,शर्मा,अनिल,,,\"7 Ash St, Edison, NJ 08817\",NJ,US,DEFICIENT,2026-07-01,,,,,,,,",
                "C-08,,,Quiet,Ann,,,,TX,US,DEFICIENT,2026-07-01,true,,,,,,,",
                "C-09,,,Rowe,Jim,,,\"3 Own St, Erie, PA 16501\",PA,US,DEFICIENT,2026-07-01,,Lee & Park LLP,,,,,,",
                "C-10,MINOR,Rosa Okafor,Okafor,Tim,,,\"12 Larkin St, San Francisco, CA 94102\",CA,US,DEFICIENT,2026-07-01,,,,,,,,",
                "C-11,ESTATE,,Gone,Lou,,,\"8 Old St, Salem, OR 97301\",OR,US,DEFICIENT,2026-07-01,,,,,,,,",
                "C-12,,,Nowhere,Nell,,,,WA,US,DEFICIENT,2026-07-01,,,,,,,,",
                "C-13,,,Vague,Vera,,,\"4 Fog St, Bend, OR 97701\",OR,US,,,,,,VALID,2025-03-01,2025-03-02,2025-03-05,2025-03-02",
                "C-14,,,Tardy,Theo,,,\"6 Late St, Boise, ID 83702\",ID,US,,,,,,LATE,2025-08-01,2025-08-02,2025-08-05,");
    }

    Path paper(PaperKind kind, Edition edition, String... references) {
        var file = terminal.dir().resolve(kind.name().toLowerCase(java.util.Locale.ROOT) + ".pdf");
        open.output()
                .paper(new PaperOrder(kind, edition, List.of(references)), file, Progress.NONE);
        return file;
    }

    PaperResult write(PaperKind kind, Path file, String... references) {
        return open.output()
                .paper(
                        new PaperOrder(kind, Edition.INTERNAL, List.of(references)),
                        file,
                        Progress.NONE);
    }

    String text(PaperKind kind, String... references) {
        try {
            return PaperText.of(paper(kind, Edition.INTERNAL, references));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        open.close();
    }
}
