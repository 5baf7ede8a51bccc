/// The window: what every screen needs, each screen in a sub-package of its own.
///
/// Decision: a screen is an `XView`, which builds nodes and binds them, and an `XModel`, which
/// holds properties and verbs and knows nothing of nodes. Screens do not use each other; what leads
/// from one to another is handed in by [ascertain.App]. What several screens show is in
/// `ascertain.ui.control` and `ascertain.ui.timeline`, the frame around them in
/// `ascertain.ui.shell`. Work on a case never runs on the window's thread: short reads and long
/// work each have a [ascertain.ui.FxBackground] of their own, so that reading goes on while an
/// import is under way.
///
/// Entry points: [ascertain.ui.Session], the open case as observable state, and
/// [ascertain.ui.Theme].
@NullMarked
package ascertain.ui;

import org.jspecify.annotations.NullMarked;
