/// Who works on the case: choosing who one is, and changing it at any time.
///
/// Decision: whoever opens a case under a name that is among its users goes straight in; any other
/// name is asked about on a sheet over the case, which is there already. Closing the sheet goes on
/// under the name as it is, which decides as a paralegal.
@NullMarked
package ascertain.ui.users;

import org.jspecify.annotations.NullMarked;
