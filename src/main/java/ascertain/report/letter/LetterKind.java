package ascertain.report.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The texts a firm can word its own way.
public enum LetterKind {
    /// Name and address of whoever writes, a line each.
    LETTERHEAD("Letterhead", Set.of(), Set.of()),
    DECLARATION(
            "Declaration",
            Set.of("name", "declarant"),
            Set.of("periods", "inmails", "corrections", "signature")),
    DEFICIENCY(
            "Deficiency notice",
            Set.of("name", "addressee", "cure_by"),
            Set.of("missing", "export_steps", "sender", "sign_off")),
    OPT_OUT(
            "Opt-out acknowledgement",
            Set.of("name", "addressee"),
            Set.of("opt_out_dates", "opt_out_outcome", "sender", "sign_off"));

    private static final Set<String> OF_ALL =
            Set.of(
                    "reference",
                    "caption",
                    "court",
                    "docket",
                    "defendant",
                    "policy_date",
                    "today",
                    "firm");

    private final String title;
    private final Set<String> own;
    private final Set<String> parts;

    LetterKind(String title, Set<String> own, Set<String> parts) {
        this.title = title;
        this.own = own;
        this.parts = parts;
    }

    /// What it is called, such as "Deficiency notice".
    public String title() {
        return title;
    }

    /// The program's own wording.
    public String wording() {
        return DefaultWording.of(this);
    }

    /// What may stand in braces in it, in order.
    public List<String> placeholders() {
        var all = new ArrayList<String>();
        all.addAll(this == LETTERHEAD ? Set.of("caption", "court", "docket") : OF_ALL);
        all.addAll(own);
        all.addAll(parts);
        return all.stream().sorted().collect(Collectors.toUnmodifiableList());
    }

    /// Whether a placeholder stands for a list, a table or lines to write on, and so in a paragraph
    /// of its own.
    boolean isPart(String placeholder) {
        return parts.contains(placeholder);
    }
}
