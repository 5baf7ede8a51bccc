package ascertain.report.paper;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Running words in one or more styles; a line feed begins a new line.
public record Text(List<Span> spans) {
    public static final Text EMPTY = new Text(List.of());

    public Text {
        spans = List.copyOf(spans);
    }

    public static Text of(String words) {
        return EMPTY.plain(words);
    }

    public Text plain(String words) {
        return with(new Span(words, Span.Style.PLAIN, null));
    }

    public Text italic(String words) {
        return with(new Span(words, Span.Style.ITALIC, null));
    }

    public Text strong(String words) {
        return with(new Span(words, Span.Style.STRONG, null));
    }

    public Text quiet(String words) {
        return with(new Span(words, Span.Style.QUIET, null));
    }

    /// Adds words that lead to an address outside the paper.
    public Text link(String words, URI address) {
        return with(new Span(words, Span.Style.PLAIN, address));
    }

    /// The same words without their styles.
    public String words() {
        return spans.stream().map(Span::words).collect(Collectors.joining());
    }

    private Text with(Span span) {
        var all = new ArrayList<>(spans);
        all.add(span);
        return new Text(all);
    }
}
