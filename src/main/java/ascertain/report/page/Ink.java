package ascertain.report.page;

import ascertain.report.paper.Drawing;

/// The colours of papers, in sRGB; contrasts of text are at least 4.5 to 1 on white.
enum Ink {
    TEXT("0.11 0.12 0.14"),
    QUIET("0.38 0.40 0.43"),
    RULE("0.55 0.57 0.60"),
    FAINT("0.86 0.87 0.88"),
    /// The policy date, and nothing else.
    RED("0.76 0.13 0.15"),
    LINK("0.10 0.28 0.52"),
    MEMBER("0.18 0.45 0.33"),
    UNDETERMINED("0.80 0.58 0.20"),
    NOT_MEMBER("0.72 0.73 0.75"),
    EXCLUDED("0.42 0.46 0.53");

    private final String rgb;

    Ink(String rgb) {
        this.rgb = rgb;
    }

    static Ink of(Drawing.Shade shade) {
        return switch (shade) {
            case MEMBER -> MEMBER;
            case UNDETERMINED -> UNDETERMINED;
            case NOT_MEMBER -> NOT_MEMBER;
            case EXCLUDED -> EXCLUDED;
        };
    }

    String fill() {
        return rgb + " rg ";
    }

    String stroke() {
        return rgb + " RG ";
    }
}
