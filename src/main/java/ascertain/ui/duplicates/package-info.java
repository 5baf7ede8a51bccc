/// The duplicates: pairs who may be one person as a queue, and beside it the two side by side.
///
/// Decision: finding goes on in a lane of its own, anew after every change where it takes less than
/// a second. On a large roll what was dealt with leaves the list at once and looking again is a
/// person's choice, so that a save never costs a search.
@NullMarked
package ascertain.ui.duplicates;

import org.jspecify.annotations.NullMarked;
