package ascertain.store;

import java.util.List;

/// To whom the rows of a source went where no reference in it says so, in words.
///
/// @param whose "C-000001, Ben Callahan, by the e-mail": whom a LinkedIn export went to and why
/// @param otherNames "the export says Benn Calahan; on the roll: Ben Callahan": the first of those
///   that came under another name
public record Owners(List<String> whose, List<String> otherNames) {
    /// Nobody was looked for.
    public static final Owners NONE = new Owners(List.of(), List.of());

    public Owners {
        whose = List.copyOf(whose);
        otherNames = List.copyOf(otherNames);
    }
}
