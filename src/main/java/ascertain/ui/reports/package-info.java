/// The papers: which one, in which edition, and where it went.
@NullMarked
package ascertain.ui.reports;

import org.jspecify.annotations.NullMarked;
