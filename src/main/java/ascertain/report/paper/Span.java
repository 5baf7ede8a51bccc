package ascertain.report.paper;

import org.jspecify.annotations.Nullable;

import java.net.URI;

/// Words in one style, and the address they lead to if they are a link.
public record Span(String words, Style style, @Nullable URI address) {
    /// How words are set apart from their neighbours.
    public enum Style {
        PLAIN,
        /// Names of cases, as law sets them.
        ITALIC,
        STRONG,
        /// Smaller and grey: what supports a statement without being one.
        QUIET
    }
}
