package ascertain.cli;

import ascertain.desk.Cases;
import ascertain.desk.OpenCase;
import ascertain.work.Problem;
import ascertain.work.Progress;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// What every command about a case has: the case, its passphrase, who asks, and why.
abstract class CaseCommand implements Callable<Integer> {
    private static final int LONGEST_NAME = 200;

    @ParentCommand private @Nullable Cli cli;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "CASE", description = "The case's folder.")
    Path folder = Path.of("");

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description =
                    "A file whose first line is the passphrase; else ASCERTAIN_PASSPHRASE, else a prompt.")
    private @Nullable Path passphraseFile;

    private @Nullable String user;

    @Option(
            names = "--user",
            paramLabel = "NAME",
            description = "Who does this, for the audit record.")
    private void user(String name) {
        if (name.strip().length() > LONGEST_NAME) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The name after --user has %,d characters; give one of at most %d."
                            .formatted(name.strip().length(), LONGEST_NAME));
        }
        user = name;
    }

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for the audit record.")
    String reason = "";

    final CommandSpec spec() {
        return spec;
    }

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    final PrintWriter err() {
        return spec.commandLine().getErr();
    }

    final Cases cases() {
        if (cli == null) {
            throw new IllegalStateException("A command runs under the program.");
        }
        return new Cases(cli.clock(), Cli.PROGRAM);
    }

    final String user() {
        return user == null || user.isBlank()
                ? System.getProperty("user.name", "somebody")
                : user.strip();
    }

    final OpenCase open() {
        var cases = cases();
        return cases.open(folder, cases.isEncrypted(folder) ? passphrase(false) : null, user());
    }

    final Progress progress() {
        return new ProgressLine(err());
    }

    /// @param fresh whether it is a new one, asked for twice at the prompt
    final char[] passphrase(boolean fresh) {
        if (passphraseFile != null) {
            return firstLine(passphraseFile);
        }
        var environment = System.getenv("ASCERTAIN_PASSPHRASE");
        if (environment != null) {
            return environment.toCharArray();
        }
        var console = System.console();
        if (console == null || !console.isTerminal()) {
            throw new Problem(
                    "No passphrase was given; use --passphrase-file, ASCERTAIN_PASSPHRASE, or a terminal to be asked.");
        }
        return fresh ? twice(console) : prompted(console, "Passphrase: ");
    }

    private static char[] twice(Console console) {
        var first = prompted(console, "New passphrase: ");
        if (!java.util.Arrays.equals(first, prompted(console, "The same again: "))) {
            throw new Problem("The two passphrases differ; nothing was made.");
        }
        return first;
    }

    private static char[] prompted(Console console, String prompt) {
        var typed = console.readPassword(prompt);
        if (typed == null) {
            throw new Problem("No passphrase was given.");
        }
        return typed;
    }

    private static char[] firstLine(Path file) {
        try (var lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            var line = lines.readLine();
            return line == null ? new char[0] : line.toCharArray();
        } catch (IOException e) {
            throw new Problem("The passphrase file cannot be read.");
        }
    }
}
