/// The questions: whom a doubt keeps undetermined as a queue, and beside it what an answer to one
/// of them would decide.
///
/// Decision: who waits is told from the kept findings alone, in one query; what is asked of a
/// claimant is worked out when somebody looks at it. So the queue costs the same for a claimant
/// with one message and for one with 20,000.
@NullMarked
package ascertain.ui.questions;

import org.jspecify.annotations.NullMarked;
