/// The dashboard: what needs a person first, then what the roll comes to.
@NullMarked
package ascertain.ui.dashboard;

import org.jspecify.annotations.NullMarked;
