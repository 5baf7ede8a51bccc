package ascertain.desk.sample;

import java.time.LocalDate;
import java.util.List;

/// Chance that falls out the same on every machine: SplitMix64, written out.
final class Chance {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    private Chance(long state) {
        this.state = state;
    }

    /// The chance of one part of one claimant, independent of all others.
    static Chance of(long seed, long claimant, Part part) {
        var chance = new Chance(seed);
        chance.state = chance.next() ^ claimant * GOLDEN;
        chance.state = chance.next() + part.ordinal();
        return new Chance(chance.next());
    }

    /// What is invented apart from the rest, so that a duplicate can ask for a name alone.
    enum Part {
        PLOT,
        PERSON,
        HANDLING,
        RECORDS,
        COPY
    }

    private long next() {
        state += GOLDEN;
        long mixed = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    /// A number from 0 up to, not including, the bound.
    int below(int bound) {
        return (int) ((next() >>> 32) * bound >>> 32);
    }

    /// A number from the least to the most, both included.
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /// Whether something happens that does so so many times in a thousand.
    boolean inThousand(int times) {
        return below(1_000) < times;
    }

    /// Sixty-four hexadecimal digits, as a digest has.
    String digest() {
        var digits = new StringBuilder(64);
        while (digits.length() < 64) {
            digits.append(Character.forDigit(below(16), 16));
        }
        return digits.toString();
    }

    <T> T one(List<T> of) {
        return of.get(below(of.size()));
    }

    /// A day from the first to the last, both included; the first where the last is before it.
    LocalDate day(LocalDate first, LocalDate last) {
        int span = Math.toIntExact(last.toEpochDay() - first.toEpochDay());
        return span <= 0 ? first : first.plusDays(below(span + 1));
    }

    LocalDate day(String first, String last) {
        return day(LocalDate.parse(first), LocalDate.parse(last));
    }
}
