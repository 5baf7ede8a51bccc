package ascertain.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = "Makes a case with an invented roll.")
final class SampleCommand extends CaseCommand {
    @Option(
            names = "--claimants",
            paramLabel = "N",
            description = "How many claimants (default 500).")
    private int claimants = 500;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = "The same seed invents the same roll (default 1).")
    private long seed = 1;

    @Option(
            names = "--no-encryption",
            description = "Leaves the case readable to whoever has its folder.")
    private boolean plain;

    @Override
    public Integer call() {
        if (claimants < 0 || claimants > 10_000_000) {
            throw new ParameterException(
                    spec().commandLine(), "--claimants takes a whole number from 0 to 10,000,000.");
        }
        var recovery =
                cases().sample(
                                folder,
                                plain ? null : passphrase(true),
                                user(),
                                claimants,
                                seed,
                                progress());
        Recovery.tell(err(), recovery);
        err().println("Made the case %s with %,d invented claimants.".formatted(folder, claimants));
        return Cli.DONE;
    }
}
