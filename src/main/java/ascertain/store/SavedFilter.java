package ascertain.store;

import ascertain.store.ClaimantQuery.Sort;

/// What a list was searched, filtered and sorted by, kept under a name.
///
/// @param name what people call it; no other has it
/// @param words what is searched for
/// @param only what is chosen of each kind
/// @param sort the column sorted by
/// @param ascending which way
/// @param madeBy who kept it last
public record SavedFilter(
        String name, String words, Narrowing only, Sort sort, boolean ascending, String madeBy) {}
