/// Figures frozen under a name: freezing them, and looking at them again beside what is today.
///
/// Decision: one table of lines shows any figures, frozen by whatever version of this program,
/// since it goes by what they say of themselves. Set against today or against others, the same
/// lines get two columns more. What is counted for today is counted as the frozen figures were.
@NullMarked
package ascertain.ui.frozen;

import org.jspecify.annotations.NullMarked;
