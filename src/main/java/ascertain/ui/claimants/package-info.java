/// The claimants: the roll as a list, and beside it one person with the answer, the reasons and the
/// record.
///
/// Decision: the editor is built once and shown record after record, so that moving along the list
/// costs no new nodes; what is typed and not saved is kept for each person until it is saved or
/// taken back, and leaving a person asks nothing.
@NullMarked
package ascertain.ui.claimants;

import org.jspecify.annotations.NullMarked;
