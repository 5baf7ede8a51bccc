package ascertain.membership;

import java.util.Locale;
import java.util.Set;

/// The countries whose members LinkedIn said it did not train on: the EU and EEA, Switzerland and
/// the UK.
final class Regions {
    private static final Set<String> UNTRAINED =
            Set.of(
                    "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU",
                    "IE", "IT", "LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES",
                    "SE", "IS", "LI", "NO", "CH", "GB", "UK");

    private Regions() {}

    static boolean isUntrained(String country) {
        return UNTRAINED.contains(country.strip().toUpperCase(Locale.ROOT));
    }
}
