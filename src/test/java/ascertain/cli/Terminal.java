package ascertain.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A folder with cases and files in it, and the program run there as a script runs it.
///
/// @param dir the folder; a plain name given to a method stands for what lies in it
public record Terminal(Path dir) {
    /// The day on which all of it happens.
    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-06-15T12:00:00Z"), ZoneOffset.UTC);

    private static final String PROGRESS =
            "(Looking at|Checking|Reading|Determining|Recounting|Setting page|Doing|Inventing|Writing) .*";

    /// What one run told.
    ///
    /// @param exit its exit code
    /// @param out what stood on standard output
    /// @param err what stood on standard error
    public record Told(int exit, String out, String err) {
        /// The lines of standard error that are not progress.
        public List<String> messages() {
            return err.lines().filter(line -> !line.matches(PROGRESS)).toList();
        }
    }

    /// Runs the program.
    public Told run(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = Cli.run(CLOCK, new PrintWriter(out), new PrintWriter(err, true), args);
        return new Told(exit, out.toString(), err.toString());
    }

    /// Makes a case that is not encrypted, with two people on its roll.
    public void newCase(String name) {
        file(
                name + "-roll/claimants.csv",
                "reference,family_name,given_name,state",
                "C-000001,Okafor,Ada,CA",
                "C-000002,Berg,,NY");
        file(
                name + "-roll/premium_periods.csv",
                "reference,plan,first_day,last_day",
                "C-000001,Premium Career,2024-01-15,2024-09-14");
        file(
                name + "-roll/inmails.csv",
                "reference,sent_at,direction",
                "C-000001,2024-03-02T17:00:00Z,RECEIVED");
        must("new", at(name), "--no-encryption");
        must("import", at(name), at(name + "-roll"));
    }

    /// Everything a case says of itself: each determination, that it holds, and the head of its
    /// record, which any change would move.
    public String state(String name) {
        return must("determine", at(name), "--json") + must("verify", at(name));
    }

    /// Every path there is but those of one case, whose database may be flushed at any time, each
    /// with what it holds.
    public Map<String, String> contentsBut(String name) {
        var contents = contents();
        contents.keySet().removeIf(path -> path.startsWith(name + "/"));
        return contents;
    }

    /// Every path there is, each with what it holds.
    public Map<String, String> contents() {
        var contents = new TreeMap<String, String>();
        try (var all = Files.walk(dir)) {
            for (var path : all.toList()) {
                contents.put(
                        dir.relativize(path).toString(),
                        Files.isRegularFile(path)
                                ? Files.readString(path, StandardCharsets.ISO_8859_1)
                                : "a folder");
            }
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Runs what has to go well, and hands back its standard output.
    public String must(String... args) {
        var told = run(args);
        if (told.exit != Cli.DONE) {
            throw new AssertionError(List.of(args) + " failed: " + told);
        }
        return told.out;
    }

    /// Where something lies, as an argument.
    public String at(String name) {
        return dir.resolve(name).toString();
    }

    /// Writes a file of lines.
    public String file(String name, String... lines) {
        return file(name, StandardCharsets.UTF_8, String.join("\n", lines) + "\n");
    }

    /// Writes a file in some character set.
    public String file(String name, Charset charset, String text) {
        return bytes(name, text.getBytes(charset));
    }

    /// Writes a file, and the folder it lies in.
    public String bytes(String name, byte[] bytes) {
        var path = dir.resolve(name);
        try {
            Files.createDirectories(path.getParent());
            return Files.write(path, bytes).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
