/// The first page: recent cases, a new one, another one, a sample.
@NullMarked
package ascertain.ui.welcome;

import org.jspecify.annotations.NullMarked;
