package ascertain.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Runs one command and answers its exit code: 0 done; 1 failed, nothing changed; 2 wrong usage; 3
/// done, but rows were rejected.
@Command(
        name = "ascertain",
        mixinStandardHelpOptions = true,
        version = "ascertain 0.1.0",
        description = "Class-action case management. Without a command it opens its window.")
public final class Cli implements Runnable {

    private Cli() {}

    /// Runs the command `args` name; results on standard output, messages on standard error.
    public static int run(String... args) {
        return new CommandLine(new Cli()).execute(args);
    }

    @Override
    public void run() {
        new CommandLine(this).usage(System.out);
    }
}
