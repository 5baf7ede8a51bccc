package ascertain.desk;

import ascertain.roll.Claimant;

/// A claimant in a sentence: "C-000001, Ben Callahan".
final class Named {
    private Named() {}

    static String of(Claimant claimant) {
        var name = claimant.fullName();
        return claimant.reference() + (name.isEmpty() ? ", without a name" : ", " + name);
    }
}
