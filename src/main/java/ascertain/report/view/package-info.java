/// Documents as pictures of their pages, for the window: what others sent, and may be hostile.
///
/// **Context.** A person confirms what the record says with the document in view. It may be
/// damaged, locked, huge, or made to do harm.
///
/// **Options.** The desktop's own viewer, which needs the document in clear on disk; a browser
/// engine, which runs what a document holds; PDFBox and the JDK's readers of images.
///
/// **Outcome.** PDFBox and the JDK, in memory alone: nothing a document holds is run or fetched, no
/// font of the machine is looked for, sizes are looked at before anything is unpacked, and whatever
/// goes wrong becomes one sentence in place of the page. What is not embedded is drawn in the
/// program's own fonts, so a page looks the same on every desk.
@NullMarked
package ascertain.report.view;

import org.jspecify.annotations.NullMarked;
