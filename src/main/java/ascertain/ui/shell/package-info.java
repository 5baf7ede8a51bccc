/// The frame around the screens: navigation, search, status line, and what is dropped on the
/// window.
@NullMarked
package ascertain.ui.shell;

import org.jspecify.annotations.NullMarked;
