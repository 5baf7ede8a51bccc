package ascertain.roll;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One field of a claimant: its name in files and in the store, and the type of what it holds.
///
/// The constants are all the fields there are, in the order a paper intake form is read. An empty
/// field is absent, never blank.
///
/// @param <T> what it holds: String, LocalDate, Boolean, BigDecimal or an enum
public final class ClaimantField<T> {
    private static final Map<String, ClaimantField<?>> BY_NAME = new LinkedHashMap<>();

    public static final ClaimantField<Choices.Kind> KIND = choice("kind", Choices.Kind.class);
    public static final ClaimantField<Choices.Role> ROLE = choice("role", Choices.Role.class);
    public static final ClaimantField<String> FAMILY_NAME = text("family_name");
    public static final ClaimantField<String> GIVEN_NAME = text("given_name");
    public static final ClaimantField<String> FORMER_NAMES = text("former_names");
    public static final ClaimantField<String> REPRESENTATIVE = text("representative");

    /// Several addresses are joined by `;`, the primary one first.
    public static final ClaimantField<String> EMAIL = text("email");

    public static final ClaimantField<String> PROFILE_URL = text("profile_url");
    public static final ClaimantField<String> PHONE = text("phone");
    public static final ClaimantField<String> ADDRESS = text("address");
    public static final ClaimantField<String> STATE = text("state");
    public static final ClaimantField<String> COUNTRY = text("country");
    public static final ClaimantField<String> LANGUAGE = text("language");
    public static final ClaimantField<Status> STATUS = choice("status", Status.class);
    public static final ClaimantField<LocalDate> CURE_BY = date("cure_by");
    public static final ClaimantField<String> REJECTION_REASON = text("rejection_reason");
    public static final ClaimantField<String> ASSIGNED_TO = text("assigned_to");
    public static final ClaimantField<LocalDate> FOLLOW_UP_ON = date("follow_up_on");
    public static final ClaimantField<LocalDate> ATTESTED_ON = date("attested_on");

    /// The day of a valid opt-out; empty where there is none, or where it came late or was
    /// rescinded.
    public static final ClaimantField<LocalDate> OPTED_OUT_ON = date("opted_out_on");

    public static final ClaimantField<Choices.OptOut> OPT_OUT_STATE =
            choice("opt_out_state", Choices.OptOut.class);
    public static final ClaimantField<LocalDate> OPT_OUT_REQUESTED_ON =
            date("opt_out_requested_on");
    public static final ClaimantField<LocalDate> OPT_OUT_POSTMARKED_ON =
            date("opt_out_postmarked_on");
    public static final ClaimantField<LocalDate> OPT_OUT_RECEIVED_ON = date("opt_out_received_on");
    public static final ClaimantField<LocalDate> WITHDRAWN_ON = date("withdrawn_on");

    /// The reference of the claimant that this one is a duplicate of.
    public static final ClaimantField<String> DUPLICATE_OF = text("duplicate_of");

    public static final ClaimantField<ExcludedCategory> EXCLUDED_CATEGORY =
            choice("excluded_category", ExcludedCategory.class);
    public static final ClaimantField<Choices.AiSetting> AI_SETTING =
            choice("ai_setting", Choices.AiSetting.class);
    public static final ClaimantField<LocalDate> AI_SETTING_OFF_ON = date("ai_setting_off_on");
    public static final ClaimantField<String> USER_AGREEMENT_VERSION =
            text("user_agreement_version");
    public static final ClaimantField<LocalDate> DISCOVERY_DATE = date("discovery_date");

    /// US dollars.
    public static final ClaimantField<BigDecimal> ACTUAL_DAMAGES = money("actual_damages");

    /// The violator's profits from this claimant, US dollars.
    public static final ClaimantField<BigDecimal> PROFITS = money("profits");

    public static final ClaimantField<String> REPRESENTED_BY = text("represented_by");
    public static final ClaimantField<Choices.Engagement> ENGAGEMENT_STATUS =
            choice("engagement_status", Choices.Engagement.class);
    public static final ClaimantField<String> CONFLICT_CLEARED_BY = text("conflict_cleared_by");
    public static final ClaimantField<LocalDate> CONFLICT_CLEARED_ON = date("conflict_cleared_on");
    public static final ClaimantField<Boolean> DO_NOT_CONTACT = flag("do_not_contact");

    private static final List<ClaimantField<?>> ALL = List.copyOf(BY_NAME.values());

    private final String name;
    private final Class<T> type;
    private final int position;

    private ClaimantField(String name, Class<T> type) {
        this.name = name;
        this.type = type;
        this.position = BY_NAME.size();
        BY_NAME.put(name, this);
    }

    private static ClaimantField<String> text(String name) {
        return new ClaimantField<>(name, String.class);
    }

    private static ClaimantField<LocalDate> date(String name) {
        return new ClaimantField<>(name, LocalDate.class);
    }

    private static ClaimantField<BigDecimal> money(String name) {
        return new ClaimantField<>(name, BigDecimal.class);
    }

    private static ClaimantField<Boolean> flag(String name) {
        return new ClaimantField<>(name, Boolean.class);
    }

    private static <E extends Enum<E>> ClaimantField<E> choice(String name, Class<E> type) {
        return new ClaimantField<>(name, type);
    }

    /// Every field, in the order of a paper form.
    public static List<ClaimantField<?>> all() {
        return ALL;
    }

    /// The fields by their snake_case names.
    public static Map<String, ClaimantField<?>> byName() {
        return Map.copyOf(BY_NAME);
    }

    /// The field's name in files and in the store, in snake_case.
    public String fieldName() {
        return name;
    }

    /// What it holds.
    public Class<T> type() {
        return type;
    }

    /// Its place among all fields, from 0.
    int position() {
        return position;
    }

    /// The field's name as a person reads it: "Family name", "Opted out on".
    public String label() {
        var words =
                new ArrayList<>(
                        List.of(name.replace("url", "URL").replace("ai_", "AI_").split("_")));
        words.set(
                0,
                Character.toUpperCase(words.getFirst().charAt(0)) + words.getFirst().substring(1));
        return String.join(" ", words);
    }

    @Override
    public String toString() {
        return name;
    }
}
