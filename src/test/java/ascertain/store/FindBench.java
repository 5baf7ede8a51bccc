package ascertain.store;

import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Status;

import org.junit.jupiter.api.BeforeEach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A small roll on which everything occurs that claimants are found by.
abstract class FindBench extends OnBothDatabases {
    static final LocalDate DAY = Bench.TODAY;
    static final List<String> NAMES =
            List.of("Okafor", "Berg", "Kowalski", "O’Neill", "Łukasz", "Lindqvist-Sato", "Álvarez");
    static final List<String> STATES = List.of("CA", "NY", "TX");

    final List<Claimant> everybody = new ArrayList<>();

    @BeforeEach
    void enterPeople() {
        for (int i = 0; i < 84; i++) {
            var claimant =
                    Claimant.of("C-%03d".formatted(i))
                            .with(ClaimantField.FAMILY_NAME, NAMES.get(i % 7))
                            .with(ClaimantField.GIVEN_NAME, i % 2 == 0 ? "Maria" : "José")
                            .with(ClaimantField.EMAIL, "person" + i + "@example.org")
                            .with(ClaimantField.DO_NOT_CONTACT, i % 9 == 0 ? true : null)
                            .with(ClaimantField.REPRESENTED_BY, i % 11 == 0 ? "A. Counsel" : null)
                            .with(ClaimantField.FOLLOW_UP_ON, DAY.plusDays(i - 40))
                            .with(ClaimantField.CURE_BY, DAY.plusDays(i % 5 - 2))
                            .with(ClaimantField.WITHDRAWN_ON, i % 13 == 0 ? DAY : null)
                            .with(ClaimantField.OPTED_OUT_ON, i % 17 == 0 ? DAY : null);
            if (i % 4 > 0) {
                claimant = claimant.with(ClaimantField.STATE, STATES.get(i % 4 - 1));
            }
            if (i % 7 > 0) {
                claimant = claimant.with(ClaimantField.STATUS, Status.values()[i % 6]);
            }
            if (i % 5 > 0) {
                claimant = claimant.with(ClaimantField.ASSIGNED_TO, i % 5 > 2 ? "Ana" : "Ben");
            }
            everybody.add(claimant);
        }
        // Taken in, since every status comes up and none is proven.
        new Source().with(everybody.toArray(Claimant[]::new)).into(store);
    }

    static ClaimantQuery query(String words, Narrowing only) {
        return ClaimantQuery.of(words).with(only).on(DAY);
    }

    List<String> found(ClaimantQuery query) {
        return references(store.find(query));
    }

    List<String> references(long[] ids) {
        return store.lines(ids).stream().map(ClaimantLine::reference).toList();
    }

    List<String> named(String family) {
        return those(one -> family.equals(one.get(ClaimantField.FAMILY_NAME)));
    }

    List<String> those(Predicate<Claimant> who) {
        return everybody.stream().filter(who).map(Claimant::reference).toList();
    }
}
