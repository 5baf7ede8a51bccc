package ascertain.cli;

import ascertain.desk.Cases.Template;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Makes a case in a new or empty folder.")
final class NewCommand extends CaseCommand {
    @Option(
            names = "--template",
            paramLabel = "NAME",
            defaultValue = "linkedin-premium",
            converter = TemplateName.class,
            description = "linkedin-premium (default) or blank.")
    private Template template = Template.LINKEDIN_PREMIUM;

    @Option(
            names = "--no-encryption",
            description = "Leaves the case readable to whoever has its folder.")
    private boolean plain;

    @Override
    public Integer call() {
        var recovery = cases().create(folder, template, plain ? null : passphrase(true), user());
        Recovery.tell(err(), recovery);
        err().println("Made the case " + folder + ".");
        return Cli.DONE;
    }
}
