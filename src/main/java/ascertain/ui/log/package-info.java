/// Notes on a claimant and contacts with one: written, read and settled beside the record.
@NullMarked
package ascertain.ui.log;

import org.jspecify.annotations.NullMarked;
