package ascertain.report.paper;

import java.util.List;
import java.util.Locale;

/// What a paper says, before it has pages.
///
/// `designation` stands with the edition at the foot of every page, `marking` at the head of it
/// ("DRAFT"); each is empty where there is none.
public record Paper(
        String title,
        String subtitle,
        Locale language,
        Caption caption,
        Edition edition,
        String designation,
        List<Section> sections,
        String marking) {
    public Paper {
        sections = List.copyOf(sections);
    }

    /// A paper without a marking.
    public Paper(
            String title,
            String subtitle,
            Locale language,
            Caption caption,
            Edition edition,
            String designation,
            List<Section> sections) {
        this(title, subtitle, language, caption, edition, designation, sections, "");
    }

    /// The same under a marking.
    public Paper marked(String words) {
        return new Paper(title, subtitle, language, caption, edition, designation, sections, words);
    }

    /// The matter a paper belongs to; an empty part is left out.
    public record Caption(String court, String name, String number) {}

    /// A part of a paper under its own heading, which is also a bookmark.
    ///
    /// @param close whether it stands close to the one before, as on a paper of a page or two
    public record Section(String heading, List<Block> blocks, boolean close) {
        public Section {
            blocks = List.copyOf(blocks);
        }

        public Section(String heading, List<Block> blocks) {
            this(heading, blocks, false);
        }

        /// The same, close to the one before.
        public Section closer() {
            return new Section(heading, blocks, true);
        }
    }

    /// The words at the foot of every page.
    public String mark() {
        return designation.isEmpty() || edition.words().isEmpty()
                ? edition.words() + designation
                : edition.words() + " · " + designation;
    }
}
