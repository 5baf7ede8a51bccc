package ascertain.desk;

import ascertain.report.paper.Block;
import ascertain.report.paper.Paper.Section;
import ascertain.report.paper.Text;

import java.util.ArrayList;
import java.util.List;

/// What a section says as plain text, without its look.
final class PaperWords {
    private PaperWords() {}

    static String of(Section section) {
        var lines = new ArrayList<String>();
        if (!section.heading().isEmpty()) {
            lines.add(section.heading());
        }
        section.blocks().forEach(block -> lines.addAll(lines(block)));
        return String.join("\n\n", lines);
    }

    private static List<String> lines(Block block) {
        return switch (block) {
            case Block.Heading(var words) -> List.of(words);
            case Block.Paragraph paragraph -> List.of(paragraph.text().words());
            case Block.Note(var text) -> List.of(text.words());
            case Block.Bullets(var items) ->
                    List.of(
                            String.join(
                                    "\n", items.stream().map(one -> "– " + one.words()).toList()));
            case Block.KeyValues(var pairs) ->
                    List.of(
                            String.join(
                                    "\n",
                                    pairs.stream()
                                            .map(pair -> pair.key() + ": " + pair.value().words())
                                            .toList()));
            case Block.Table table -> {
                var rows = new ArrayList<String>();
                table.rows()
                        .forEach(
                                row ->
                                        rows.add(
                                                String.join(
                                                        " | ",
                                                        row.cells().stream()
                                                                .map(Text::words)
                                                                .map(
                                                                        words ->
                                                                                words.replace(
                                                                                        '\n', ' '))
                                                                .toList())));
                yield List.of(String.join("\n", rows));
            }
            case Block.FillIn(var labels) -> List.of("____ " + String.join("   ____ ", labels));
            case Block.Together(var blocks) ->
                    blocks.stream().flatMap(one -> lines(one).stream()).toList();
            case Block.Headlines _, Block.Figure _, Block.PageBreak _ -> List.of();
        };
    }
}
