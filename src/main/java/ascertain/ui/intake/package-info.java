/// Taking files in: what was dropped or picked, and the report of what came of it.
@NullMarked
package ascertain.ui.intake;

import org.jspecify.annotations.NullMarked;
