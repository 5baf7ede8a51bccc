package ascertain.ui.definition;

import ascertain.membership.ClassDefinition;
import ascertain.membership.ClassDefinition.Subclass;
import ascertain.membership.DefinitionPart;
import ascertain.ui.control.TypedDate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TreeSet;

/// The parts of a definition that are typed rather than picked, as text and back.
final class PartText {
    private PartText() {}

    /// What stands in the field when a part is opened.
    static String of(DefinitionPart part, ClassDefinition definition) {
        return switch (part) {
            case POLICY_DATE -> definition.policyDate().toString();
            case EARLIEST -> definition.earliest() == null ? "" : definition.earliest().toString();
            case ZONE -> definition.zone().getId();
            case PLANS_NOT_COUNTED -> TypedNames.join(definition.plansNotCounted());
            case EXCLUDED_COUNTRIES -> TypedNames.join(definition.excludedCountries());
            case SUBCLASSES ->
                    TypedNames.join(
                            definition.subclasses().stream()
                                    .map(one -> one.name() + " = " + one.state())
                                    .toList());
            default -> part.words(definition);
        };
    }

    /// How a part is typed.
    static String how(DefinitionPart part) {
        return switch (part) {
            case POLICY_DATE -> "A day, as 2024-09-18.";
            case EARLIEST -> "The first day that counts, as 2023-01-01; empty for any day.";
            case ZONE -> "A time zone by its name, as America/New_York or UTC.";
            case PLANS_NOT_COUNTED ->
                    "Plans that are no Premium of the person’s own, a comma between them; one with a comma in it in quotation marks; empty for none.";
            case EXCLUDED_COUNTRIES ->
                    "Countries whose residents are left out, a comma between them; one with a comma in it in quotation marks; empty for none.";
            case SUBCLASSES -> "Each as name = State, a comma between them: California = CA.";
            default -> "";
        };
    }

    /// The definition with a part as it is typed.
    ///
    /// @throws DateTimeException when it cannot be read; its message says what to type
    static ClassDefinition read(
            DefinitionPart part, String typed, ClassDefinition definition, LocalDate today) {
        var text = typed.strip();
        return switch (part) {
            case POLICY_DATE -> definition.withPolicyDate(TypedDate.parseDay(text, today));
            case EARLIEST ->
                    definition.withEarliest(
                            text.isEmpty() ? null : TypedDate.parseDay(text, today));
            case ZONE -> definition.withZone(zone(text));
            case PLANS_NOT_COUNTED ->
                    definition.withPlans(
                            new TreeSet<>(TypedNames.split(text)), definition.trialsCount());
            case EXCLUDED_COUNTRIES ->
                    definition.withExcludedCountries(new TreeSet<>(TypedNames.split(text)));
            case SUBCLASSES ->
                    definition.withSubclasses(
                            TypedNames.split(text).stream().map(PartText::subclass).toList());
            default -> definition;
        };
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text.equalsIgnoreCase("UTC") ? "Z" : text);
        } catch (DateTimeException e) {
            throw new DateTimeException(
                    "“" + text + "” is no time zone. Type one as America/New_York, or UTC.");
        }
    }

    private static Subclass subclass(String text) {
        int at = text.indexOf('=');
        var name = at < 0 ? "" : text.substring(0, at).strip();
        var state = at < 0 ? "" : text.substring(at + 1).strip().toUpperCase(Locale.ROOT);
        if (name.isEmpty() || !state.matches("[A-Z]{2}")) {
            throw new DateTimeException(
                    "“" + text.strip() + "” is no subclass. Type it as California = CA.");
        }
        return new Subclass(name, state);
    }
}
