/// Who may be on the roll twice, and why it seems so.
///
/// Decisions:
/// - Two claimants are compared by what a person would compare: profile, e-mail, invoice numbers,
///   names, phone and address. Each rule that matches says its part in words, and nothing here
///   merges anybody.
/// - Comparing everybody with everybody is quadratic. So each claimant is put into blocks by hashes
///   of what the rules look at, such that any two that match share a block, and only those in one
///   block are compared. For one edit the block is each way of leaving one letter out: two texts
///   one edit apart have such a text in common.
/// - A block of a common name grows with the square of its size. Above a bound its people are not
///   compared through it, and that is told; what is exact (profile, e-mail, invoice) is compared
///   with the first of the block all the same.
/// - Keys are sorted numbers in one array. A roll whose keys do not fit is gone through several
///   times, each time for a share of the keys, so that memory is the same for any roll.
@NullMarked
package ascertain.intake.duplicates;

import org.jspecify.annotations.NullMarked;
