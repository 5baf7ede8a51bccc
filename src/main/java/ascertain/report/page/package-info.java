/// The drawing layer: lines, pages, tables and figures, and the structure readers hear instead of
/// them.
///
/// **Context.** Papers are read on paper, on screen and aloud, and filed with courts as PDF/A.
///
/// **Options.** Lines by a browser engine; lines by PDFBox's form helpers; lines made here.
///
/// **Outcome.** Made here: every block becomes a piece that knows its lines before a page is begun,
/// so headings stay with their text and a missing glyph is found early. Fonts are chosen character
/// by character; kerning and Indic shaping are not done, and scripts without a bundled font are
/// refused. Text from right to left is drawn in the order of the eye with letters that map to plain
/// Unicode: readers and extractors put it back, and those tried read an `ActualText` over it
/// wrongly.
@NullMarked
package ascertain.report.page;

import org.jspecify.annotations.NullMarked;
