/// The documents of a claimant: attached, listed, and looked at while its rows are confirmed.
@NullMarked
package ascertain.ui.documents;

import org.jspecify.annotations.NullMarked;
