package ascertain.cli;

import ascertain.work.Problem;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;

/// Runs one command and answers its exit code.
///
/// 0 done; 1 failed, nothing changed; 2 wrong usage; 3 done, but rows were rejected. Results go to
/// standard output, messages and progress to standard error.
@Command(
        name = "ascertain",
        mixinStandardHelpOptions = true,
        version = Cli.PROGRAM,
        description = "Class-action case management. Without a command it opens its window.",
        subcommands = {
            NewCommand.class,
            ImportCommand.class,
            DetermineCommand.class,
            TotalsCommand.class,
            ClassCommand.class,
            ReportCommand.class,
            ExportCommand.class,
            VerifyCommand.class,
            SampleCommand.class
        })
public final class Cli implements Runnable {
    /// Name and version of the program, as papers and `--version` name it.
    public static final String PROGRAM = "Ascertain 0.1.0";

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int ROWS_REJECTED = 3;

    private final Clock clock;

    @Spec private CommandSpec spec = CommandSpec.create();

    private Cli(Clock clock) {
        this.clock = clock;
    }

    /// Runs the command that the arguments name.
    public static int run(Clock clock, String... args) {
        return run(
                clock,
                new PrintWriter(System.out, false, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                args);
    }

    /// The same, writing results and messages where it is told to.
    public static int run(Clock clock, PrintWriter out, PrintWriter err, String... args) {
        var line =
                new CommandLine(new Cli(clock))
                        .setOut(out)
                        .setErr(err)
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .registerConverter(LocalDate.class, new Day())
                        // A source whose name begins with @ is a source: its words must not become
                        // arguments, which messages quote.
                        .setExpandAtFiles(false);
        line.setExecutionExceptionHandler(
                (failure, command, parsed) -> {
                    if (failure instanceof Problem) {
                        err.println(failure.getMessage());
                    } else {
                        // Its message may quote a case: the kind of failure and the place in the
                        // program are enough to report it.
                        err.println(
                                "Something went wrong inside the program; the case is as it was before. Please report: "
                                        + failure.getClass().getSimpleName()
                                        + " at "
                                        + place(failure));
                    }
                    return FAILED;
                });
        int code = execute(line, args);
        out.flush();
        err.flush();
        return code;
    }

    private static int execute(CommandLine line, String... args) {
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            line.getErr()
                    .println(
                            "There is not enough memory for this; what was under way was not done.");
            return FAILED;
        }
    }

    private static String place(Exception failure) {
        var stack = failure.getStackTrace();
        return stack.length == 0 ? "an unknown place" : stack[0].toString();
    }

    Clock clock() {
        return clock;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Name a command, or give none to open the window.");
    }
}
