package ascertain.damages;

/// How many people, and how many of them are class members.
///
/// @param persons claimants on the roll, whatever the rule says of them
/// @param members those of them who are in the class
public record Heads(long persons, long members) {
    /// Nobody.
    public static final Heads NONE = new Heads(0, 0);

    /// These and others.
    public Heads plus(Heads others) {
        return new Heads(persons + others.persons, members + others.members);
    }
}
