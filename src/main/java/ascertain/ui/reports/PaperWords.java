package ascertain.ui.reports;

import ascertain.desk.PaperResult;
import ascertain.ui.control.Words;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// What is told of a paper written, besides where it is.
final class PaperWords {
    private static final int NAMED = 5;

    private PaperWords() {}

    /// " 12 of them. Left out: C-000008: asked not to be contacted." or the empty text.
    static String of(PaperResult result) {
        var told = new StringBuilder();
        if (result.files().size() > 1) {
            told.append(" In ")
                    .append(Words.of(result.files().size()))
                    .append(" volumes beside it.");
        }
        if (!result.earlier().isEmpty()) {
            told.append(" An earlier roll still lies there, no part of this one: ")
                    .append(
                            result.earlier().stream()
                                    .map(Path::getFileName)
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(", ")))
                    .append('.');
        }
        if (result.papers() > 1) {
            told.append(' ').append(Words.of(result.papers())).append(" of them.");
        }
        add(told, " Left out: ", result.leftOut());
        add(told, " Look after: ", result.notes());
        return told.toString();
    }

    private static void add(StringBuilder told, String head, List<PaperResult.Said> all) {
        if (all.isEmpty()) {
            return;
        }
        told.append(head)
                .append(
                        all.stream()
                                .limit(NAMED)
                                .map(String::valueOf)
                                .map(
                                        said ->
                                                said.endsWith(".")
                                                        ? said.substring(0, said.length() - 1)
                                                        : said)
                                .collect(Collectors.joining("; ")))
                .append(
                        all.size() > NAMED
                                ? "; and " + Words.of(all.size() - NAMED) + " more."
                                : ".");
    }
}
