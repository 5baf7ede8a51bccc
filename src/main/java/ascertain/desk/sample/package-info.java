/// An invented roll, for trying the program without anybody's records.
///
/// Entry point: [ascertain.desk.sample.SampleRoll].
///
/// Decisions:
/// - Each claimant is invented from the seed and its own number alone, so a roll of any size
///   streams and a duplicate can look up whom it repeats without anything being kept.
/// - Chance is written out here, days are counted in fixed offsets: a roll must not change with the
///   runtime's random generators or its table of time zones.
/// - The first fifty claimants are cast by hand, so that the smallest roll shows every outcome.
@NullMarked
package ascertain.desk.sample;

import org.jspecify.annotations.NullMarked;
