package ascertain.roll;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The names of States and countries and their codes.
final class Places {
    static final String STATE_NAMES =
            """
            AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,FL Florida,\
            GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,\
            MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,\
            NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,\
            OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,\
            UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming,\
            DC District of Columbia,DC Washington DC,AS American Samoa,GU Guam,MP Northern Mariana Islands,PR Puerto Rico,\
            VI US Virgin Islands,VI Virgin Islands,AA Armed Forces Americas,AE Armed Forces Europe,\
            AP Armed Forces Pacific""";
    private static final String COUNTRY_NAMES =
            """
            US USA,US United States of America,US The United States,US America,GB UK,GB Great Britain,GB England,\
            GB Scotland,GB Wales,GB Northern Ireland,CZ Czech Republic,KR South Korea,KR Korea,KP North Korea,RU Russia,\
            TR Turkey,VN Vietnam,IR Iran,SY Syria,TW Taiwan,LA Laos,BO Bolivia,VE Venezuela,TZ Tanzania,MD Moldova,\
            CI Ivory Coast,NL Holland,NL The Netherlands,AE UAE,PH The Philippines,HK Hong Kong,MO Macau,MO Macao,\
            PS Palestine,MM Burma,BS The Bahamas,GM The Gambia,CV Cape Verde,SZ Swaziland,VA Vatican,MK Macedonia""";
    private static final Map<String, String> STATES = named(STATE_NAMES);
    private static final Map<String, String> COUNTRIES = countries();

    private Places() {}

    private static Map<String, String> named(String names) {
        var codes = new HashMap<String, String>();
        for (var entry : names.split(",")) {
            var code = entry.strip().substring(0, 2);
            codes.put(key(entry.strip().substring(3)), code);
            codes.put(key(code), code);
        }
        return codes;
    }

    private static Map<String, String> countries() {
        var codes = new HashMap<String, String>();
        for (var code : Locale.getISOCountries()) {
            var country = Locale.of("", code);
            codes.put(key(country.getDisplayCountry(Locale.ENGLISH)), code);
            codes.put(key(country.getISO3Country()), code);
            codes.put(key(code), code);
        }
        for (var entry : COUNTRY_NAMES.split(",")) {
            codes.put(key(entry.strip().substring(3)), entry.strip().substring(0, 2));
        }
        return codes;
    }

    private static String key(String name) {
        if (name.length() == 2) {
            return name.toLowerCase(Locale.ROOT);
        }
        return name.toLowerCase(Locale.ROOT)
                .replace("&", "and")
                .replaceAll("[.,'’()]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    static String knownState(String text) {
        return STATES.getOrDefault(key(text), "");
    }

    static String knownCountry(String text) {
        return COUNTRIES.getOrDefault(key(text), "");
    }

    static String state(String text) {
        return codeOr(knownState(text), text);
    }

    static String country(String text) {
        return codeOr(knownCountry(text), text);
    }

    /// A code nobody knows is in upper case all the same; a longer name stays as it is.
    private static String codeOr(String known, String text) {
        if (!known.isEmpty()) {
            return known;
        }
        boolean code = text.length() == 2 && text.chars().allMatch(Character::isLetter);
        return code ? text.toUpperCase(Locale.ROOT) : text;
    }
}
