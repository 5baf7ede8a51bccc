package ascertain.intake.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Two claimants rule by rule, and what it comes to.
///
/// Points put the likelier first: 2 for the same name, 1 for one that is alike; 2 each for phone
/// and address, 1 for the State, 2 less where the States differ. Without a point left it is no
/// match: the same name in another State is a namesake. Short names one letter apart are a match
/// only where phone, address or State agree. Likely are names that fit together with phone or
/// address.
final class Comparison {
    private final Traits one;
    private final Traits other;
    private final List<Match.Reason> reasons = new ArrayList<>();
    private int points;
    private boolean weak;
    private boolean slight;

    Comparison(Traits one, Traits other) {
        this.one = one;
        this.other = other;
    }

    Optional<Match> match() {
        if (!one.slug().isEmpty() && one.slug().equals(other.slug())) {
            reason(Rule.PROFILE, "Same LinkedIn profile: " + one.slug());
        }
        shared(Rule.EMAIL, "Same e-mail: ", one.emails(), other.emails());
        shared(Rule.INVOICE, "Same invoice: ", one.invoices(), other.invoices());
        boolean sure = !reasons.isEmpty();
        boolean fit = names();
        boolean phone = phone();
        var address = address();
        boolean near = phone || address != Near.NOT;
        if (!fit && (phone || address == Near.SAME)) {
            fit = household();
        }
        boolean sameState = state();
        if (slight) {
            weak = true;
            fit = near || sameState;
        }
        if (!sure && (!fit || points < 1)) {
            return Optional.empty();
        }
        var strength = sure ? Strength.SURE : near && !weak ? Strength.LIKELY : Strength.POSSIBLE;
        return Optional.of(new Match(strength, points, List.copyOf(reasons)));
    }

    private boolean names() {
        var likeness = NameLikeness.of(one, other);
        if (likeness == null) {
            return false;
        }
        points += likeness.same() ? 2 : 1;
        slight = likeness.slight();
        reason(Rule.NAME, likeness.words());
        return true;
    }

    private boolean phone() {
        boolean same = !one.phone().isEmpty() && one.phone().equals(other.phone());
        if (same) {
            points += 2;
            reason(Rule.PHONE, "Same phone");
        }
        return same;
    }

    private enum Near {
        SAME,
        ALIKE,
        NOT
    }

    /// Another house number is another house, however near.
    private Near address() {
        if (one.address().isEmpty() || other.address().isEmpty()) {
            return Near.NOT;
        }
        boolean same = one.address().equals(other.address());
        boolean alike =
                OneEdit.apart(one.address(), other.address())
                        && Folding.digits(one.address()).equals(Folding.digits(other.address()));
        if (same || alike) {
            points += 2;
            reason(Rule.ADDRESS, same ? "Same address" : "Addresses one letter apart");
        }
        return same ? Near.SAME : alike ? Near.ALIKE : Near.NOT;
    }

    /// At one phone or address: somebody whose family name may have changed, or is not known.
    private boolean household() {
        weak = true;
        if (one.isNamed() && other.isNamed() && NameLikeness.sameGiven(one, other)) {
            reasons.addFirst(
                    new Match.Reason(
                            Rule.NAME,
                            "Same given name, perhaps a changed family name: "
                                    + one.name()
                                    + " / "
                                    + other.name()));
            return true;
        }
        return NameLikeness.couldFit(one, other);
    }

    private boolean state() {
        if (one.state().isEmpty() || other.state().isEmpty()) {
            return false;
        }
        if (!one.state().equals(other.state())) {
            points -= 2;
        } else if (!reasons.isEmpty()) {
            points++;
            reason(Rule.STATE, "Same State: " + one.state());
            return true;
        }
        return false;
    }

    private void shared(Rule rule, String words, Set<String> ones, Set<String> others) {
        var shared = new TreeSet<>(ones);
        shared.retainAll(others);
        if (!shared.isEmpty()) {
            reason(rule, words + String.join(", ", shared));
        }
    }

    private void reason(Rule rule, String words) {
        reasons.add(new Match.Reason(rule, words));
    }
}
