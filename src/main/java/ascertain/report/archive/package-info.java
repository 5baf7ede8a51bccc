/// Encrypted archives for those whom a list of people is handed to.
///
/// Context: a class list leaves the firm. Options: a ZIP in the encryption of old, which is broken;
/// a PDF or a workbook with a password each; a tool of its own, which the other side would have to
/// install; a ZIP in AES-256 (the AE-2 form), which 7-Zip, WinZip and others open. Outcome: the
/// last. The names of the files in it are readable without the password; what is in them is not.
@NullMarked
package ascertain.report.archive;

import org.jspecify.annotations.NullMarked;
