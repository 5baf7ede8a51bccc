package ascertain.roll;

/// The small closed lists that a claimant's fields choose from.
public final class Choices {
    private Choices() {}

    /// What kind of party a claimant is.
    public enum Kind {
        PERSON,
        MINOR,
        ESTATE,
        ENTITY
    }

    /// What a claimant is to the matter.
    public enum Role {
        CLASS_MEMBER,
        NAMED_PLAINTIFF
    }

    /// What became of a request to be left out of the class.
    public enum OptOut {
        VALID,
        LATE,
        RESCINDED
    }

    /// The state of the setting that let LinkedIn train on a member's data.
    public enum AiSetting {
        ON,
        OFF
    }

    /// How far the firm's engagement by the claimant is.
    public enum Engagement {
        NONE,
        SENT,
        SIGNED,
        ENDED
    }
}
