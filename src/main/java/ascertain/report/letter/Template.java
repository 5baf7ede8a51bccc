package ascertain.report.letter;

import ascertain.report.paper.Block;
import ascertain.report.paper.Block.Paragraph;
import ascertain.report.paper.Paper.Section;
import ascertain.report.paper.Text;
import ascertain.work.Problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// A letter's wording, looked through: every name in braces is known and stands where it may.
///
/// An empty line parts paragraphs; `# ` begins a heading, `- ` an item of a list, and two asterisks
/// on either side make words strong.
public final class Template {
    private static final Pattern IN_BRACES = Pattern.compile("\\{([^{}\\n]*)}");
    private static final String STRONG = "**";
    private static final String CASE_NAME = "{caption}";
    private static final Set<String> WITH_WORDS =
            Set.of("signature", "sign_off", "sender", "corrections");

    private final LetterKind kind;
    private final List<String> paragraphs;
    private final Set<String> used = new LinkedHashSet<>();

    private Template(LetterKind kind, List<String> paragraphs) {
        this.kind = kind;
        this.paragraphs = paragraphs;
    }

    /// @throws Problem where the wording is empty or has something in braces that it may not
    public static Template of(LetterKind kind, String words) {
        var paragraphs =
                Arrays.stream(words.strip().replace("\r\n", "\n").split("\n\\s*\n"))
                        .map(String::strip)
                        .filter(paragraph -> !paragraph.isEmpty())
                        .toList();
        if (paragraphs.isEmpty()) {
            throw new Problem(
                    "The "
                            + name(kind)
                            + " has no words yet; write some, or go back to the program’s.");
        }
        var template = new Template(kind, paragraphs);
        paragraphs.forEach(template::look);
        return template;
    }

    private static String name(LetterKind kind) {
        return kind.title().toLowerCase(java.util.Locale.ROOT);
    }

    private void look(String paragraph) {
        var braces = IN_BRACES.matcher(paragraph);
        while (braces.find()) {
            String name = braces.group(1);
            if (!kind.placeholders().contains(name)) {
                throw new Problem(
                        "The %s has {%s}, which nothing is known for. It may have: %s."
                                .formatted(
                                        name(kind),
                                        name,
                                        String.join(
                                                ", ",
                                                kind.placeholders().stream()
                                                        .map(one -> "{" + one + "}")
                                                        .toList())));
            }
            if (kind.isPart(name) && !paragraph.equals(braces.group())) {
                throw new Problem(
                        "{%s} in the %s stands for several lines: put it in a paragraph of its own, with an empty line before and after it."
                                .formatted(name, name(kind)));
            }
            used.add(name);
        }
        String rest = IN_BRACES.matcher(paragraph).replaceAll("");
        if (rest.contains("{") || rest.contains("}")) {
            throw new Problem(
                    "The %s has a brace without its pair in “%s”."
                            .formatted(
                                    name(kind),
                                    paragraph.length() <= 60
                                            ? paragraph
                                            : paragraph.substring(0, 60) + "…"));
        }
    }

    /// What stands in braces in it.
    public Set<String> used() {
        return Set.copyOf(used);
    }

    /// The lines of a letterhead.
    public List<String> lines(Map<String, String> values) {
        return paragraphs.stream()
                .flatMap(String::lines)
                .map(line -> filled(line.strip(), values))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// The letter with everything filled in.
    ///
    /// @param values what stands for each name within a sentence
    /// @param parts what stands for each name that has a paragraph of its own
    public List<Section> filled(Map<String, String> values, Map<String, List<Block>> parts) {
        var sections = new ArrayList<Section>();
        String heading = "";
        var blocks = new ArrayList<Block>();
        for (String paragraph : paragraphs) {
            if (paragraph.startsWith("# ")) {
                add(sections, heading, blocks);
                heading = filled(paragraph.substring(2).strip(), values);
            } else if (paragraph.startsWith("{") && kind.isPart(inner(paragraph))) {
                addPart(blocks, inner(paragraph), parts.getOrDefault(inner(paragraph), List.of()));
            } else if (paragraph.startsWith("- ")) {
                blocks.add(
                        new Block.Bullets(
                                Arrays.stream(("\n" + paragraph).split("\n- "))
                                        .filter(item -> !item.isBlank())
                                        .map(item -> text(item, values))
                                        .toList()));
            } else {
                blocks.add(new Paragraph(text(paragraph, values)));
            }
        }
        add(sections, heading, blocks);
        return sections;
    }

    /// Nobody signs a page that bears nothing else: the words before a signature stay with it.
    private static void addPart(List<Block> blocks, String name, List<Block> part) {
        if (WITH_WORDS.contains(name)
                && !blocks.isEmpty()
                && blocks.getLast() instanceof Paragraph) {
            var together = new ArrayList<Block>();
            together.add(blocks.removeLast());
            together.addAll(part);
            blocks.add(new Block.Together(together));
        } else {
            blocks.addAll(part);
        }
    }

    private static void add(List<Section> sections, String heading, List<Block> blocks) {
        if (!blocks.isEmpty() || !heading.isEmpty()) {
            sections.add(new Section(heading, blocks));
        }
        blocks.clear();
    }

    private static String inner(String paragraph) {
        return paragraph.substring(1, paragraph.length() - 1);
    }

    private static Text text(String words, Map<String, String> values) {
        var text = Text.EMPTY;
        String[] parts = words.split(Pattern.quote(STRONG), -1);
        for (int i = 0; i < parts.length; i++) {
            boolean strong = i % 2 == 1 && i < parts.length - 1;
            if (strong) {
                text = text.strong(filled(parts[i], values));
                continue;
            }
            String[] around = parts[i].split(Pattern.quote(CASE_NAME), -1);
            for (int k = 0; k < around.length; k++) {
                text = k == 0 ? text : text.italic(filled(CASE_NAME, values));
                text = text.plain(filled(around[k], values));
            }
        }
        return text;
    }

    private static String filled(String words, Map<String, String> values) {
        return IN_BRACES
                .matcher(words)
                .replaceAll(
                        found ->
                                java.util.regex.Matcher.quoteReplacement(
                                        values.getOrDefault(found.group(1), "")));
    }
}
