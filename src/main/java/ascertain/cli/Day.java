package ascertain.cli;

import ascertain.roll.FieldText;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.time.DateTimeException;
import java.time.LocalDate;

/// Reads a day from the year 1 to 9999, as `2024-09-18`: what a case can hold and count with.
final class Day implements ITypeConverter<LocalDate> {
    /// The day a text names.
    ///
    /// @throws DateTimeException when it names none
    static LocalDate read(String text) {
        var day = FieldText.day(text).value();
        if (day == null) {
            throw new DateTimeException("no day");
        }
        return day;
    }

    @Override
    public LocalDate convert(String text) {
        try {
            return read(text);
        } catch (DateTimeException noDay) {
            throw new TypeConversionException("it is a day, as 2024-09-18");
        }
    }
}
