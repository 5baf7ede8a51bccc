/// Papers: what each says, assembled from plain facts, and how it gets into a file.
///
/// **Context.** Courts, opponents and the press read the public edition; a figure in it that should
/// not be there cannot be taken back, and a box drawn over it hides nothing.
///
/// **Options.** (1) One set of facts and a flag that leaves parts out. (2) Redaction afterwards.
/// (3) Two kinds of facts: what the public may read, and what only this side may.
///
/// **Outcome.** (3). The public edition is built by a function that is never given the rest. Small
/// counts are withheld by [ascertain.report.Withheld] before they become text. Files are replaced
/// whole.
@NullMarked
package ascertain.report;

import org.jspecify.annotations.NullMarked;
