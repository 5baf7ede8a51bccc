/// Who is in the class and why: the versioned definition, the rule, and what the rule found.
///
/// Decision: a determination is two passes over the same few lists, one for each reading
/// (`Coverage`), and the findings are a third (`Failures`), so that what decides is never mixed
/// with what explains. Sentences are made only when somebody reads them (`Explanation`); the store
/// keeps a mask of finding codes.
///
/// Entry point: [ascertain.membership.MembershipRule].
@NullMarked
package ascertain.membership;

import org.jspecify.annotations.NullMarked;
