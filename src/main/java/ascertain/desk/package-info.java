/// What can be done with a case, once for the window and the command line.
///
/// Entry point: [ascertain.desk.Cases], which makes and opens cases; an [ascertain.desk.OpenCase]
/// does the rest. Every verb may be called from any thread but the window's, and returns when its
/// effect is on disk.
@NullMarked
package ascertain.desk;

import org.jspecify.annotations.NullMarked;
