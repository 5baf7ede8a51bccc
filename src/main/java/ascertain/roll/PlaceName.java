package ascertain.roll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/// A State or a country to choose from.
///
/// @param code a State's two-letter postal code or a country's two-letter ISO code
/// @param name its English name
public record PlaceName(String code, String name) {
    private static final List<PlaceName> STATES = readStates();
    private static final List<PlaceName> COUNTRIES = readCountries();

    /// The States, the District of Columbia, the territories and the armed forces, by name.
    public static List<PlaceName> states() {
        return STATES;
    }

    /// Every country, by name; the United States first.
    public static List<PlaceName> countries() {
        return COUNTRIES;
    }

    private static List<PlaceName> readStates() {
        var names = new LinkedHashMap<String, PlaceName>();
        for (var entry : Places.STATE_NAMES.split(",")) {
            var code = entry.strip().substring(0, 2);
            names.putIfAbsent(code, new PlaceName(code, entry.strip().substring(3)));
        }
        return names.values().stream().sorted(Comparator.comparing(PlaceName::name)).toList();
    }

    private static List<PlaceName> readCountries() {
        var names = new ArrayList<PlaceName>();
        for (var code : Locale.getISOCountries()) {
            names.add(new PlaceName(code, Locale.of("", code).getDisplayCountry(Locale.ENGLISH)));
        }
        names.sort(
                Comparator.comparing((PlaceName place) -> !place.code.equals("US"))
                        .thenComparing(PlaceName::name));
        return List.copyOf(names);
    }
}
