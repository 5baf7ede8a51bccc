/// The class: its definition as a sentence whose parts are opened in place, its size at any policy
/// date, who turns under another definition and why, and every version of it.
@NullMarked
package ascertain.ui.definition;

import org.jspecify.annotations.NullMarked;
