package ascertain.desk.sample;

import java.util.ArrayList;
import java.util.List;

/// Where people of the roll live, about as the population does.
///
/// @param state a State's code, or the empty text abroad
/// @param country ISO code
/// @param weight how often, beside the other places
/// @param offset hours that standard time there is ahead of UTC
/// @param zip the first three digits of a ZIP code, or the empty text
record Home(String state, String country, int weight, int offset, String zip, List<String> cities) {
    private static final String STATES =
            """
            CA 1180 -8 936 Fresno,Oakland,San Diego,Los Angeles,San José,Sacramento|TX 880 -6 770 Houston,Austin,El Paso,Dallas|\
            FL 650 -5 331 Miami,Tampa,Orlando|NY 590 -5 100 New York,Buffalo,Rochester|PA 390 -5 191 Philadelphia,Pittsburgh|\
            IL 380 -6 606 Chicago,Peoria|OH 355 -5 432 Columbus,Cleveland|GA 330 -5 303 Atlanta,Savannah|\
            NC 325 -5 276 Raleigh,Charlotte|MI 300 -5 482 Detroit,Lansing|NJ 280 -5 071 Newark,Trenton|\
            VA 262 -5 232 Richmond,Norfolk|WA 235 -8 981 Seattle,Spokane|AZ 222 -7 850 Phoenix,Tucson|\
            MA 211 -5 021 Boston,Worcester|TN 213 -6 372 Nashville,Memphis|IN 206 -5 462 Indianapolis|MD 185 -5 212 Baltimore|\
            MO 186 -6 631 St. Louis|WI 177 -6 532 Milwaukee|CO 176 -7 802 Denver,Boulder|MN 172 -6 554 Minneapolis|\
            SC 161 -5 292 Columbia|AL 154 -6 352 Birmingham|LA 137 -6 701 New Orleans|KY 136 -5 402 Louisville|\
            OR 127 -8 972 Portland,Eugene|OK 122 -6 731 Oklahoma City|CT 109 -5 061 Hartford|UT 103 -7 841 Salt Lake City|\
            NV 96 -8 891 Las Vegas,Reno|IA 96 -6 503 Des Moines|AR 92 -6 722 Little Rock|KS 88 -6 672 Wichita|\
            MS 88 -6 392 Jackson|NM 63 -7 871 Albuquerque|ID 59 -7 837 Boise|NE 59 -6 681 Omaha|WV 53 -5 253 Charleston|\
            HI 43 -10 968 Honolulu|NH 42 -5 031 Manchester|ME 42 -5 041 Portland|RI 33 -5 029 Providence|MT 34 -7 591 Billings|\
            DE 31 -5 198 Wilmington|SD 28 -6 571 Sioux Falls|ND 24 -6 581 Fargo|AK 22 -9 995 Anchorage|VT 19 -5 054 Burlington|\
            WY 18 -7 820 Cheyenne|DC 20 -5 200 Washington|PR 48 -4 009 San Juan|GU 3 10 969 Hagåtña""";
    private static final String COUNTRIES =
            """
            CA -5 130 Toronto,Montréal|GB 0 95 London,Leeds|DE 1 55 Berlin,Köln|FR 1 40 Paris,Lyon|NL 1 25 Utrecht|IE 0 20 Dublin|\
            CH 1 20 Zürich,Genève|ES 1 22 Málaga|IT 1 22 Torino|SE 1 12 Göteborg|PL 1 17 Łódź|GR 2 7 Αθήνα|NO 1 6 Tromsø|\
            IN 5 65 Bengaluru,Pune|AU 10 35 Brisbane|BR -3 30 São Paulo|MX -6 30 Mérida|JP 9 12 大阪市|KR 9 10 서울|IL 2 10 Haifa|\
            AE 4 10 Dubai|SG 8 10 Singapore|VN 7 6 Đà Nẵng|TH 7 5 Chiang Mai|ZA 2 7 Durban|NG 1 9 Lagos""";
    private static final List<String> STREETS =
            List.of(
                    "Juniper Street",
                    "Old Mill Road",
                    "Harbor View Lane",
                    "W 4th Street, Apt 12B",
                    "Larkspur Court",
                    "Avenida del Sol",
                    "Quarry Hill Drive",
                    "Blue Heron Way",
                    "N Walnut Avenue, Unit 3",
                    "Piñon Canyon Road",
                    "Cobbler's Row",
                    "Meadowbrook Terrace");

    private static final List<Home> ABROAD = countries();
    private static final Weighted<Home> BY_WEIGHT = Weighted.of(all(), Home::weight);

    private static List<Home> all() {
        var all = new ArrayList<Home>();
        for (var entry : STATES.split("\\|")) {
            var cells = entry.split(" ", 5);
            all.add(
                    new Home(
                            cells[0],
                            "US",
                            Integer.parseInt(cells[1]),
                            Integer.parseInt(cells[2]),
                            cells[3],
                            List.of(cells[4].split(","))));
        }
        all.addAll(ABROAD);
        return all;
    }

    private static List<Home> countries() {
        var all = new ArrayList<Home>();
        for (var entry : COUNTRIES.split("\\|")) {
            var cells = entry.split(" ", 4);
            all.add(
                    new Home(
                            "",
                            cells[0],
                            Integer.parseInt(cells[2]),
                            Integer.parseInt(cells[1]),
                            "",
                            List.of(cells[3].split(","))));
        }
        return all;
    }

    /// Where a claimant lives; of those cast by hand one in twelve lives abroad.
    static Home of(Chance chance, int claimant) {
        return claimant < 50 && claimant % 12 == 11
                ? ABROAD.get(claimant / 12)
                : BY_WEIGHT.pick(chance);
    }

    boolean isUnitedStates() {
        return country.equals("US");
    }

    /// How a street there is written on a letter.
    String address(Chance chance) {
        var street = chance.one(STREETS);
        int number = chance.between(1, 9_899);
        var city = chance.one(cities);
        return isUnitedStates()
                ? number
                        + " "
                        + street
                        + ", "
                        + city
                        + ", "
                        + state
                        + " "
                        + zip
                        + chance.between(10, 89)
                : (number % 200 + 1) + " " + street + ", " + city;
    }
}
