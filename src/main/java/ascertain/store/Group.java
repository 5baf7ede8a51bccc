package ascertain.store;

/// Those whom a figure elsewhere stands for, as a filter of the list.
///
/// @param words what the filter is called: "Would be in but for a Premium gap of under 30 days"
/// @param whose who they are
public record Group(String words, Whose whose) {}
