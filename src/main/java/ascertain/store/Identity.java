package ascertain.store;

import ascertain.roll.Claimant;

import java.util.List;

/// What one claimant is told apart from others by.
///
/// @param id the claimant's key in this case
/// @param claimant its names and addresses; every other field is left empty
/// @param invoices the numbers of its invoices
public record Identity(long id, Claimant claimant, List<String> invoices) {}
