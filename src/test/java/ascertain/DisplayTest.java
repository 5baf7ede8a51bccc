package ascertain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Properties;

final class DisplayTest {

    @Test
    void linuxWithoutADisplayIsToldInTwoSentencesWhatIsMissingAndWhatWorks() {
        assertThat(Display.missing(properties("Linux", null), Map.of("DISPLAY", "")))
                .hasValue(
                        "Ascertain cannot open its window: neither DISPLAY nor WAYLAND_DISPLAY is"
                                + " set. Everything else works without a window: ascertain --help lists"
                                + " the commands.");
    }

    @Test
    void eitherKindOfDisplayWillDo() {
        Properties linux = properties("Linux", null);
        assertThat(Display.missing(linux, Map.of("DISPLAY", ":0"))).isEmpty();
        assertThat(Display.missing(linux, Map.of("WAYLAND_DISPLAY", "wayland-0"))).isEmpty();
    }

    @Test
    void otherSystemsAndTheHeadlessPlatformNameNoDisplay() {
        assertThat(Display.missing(properties("Mac OS X", null), Map.of())).isEmpty();
        assertThat(Display.missing(properties("Windows 11", null), Map.of())).isEmpty();
        assertThat(Display.missing(properties("Linux", "Headless"), Map.of())).isEmpty();
    }

    private static Properties properties(String system, String glassPlatform) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        if (glassPlatform != null) {
            properties.setProperty("glass.platform", glassPlatform);
        }
        return properties;
    }
}
