/// Case files: their keys, schema, records, determinations and audit chain.
///
/// Decision: the version of H2 is chosen by killing it. Opened forty times and killed nearly as
/// often, 2.5.252 lost acknowledged rows in seven openings, whatever its settings; 2.4.240 and
/// 2.3.232 lost none in hundreds. A newer version is taken when it passes the same.
///
/// Decision: a case is a folder with one database and one key file. H2's own key derivation is too
/// weak for a passphrase, so the database is encrypted with a random key and that key is wrapped by
/// Argon2id of the passphrase in the key file (`KeyFile`). All writes run on one thread (`Writer`)
/// in transactions that hold a change, the determinations that follow from it and its audit entry;
/// that thread is never interrupted, because an interrupt during input or output can damage an H2
/// file. The same code runs on PostgreSQL.
///
/// Decision: search looks through texts and name words held in memory, not through an index in the
/// database. In a roll of 100,000 H2 took 230 ms to look through its texts for a word (p95 450 ms;
/// from memory 5 and 12 ms), and rows of trigrams or of name words would have been written by every
/// import, which has to stay quick. So `Search` reads all texts (`SearchTexts`) and all name words
/// with their bearers (`NameWords`) in the background when a case is opened and after it was
/// changed. What is held is of one entry of the audit record; when a newer one is there, on this
/// desk or another, an exact search asks the database instead and never waits, and a misspelt one
/// reads the names first. The texts are held up to 120 MB, some 300,000 claimants, the name words
/// up to 600,000: together under 200 MB. Larger rolls are searched in the database, as slowly as
/// before.
///
/// Decision: figures frozen under a name are one text each ([ascertain.damages.FrozenText]) in
/// which every figure stands with its name, its kind and the words it was shown under. A table of
/// typed columns would be migrated for every new kind of figure and says nothing without the words
/// of the program that wrote it; the text of a paper cannot be set against another. What it takes
/// to read the text never grows, and an older text is a text of fewer figures. Its digest stands
/// beside it and in the audit record, and it is under the seal like every record. The figures are
/// read in one reading transaction, which holds up nobody who saves, and kept in one writing
/// transaction with the audit entry; they name the audit entry they were read at.
///
/// Decision: what was reviewed is compared with what is there whenever somebody asks, and nothing
/// is marked as changed when a determination is written. A save, an import, a merge, an undo and a
/// new definition all write determinations, each in its way; none of them has to know of reviews,
/// and whatever changes back is reviewed again by itself. What counts is what the attorney answered
/// for: the outcome, the two days every policy date is answered from, and the set of findings, a
/// sentence each. The number of qualifying InMail is not among it (one more of many changes no
/// answer), nor is the definition's version (a new one that changes nobody brings nobody back).
///
/// Entry point: [ascertain.store.CaseFolder], which makes and opens a case and hands out a
/// [ascertain.store.CaseStore].
@NullMarked
package ascertain.store;

import org.jspecify.annotations.NullMarked;
