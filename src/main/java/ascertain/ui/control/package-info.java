/// What several screens show or read alike: outcomes, icons, words, dates as people type them.
@NullMarked
package ascertain.ui.control;

import org.jspecify.annotations.NullMarked;
