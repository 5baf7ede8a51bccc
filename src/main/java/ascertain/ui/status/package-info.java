/// How far a claimant is: its status with what the next asks for, its opt-out, its conflict check,
/// and how it came there.
///
/// Decision: a step here is made from the record and not from the form, so while something is typed
/// and not saved the verbs wait; they could not say what the record has.
@NullMarked
package ascertain.ui.status;

import org.jspecify.annotations.NullMarked;
