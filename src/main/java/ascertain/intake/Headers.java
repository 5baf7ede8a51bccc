package ascertain.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/// The headers of a table as they are compared: without case, accents, spaces and punctuation.
final class Headers {
    private static final int LONGEST = 200;
    private static final int LONGEST_SHOWN = 60;

    private Headers() {}

    /// "E-mail Address" is `emailaddress`.
    static String squashed(String header) {
        var plain = header.replaceAll("\\([^)]*\\)|\\[[^\\]]*]", " ");
        var letters =
                Normalizer.normalize(plain.isBlank() ? header : plain, Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "");
        return letters.length() <= LONGEST ? letters : letters.substring(0, LONGEST);
    }

    /// A key for each header, no two alike: a second `date` is `date#2`.
    static List<String> keys(List<String> headers) {
        var seen = new HashMap<String, Integer>();
        var keys = new ArrayList<String>();
        for (var header : headers) {
            var key = squashed(header);
            int number = seen.merge(key, 1, Integer::sum);
            keys.add(number == 1 ? key : key + "#" + number);
        }
        return keys;
    }

    /// The digest of a set of headers, whatever their order.
    static String digest(List<String> headers) {
        var listing = String.join("\n", keys(headers).stream().sorted().toList());
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(sha256.digest(listing.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }

    /// A header as it may be shown: short, without what could drive a terminal.
    static String shown(String header, int column) {
        var plain = header.replaceAll("\\p{Cc}", String.valueOf(Texts.UNREADABLE));
        if (plain.isEmpty()) {
            return "Column " + (column + 1);
        }
        return plain.length() <= LONGEST_SHOWN
                ? plain
                : plain.substring(0, LONGEST_SHOWN - 1) + "…";
    }
}
