package ascertain.desk;

import java.util.List;
import java.util.Map;

/// What came of rejected rows that were tried again.
///
/// @param fixed the places of those that went in
/// @param wrong why each of the others was rejected again, by its place
public record Retried(List<Integer> fixed, Map<Integer, String> wrong) {}
