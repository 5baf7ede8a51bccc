/// The conflict check: the list of names that a firm looks up before it engages anybody, and the
/// word that they are cleared.
@NullMarked
package ascertain.ui.conflicts;

import org.jspecify.annotations.NullMarked;
