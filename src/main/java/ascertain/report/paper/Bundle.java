package ascertain.report.paper;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// Papers about single people in one file, asked for one by one while it is written, once.
///
/// Each begins on a page of its own, is counted from page 1 and has a bookmark.
///
/// @param title what the file is, for its information
public record Bundle(String title, Locale language, Iterable<Item> items) {
    /// One paper of several.
    ///
    /// @param owner whom an error about its text names, such as a claimant's reference
    /// @param mark its bookmark
    /// @param outlined whether its sections are bookmarks too
    /// @param head the top of a letter; null for a paper under the matter's caption
    public record Item(
            String owner, String mark, boolean outlined, Paper paper, @Nullable Letterhead head) {
        /// The same under a marking.
        public Item marked(String words) {
            return new Item(owner, mark, outlined, paper.marked(words), head);
        }
    }
}
