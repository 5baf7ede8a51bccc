/// The days that claims, claimants and the matter wait for: what comes next, whose claims can still
/// be brought, the tolling switch, and the key dates.
@NullMarked
package ascertain.ui.deadlines;

import org.jspecify.annotations.NullMarked;
