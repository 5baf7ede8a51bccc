package ascertain.ui.claimants;

import ascertain.roll.ClaimantField;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The parts of the form, each with the fields from its first on to the next part's.
enum FieldGroup {
    IDENTITY("Identity", ClaimantField.KIND),
    CONTACT("Contact", ClaimantField.EMAIL),
    STATUS("Status", ClaimantField.STATUS),
    EXCLUSION("Opt-out and exclusion", ClaimantField.OPTED_OUT_ON),
    CLAIM("Setting, discovery and damages", ClaimantField.AI_SETTING),
    ENGAGEMENT("Engagement", ClaimantField.REPRESENTED_BY);

    private final String title;
    private final ClaimantField<?> first;

    FieldGroup(String title, ClaimantField<?> first) {
        this.title = title;
        this.first = first;
    }

    String title() {
        return title;
    }

    /// Every field in its part, in the order of the fields.
    static Map<FieldGroup, List<ClaimantField<?>>> all() {
        var groups = new EnumMap<FieldGroup, List<ClaimantField<?>>>(FieldGroup.class);
        var now = IDENTITY;
        for (var field : ClaimantField.all()) {
            for (var group : values()) {
                if (group.first == field) {
                    now = group;
                }
            }
            groups.computeIfAbsent(now, _ -> new ArrayList<>()).add(field);
        }
        return groups;
    }
}
