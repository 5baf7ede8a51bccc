/// The records of a case: its matter, the people on its roll, and what is known of each.
///
/// Everything here is immutable and exact, and knows nothing of a database, a window, a clock or a
/// file. A claimant's many plain fields are typed keys ([ascertain.roll.ClaimantField]) over one
/// map, so that a form, a table column, an import mapping and a merge are each one loop over the
/// fields and none of them can forget one.
@NullMarked
package ascertain.roll;

import org.jspecify.annotations.NullMarked;
