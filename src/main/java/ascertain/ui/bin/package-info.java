/// The bin: what was deleted, to be brought back.
@NullMarked
package ascertain.ui.bin;

import org.jspecify.annotations.NullMarked;
