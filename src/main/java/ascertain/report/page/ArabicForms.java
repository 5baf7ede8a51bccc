package ascertain.report.page;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/// Gives Arabic letters the shape their neighbours ask for, by Unicode's presentation forms.
///
/// Enough for names; marks keep their places above and below roughly. Unicode 17, 9.2.
final class ArabicForms {
    /// Stands where a letter was drawn into the one before it.
    static final int ABSORBED = -1;

    private static final int LAM = 0x644;
    private static final int ISOLATED = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;
    // Read off Unicode's own tables: each presentation form decomposes to its letter.
    private static final Map<Integer, int[]> FORMS = letters();
    private static final Map<Integer, int[]> LAM_ALEFS = lamAlefs();

    private ArabicForms() {}

    static int[] shaped(int[] written) {
        boolean arabic = false;
        for (int character : written) {
            arabic |= character >= 0x600 && character < 0x700;
        }
        return arabic ? shape(written) : drawable(written);
    }

    private static int[] drawable(int[] written) {
        int[] drawn = written.clone();
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = Glyphs.drawable(drawn[i]);
        }
        return drawn;
    }

    private static int[] shape(int[] written) {
        int[] drawn = drawable(written);
        int before = -1;
        for (int i = 0; i < drawn.length; i++) {
            int after = neighbour(written, i);
            boolean joinsBack =
                    before >= 0 && joinsOn(written[before]) && FORMS.containsKey(written[i]);
            if (written[i] == LAM && after >= 0 && LAM_ALEFS.containsKey(written[after])) {
                drawn[i] = LAM_ALEFS.get(written[after])[joinsBack ? FINAL : ISOLATED];
                drawn[after] = ABSORBED;
                before = after;
                i = after;
            } else if (FORMS.containsKey(written[i])) {
                boolean joinsAhead =
                        after >= 0 && joinsOn(written[i]) && FORMS.containsKey(written[after]);
                int form =
                        FORMS.get(written[i])[
                                (joinsAhead ? INITIAL : ISOLATED) + (joinsBack ? FINAL : ISOLATED)];
                drawn[i] = form == 0 ? written[i] : form;
                before = i;
            } else if (!Glyphs.isMark(written[i])) {
                before = -1;
            }
        }
        return drawn;
    }

    private static int neighbour(int[] written, int i) {
        int next = i + 1;
        while (next < written.length && Glyphs.isMark(written[next])) {
            next++;
        }
        return next < written.length ? next : -1;
    }

    private static boolean joinsOn(int letter) {
        int[] forms = FORMS.get(letter);
        return forms != null && forms[INITIAL] != 0;
    }

    private static Map<Integer, int[]> letters() {
        var forms = new HashMap<Integer, int[]>();
        collect(forms, 0xFB50, 0xFBFF, "");
        collect(forms, 0xFE80, 0xFEF4, "");
        return forms;
    }

    private static Map<Integer, int[]> lamAlefs() {
        var forms = new HashMap<Integer, int[]>();
        collect(forms, 0xFEF5, 0xFEFC, Character.toString(LAM));
        return forms;
    }

    private static void collect(Map<Integer, int[]> forms, int from, int to, String first) {
        for (int form = from; form <= to; form++) {
            String letter = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
            String name = Character.getName(form);
            if (name != null && letter.startsWith(first) && letter.length() == first.length() + 1) {
                int which =
                        name.endsWith("ISOLATED FORM")
                                ? ISOLATED
                                : name.endsWith("FINAL FORM")
                                        ? FINAL
                                        : name.endsWith("INITIAL FORM") ? INITIAL : MEDIAL;
                forms.computeIfAbsent((int) letter.charAt(first.length()), k -> new int[4])[which] =
                        form;
            }
        }
    }
}
