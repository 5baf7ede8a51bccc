/// Tables for people, as CSV or Excel files: dates, numbers and money as real cells, and no cell
/// that a spreadsheet would take for a formula.
@NullMarked
package ascertain.report.table;

import org.jspecify.annotations.NullMarked;
