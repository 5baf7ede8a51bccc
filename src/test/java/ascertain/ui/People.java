package ascertain.ui;

import ascertain.desk.OpenCase;
import ascertain.roll.Choices;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.Direction;
import ascertain.roll.ExcludedCategory;
import ascertain.roll.Grade;
import ascertain.roll.InMail;
import ascertain.roll.PartialDate;
import ascertain.roll.PremiumPeriod;
import ascertain.roll.PremiumPeriod.Last;
import ascertain.roll.SentAt;
import ascertain.roll.Status;
import ascertain.store.ClaimantDraft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Invented people of every kind, put on the roll of a real case.
public final class People {
    private static final List<String> FAMILY =
            List.of(
                    "Okafor",
                    "Berg",
                    "Chen",
                    "Nguyen",
                    "Alvarez",
                    "Haddad",
                    "Lindqvist",
                    "O’Neill",
                    "Kowalski",
                    "Sato");
    private static final List<String> GIVEN =
            List.of(
                    "Maria", "Olaf", "Wei", "Linh", "Tomás", "Rana", "Elin", "Siobhán", "Jan",
                    "Keiko");
    private static final List<String> STATES = List.of("CA", "NY", "TX", "WA", "CA", "IL");

    private People() {}

    /// Saves a number of people.
    public static void fill(OpenCase open, int number) {
        for (int i = 1; i <= number; i++) {
            open.save(person(i), "");
        }
    }

    /// The same person for the same number.
    public static ClaimantDraft person(int number) {
        var claimant =
                Claimant.of("C-%06d".formatted(number))
                        .with(ClaimantField.FAMILY_NAME, FAMILY.get(number * 7 % 10))
                        .with(ClaimantField.GIVEN_NAME, GIVEN.get((number + number / 10) % 10))
                        .with(ClaimantField.EMAIL, "claimant" + number + "@example.org")
                        .with(ClaimantField.STATE, STATES.get(number % 6))
                        .with(ClaimantField.STATUS, Status.values()[number % 4])
                        .with(
                                ClaimantField.CURE_BY,
                                number % 4 == Status.DEFICIENT.ordinal()
                                        ? LocalDate.of(2026, 12, 31)
                                        : null);
        return switch (number % 6) {
            case 0 -> new ClaimantDraft(0, claimant, List.of(), messages("2024-03-02", 4));
            case 1, 2 -> new ClaimantDraft(0, claimant, premium(), messages("2024-03-02", 18));
            case 3 ->
                    new ClaimantDraft(0, claimant, List.of(uncertain()), messages("2022-06-10", 3));
            case 4 -> new ClaimantDraft(0, claimant, premium(), messages("2024-09-18", 2));
            default ->
                    new ClaimantDraft(
                            0,
                            number % 4 == 1
                                    ? claimant.with(
                                            ClaimantField.EXCLUDED_CATEGORY,
                                            ExcludedCategory.COUNSEL)
                                    : claimant.with(
                                            ClaimantField.AI_SETTING, Choices.AiSetting.OFF),
                            premium(),
                            messages("2023-01-05", 9));
        };
    }

    private static List<PremiumPeriod> premium() {
        return List.of(
                period("Premium Business", "2022-11-03", "2023-02-02", false),
                period("Premium Career", "2024-01-15", "2024-10-14", false),
                period("Premium Company Page", "2023-05-01", "2023-08-31", false));
    }

    private static PremiumPeriod uncertain() {
        return PremiumPeriod.stated(
                "Premium Career",
                PartialDate.parse("2022"),
                new Last.On(PartialDate.parse("2023-02")),
                true);
    }

    private static PremiumPeriod period(String plan, String first, String last, boolean trial) {
        return PremiumPeriod.stated(
                plan, PartialDate.parse(first), new Last.On(PartialDate.parse(last)), trial);
    }

    private static List<InMail> messages(String from, int number) {
        var messages = new ArrayList<InMail>();
        for (int i = 0; i < number; i++) {
            var day = LocalDate.parse(from).plusDays(i * 13L + i * i % 7);
            messages.add(
                    new InMail(
                            new SentAt.Dated(PartialDate.of(day)),
                            i % 3 == 0 ? Direction.SENT : Direction.RECEIVED,
                            i % 5 == 4 ? Grade.POSSIBLE : Grade.CONFIRMED));
        }
        return messages;
    }
}
