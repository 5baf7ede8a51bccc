package ascertain.cli;

import ascertain.desk.Cases.Template;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.Locale;

/// Reads a template's name, `linkedin-premium` or `blank`.
final class TemplateName implements ITypeConverter<Template> {
    @Override
    public Template convert(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "linkedin-premium" -> Template.LINKEDIN_PREMIUM;
            case "blank" -> Template.BLANK;
            default -> throw new TypeConversionException("it is linkedin-premium or blank");
        };
    }
}
