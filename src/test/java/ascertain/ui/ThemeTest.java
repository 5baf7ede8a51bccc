package ascertain.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// Every text on the ground it stands on, in both themes: WCAG AA asks 4.5 for text and 3 for what
/// is only seen.
final class ThemeTest {
    private static final Pattern TOKEN = Pattern.compile("(-as-[a-z-]+):\\s*(#[0-9a-f]{6})");

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    ink, ground, 4.5
                    ink, side, 4.5
                    ink, raised, 4.5
                    muted, ground, 4.5
                    muted, side, 4.5
                    muted, raised, 4.5
                    muted, shade, 4.5
                    accent, ground, 4.5
                    accent, side, 4.5
                    accent, accent-ground, 4.5
                    ink, accent-ground, 4.5
                    member, ground, 4.5
                    member, member-ground, 4.5
                    member, accent-ground, 4.5
                    undetermined, ground, 4.5
                    undetermined, undetermined-ground, 4.5
                    undetermined, accent-ground, 4.5
                    not-member, ground, 4.5
                    not-member, not-member-ground, 4.5
                    not-member, accent-ground, 4.5
                    muted, not-member-ground, 4.5
                    excluded, ground, 4.5
                    excluded, excluded-ground, 4.5
                    excluded, accent-ground, 4.5
                    borderline, ground, 3
                    borderline, accent-ground, 3
                    policy, ground, 4.5
                    problem, ground, 4.5
                    problem, raised, 4.5
                    problem, problem-ground, 4.5
                    accent, raised, 4.5
                    accent, shade, 4.5
                    accent, hairline, 3
                    ground, accent, 4.5
                    raised, accent, 4.5
                    ink, shade, 4.5
                    ink, problem-ground, 4.5
                    muted, accent-ground, 4.5
                    member, raised, 4.5
                    undetermined, raised, 4.5
                    undetermined, side, 4.5
                    excluded, raised, 4.5
                    not-member, raised, 4.5
                    problem, accent-ground, 4.5
                    """)
    void textIsReadable(String text, String ground, double least) throws IOException {
        for (var theme : new String[] {"light.css", "dark.css"}) {
            var colours = colours(theme);
            assertThat(contrast(colours.get("-as-" + text), colours.get("-as-" + ground)))
                    .as("%s on %s in %s", text, ground, theme)
                    .isGreaterThanOrEqualTo(least);
        }
    }

    private static Map<String, String> colours(String theme) throws IOException {
        try (var in = Objects.requireNonNull(Theme.class.getResourceAsStream(theme))) {
            var colours = new HashMap<String, String>();
            var found = TOKEN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (found.find()) {
                colours.put(found.group(1), found.group(2));
            }
            return colours;
        }
    }

    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
