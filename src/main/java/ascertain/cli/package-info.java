/// The command line: what the window does, for scripts and for machines without a display.
@NullMarked
package ascertain.cli;

import org.jspecify.annotations.NullMarked;
