/// What comes into a case from files: LinkedIn exports, the interchange folder and tables with
/// headers of their own.
///
/// Decisions:
/// - Files are handed on row by row; nothing here grows with the rows of an interchange file. A
///   file that turns out to be broken at its end is refused by an exception after its rows were
///   handed on: whoever stores them does so in one transaction.
/// - No exception and no rejection carries what a cell held, nor the words of a parser:
///   [ascertain.intake.IntakeRefused] has no cause, and a rejection names file, line, column and
///   reason.
/// - Bytes that are no text are read as U+FFFD, and a cell that holds one is rejected with its row.
///   So one damaged letter costs a row, not a file, and the line is exact.
/// - The words of a message never leave the row they stand in: the reader keeps of a cell only what
///   its column is declared to give (`Cells.Keep`), and of CONTENT, SUBJECT and titles that is one
///   bit.
/// - Two messages of one instant and direction are one InMail, as the rule has it, so a repeated
///   row needs no fingerprint of its text to be known.
/// - Of an export's name, pages and conversations only numbers are kept while it is read; a
///   conversation without an id is known by the names of the people in it.
/// - A receipt's first reading of its words wins over its second file's, since the older words name
///   the cycle.
/// - A table with headers of its own is read by a mapping, of which headers and first rows suggest
///   one. Day and month are told apart by a choice for the whole file, never row by row; a time
///   whose zone is not said is a date. A column that looks like the words of messages is never
///   read, whatever the mapping says.
/// - A workbook is unpacked once to nothing before it is read, since what its ZIP says of sizes may
///   be a lie, and no part of it may have a document type; then fastexcel reads it row by row.
@NullMarked
package ascertain.intake;

import org.jspecify.annotations.NullMarked;
