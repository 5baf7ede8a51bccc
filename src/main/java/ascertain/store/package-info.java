/// Case files: their keys, schema, records, determinations and audit chain.
///
/// Decision: a case is a folder with one database and one key file. H2's own key derivation is too
/// weak for a passphrase, so the database is encrypted with a random key and that key is wrapped by
/// Argon2id of the passphrase in the key file (`KeyFile`). All writes run on one thread (`Writer`)
/// in transactions that hold a change, the determinations that follow from it and its audit entry;
/// that thread is never interrupted, because an interrupt during input or output can damage an H2
/// file. The same code runs on PostgreSQL.
///
/// Entry point: [ascertain.store.CaseFolder], which makes and opens a case and hands out a
/// [ascertain.store.CaseStore].
@NullMarked
package ascertain.store;

import org.jspecify.annotations.NullMarked;
