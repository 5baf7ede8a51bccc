/// What the roll may be worth: scenarios side by side, what they are made of, and what a settlement
/// would leave each.
///
/// Decision: whom is counted and the day timeliness is measured on are chosen once for the whole
/// screen, so that scenarios, parts, settlement and list always speak of the same people. What the
/// window has counted already is shown at once; everything else is counted twice when it is asked
/// for, and only while the screen is up.
@NullMarked
package ascertain.ui.damages;

import org.jspecify.annotations.NullMarked;
