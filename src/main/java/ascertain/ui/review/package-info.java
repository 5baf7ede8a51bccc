/// What attorneys do with a determination besides reading it: mark it reviewed, and ask a colleague
/// about the record.
///
/// Decision: what a person asks a person is called an inquiry. The screen called Questions holds
/// what the record itself leaves open; the same word for both would send people to the wrong one.
@NullMarked
package ascertain.ui.review;

import org.jspecify.annotations.NullMarked;
