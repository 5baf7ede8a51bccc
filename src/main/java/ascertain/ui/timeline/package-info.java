/// A claimant's Premium and InMail on one line of time, as every screen that needs it shows them.
///
/// Entry points: [ascertain.ui.timeline.Story], what there is to show, and
/// [ascertain.ui.timeline.TimelineView].
@NullMarked
package ascertain.ui.timeline;

import org.jspecify.annotations.NullMarked;
