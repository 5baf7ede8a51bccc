/// Letters to claimants: their wording, which a firm edits, and what is filled into it.
///
/// **Context.** Every firm words its letters its own way, and a letter goes to thousands.
///
/// **Options.** (1) Wording in the code alone. (2) A word processor's files. (3) Plain text with
/// names in braces for what differs, the program's own wording until the firm words its own.
///
/// **Outcome.** (3). A wording is looked through when it is kept: a name in braces that is not
/// known is refused then, not found in a thousand letters. Paragraphs are parted by empty lines.
@NullMarked
package ascertain.report.letter;

import org.jspecify.annotations.NullMarked;
