/// What the roll may be worth, what is still in time, and what a settlement leaves each: estimates, never advice.
@NullMarked
package ascertain.damages;

import org.jspecify.annotations.NullMarked;
