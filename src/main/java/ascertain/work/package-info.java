/// Long work that says how far it is and can be stopped, without knowing who runs it.
///
/// The one who works calls [ascertain.work.Progress]; the one who waits decides what a step shows
/// and whether to go on. Work is stopped by a flag that the next step reads, never by interrupting
/// its thread: an interrupt during database input or output can damage the store.
@NullMarked
package ascertain.work;

import org.jspecify.annotations.NullMarked;
