package ascertain.desk.sample;

import ascertain.roll.Choices;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.ExcludedCategory;
import ascertain.roll.Status;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/// What has been done about a claimant: status, opt-out, engagement, and whatever else a firm
/// notes.
final class Handling {
    private static final List<String> PEOPLE = List.of("RK", "TM", "JS", "AB", "LW");
    private static final List<String> REASONS =
            List.of(
                    "No reply to two deficiency notices",
                    "The receipts belong to another account",
                    "Asked to have the claim dropped");
    private static final List<String> FIRMS =
            List.of("Harlow & Pike LLP", "Law Office of D. Quist", "Brandt Osei PLLC");
    private static final List<Choices.Engagement> ENGAGED =
            List.of(
                    Choices.Engagement.NONE,
                    Choices.Engagement.SENT,
                    Choices.Engagement.SIGNED,
                    Choices.Engagement.SIGNED,
                    Choices.Engagement.SIGNED,
                    Choices.Engagement.ENDED);
    private static final int ATTESTED_IN_TEN = 3;

    /// Those who sue for all: members on documents, cast by hand.
    private static final Set<Integer> NAMED = Set.of(0, 6, 20);

    private Handling() {}

    static Claimant of(long seed, int number, Plot plot, Claimant person) {
        var chance = Chance.of(seed, number, Chance.Part.HANDLING);
        var claimant =
                person.with(ClaimantField.ROLE, role(number))
                        .with(
                                ClaimantField.ASSIGNED_TO,
                                number % 7 == 0 ? null : chance.one(PEOPLE));
        var standing = status(claimant, chance, plot, NAMED.contains(number));
        return noted(out(standing, chance, number), chance, number);
    }

    private static Choices.Role role(int number) {
        return NAMED.contains(number) ? Choices.Role.NAMED_PLAINTIFF : Choices.Role.CLASS_MEMBER;
    }

    private static Claimant status(Claimant claimant, Chance chance, Plot plot, boolean named) {
        int shape = named ? 0 : chance.below(1_000);
        if (plot.isDocumented() && plot.ending() == Plot.Ending.MEMBER && shape < 520) {
            return claimant.with(ClaimantField.STATUS, Status.VERIFIED)
                    .with(ClaimantField.ATTESTED_ON, chance.day("2025-03-01", "2026-05-31"));
        }
        var attested = shape % 10 < ATTESTED_IN_TEN ? chance.day("2025-03-01", "2026-05-31") : null;
        var handled = claimant.with(ClaimantField.ATTESTED_ON, attested);
        if (shape >= 950) {
            return handled.with(ClaimantField.STATUS, Status.REJECTED)
                    .with(ClaimantField.REJECTION_REASON, chance.one(REASONS));
        }
        if (shape >= (plot.ending() == Plot.Ending.UNDETERMINED ? 650 : 870)) {
            return handled.with(ClaimantField.STATUS, Status.DEFICIENT)
                    .with(ClaimantField.CURE_BY, chance.day("2026-07-01", "2026-10-30"));
        }
        var on = List.of(Status.DRAFT, Status.SUBMITTED, Status.SUBMITTED, Status.UNDER_REVIEW);
        return handled.with(ClaimantField.STATUS, chance.one(on));
    }

    private static Claimant out(Claimant claimant, Chance chance, int number) {
        int shape =
                switch (number) {
                    case 0, 6, 20 -> 999;
                    case 24, 31 -> 0;
                    case 12 -> 17;
                    case 40 -> 22;
                    case 42 -> 25;
                    default -> chance.below(1_000);
                };
        if (shape < 17) {
            return optOut(claimant, chance, Choices.OptOut.VALID);
        }
        if (shape < 22) {
            return optOut(claimant, chance, Choices.OptOut.LATE);
        }
        if (shape < 25) {
            return optOut(claimant, chance, Choices.OptOut.RESCINDED);
        }
        if (shape < 34) {
            return claimant.with(
                    ClaimantField.EXCLUDED_CATEGORY,
                    chance.one(List.of(ExcludedCategory.values())));
        }
        return shape < 38
                ? claimant.with(ClaimantField.WITHDRAWN_ON, chance.day("2025-06-01", "2026-05-31"))
                : claimant;
    }

    private static Claimant optOut(Claimant claimant, Chance chance, Choices.OptOut state) {
        boolean late = state == Choices.OptOut.LATE;
        var requested =
                late
                        ? chance.day("2026-04-16", "2026-05-20")
                        : chance.day("2026-02-16", "2026-04-08");
        return claimant.with(ClaimantField.OPT_OUT_STATE, state)
                .with(ClaimantField.OPT_OUT_REQUESTED_ON, requested)
                .with(ClaimantField.OPT_OUT_POSTMARKED_ON, requested.plusDays(chance.between(0, 3)))
                .with(ClaimantField.OPT_OUT_RECEIVED_ON, requested.plusDays(chance.between(4, 9)))
                .with(ClaimantField.OPTED_OUT_ON, state == Choices.OptOut.VALID ? requested : null);
    }

    private static Claimant noted(Claimant claimant, Chance chance, int number) {
        var with = claimant;
        int setting = number == 1 ? 0 : chance.below(1_000);
        if (setting < 110) {
            with =
                    with.with(ClaimantField.AI_SETTING, Choices.AiSetting.OFF)
                            .with(
                                    ClaimantField.AI_SETTING_OFF_ON,
                                    chance.day("2024-09-18", "2025-02-28"));
        } else if (setting < 450) {
            with = with.with(ClaimantField.AI_SETTING, Choices.AiSetting.ON);
        }
        if (chance.inThousand(350)) {
            with = with.with(ClaimantField.DISCOVERY_DATE, chance.day("2024-09-18", "2025-03-31"));
        }
        if (number == 6 || chance.inThousand(25)) {
            with =
                    with.with(
                            ClaimantField.ACTUAL_DAMAGES,
                            BigDecimal.valueOf(chance.between(5_000, 480_000), 2));
        }
        if (chance.inThousand(6)) {
            with =
                    with.with(
                            ClaimantField.PROFITS,
                            BigDecimal.valueOf(chance.between(500, 60_000), 2));
        }
        if (number == 26 || (chance.inThousand(22) && !NAMED.contains(number))) {
            with = with.with(ClaimantField.REPRESENTED_BY, chance.one(FIRMS));
        }
        if (number == 22 || chance.inThousand(14)) {
            with = with.with(ClaimantField.DO_NOT_CONTACT, true);
        }
        if (chance.inThousand(60)) {
            with = with.with(ClaimantField.FOLLOW_UP_ON, chance.day("2026-06-15", "2026-12-15"));
        }
        return engaged(with, chance);
    }

    private static Claimant engaged(Claimant claimant, Chance chance) {
        var with = claimant;
        if (chance.inThousand(300)) {
            with =
                    with.with(
                            ClaimantField.USER_AGREEMENT_VERSION,
                            chance.one(List.of("2020-08-11", "2022-02-01", "2024-11-20")));
        }
        if (chance.inThousand(420)) {
            with = with.with(ClaimantField.ENGAGEMENT_STATUS, chance.one(ENGAGED));
        }
        return chance.inThousand(330)
                ? with.with(ClaimantField.CONFLICT_CLEARED_BY, chance.one(PEOPLE))
                        .with(
                                ClaimantField.CONFLICT_CLEARED_ON,
                                chance.day("2025-02-01", "2026-05-31"))
                : with;
    }
}
