package ascertain.roll;

/// What is odd about a text that a field takes all the same.
public final class FieldDoubt {
    private FieldDoubt() {}

    /// Says in a sentence what is odd, or gives the empty text.
    ///
    /// @param value what the field holds, written the usual way
    public static String of(ClaimantField<?> field, String value) {
        if (value.isEmpty()) {
            return "";
        }
        if (field == ClaimantField.EMAIL && !Emails.areAddresses(value)) {
            return "Not every one is an e-mail address, as maria@example.org. Kept as typed.";
        }
        if (field == ClaimantField.PROFILE_URL && Normal.slug(value).isEmpty()) {
            return "Not a member’s page, as linkedin.com/in/maria-okafor. Kept as typed.";
        }
        if (field == ClaimantField.STATE && Places.knownState(value).isEmpty()) {
            return "Not a State of the United States. Kept as typed.";
        }
        return field == ClaimantField.COUNTRY && Places.knownCountry(value).isEmpty()
                ? "Not a country the program knows. Kept as typed."
                : "";
    }
}
