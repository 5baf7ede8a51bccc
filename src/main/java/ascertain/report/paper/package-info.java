/// What papers say: plain records, with no page, font or file in them.
///
/// **Context.** One matter gives many papers, in two editions, and some are a million rows long.
///
/// **Options.** (1) Draw straight from the data, paper by paper. (2) HTML and a renderer. (3) A
/// small vocabulary of blocks that any paper is made of and one drawing layer sets.
///
/// **Outcome.** (3). A paper can be tested as a value; tags, page breaks and repeated headers are
/// solved once. Tables hold a row source, not rows. A public edition is another value, built
/// without the data.
@NullMarked
package ascertain.report.paper;

import org.jspecify.annotations.NullMarked;
