/// The program's start: [Main] reads the command line, [App] builds everything in order.
@NullMarked
package ascertain;

import org.jspecify.annotations.NullMarked;
