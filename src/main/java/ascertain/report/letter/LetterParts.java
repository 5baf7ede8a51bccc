package ascertain.report.letter;

import ascertain.report.Checklists;
import ascertain.report.Written;
import ascertain.report.paper.Block;
import ascertain.report.paper.Block.FillIn;
import ascertain.report.paper.Block.KeyValue;
import ascertain.report.paper.Block.Paragraph;
import ascertain.report.paper.Text;
import ascertain.roll.Choices;
import ascertain.roll.Claimant;
import ascertain.roll.ClaimantField;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The lists, tables and lines to write on that letters have in paragraphs of their own.
public final class LetterParts {
    private static final List<String> STEPS =
            List.of(
                    "Sign in to LinkedIn on a computer, and open “Settings & Privacy” from your picture at the top.",
                    "Choose “Data privacy”, then “Get a copy of your data”.",
                    "Choose the larger data archive, with everything in it, and request it. LinkedIn may ask for your password: that stays between LinkedIn and you.",
                    "LinkedIn sends an e-mail when the archive is ready, often within a day and sometimes in two parts. Download each part as it is, a file that ends in .zip.",
                    "Send us the file or files unopened and unchanged: a changed file proves less.");

    private LetterParts() {}

    /// What a declaration has.
    public static Map<String, List<Block>> declaration(
            List<PremiumPeriod> periods, List<InMail> inMails, ZoneId zone, String declarant) {
        return Map.of(
                "periods",
                Checklists.periods(periods),
                "inmails",
                Checklists.inMails(inMails, zone),
                "corrections",
                List.of(blank(), blank(), blank()),
                "signature",
                List.of(
                        Block.Together.of(
                                new FillIn(List.of("Date", "Place (city and State, or country)")),
                                new FillIn(List.of("Signature of " + shortened(declarant))))));
    }

    // One line of a form: whoever has a longer name is named in full at the beginning.
    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= 70
                ? name
                : name.substring(0, name.offsetByCodePoints(0, 69)) + "…";
    }

    private static FillIn blank() {
        return new FillIn(List.of(""));
    }

    /// What a deficiency notice has.
    public static Map<String, List<Block>> deficiency(List<String> missing, List<String> sender) {
        return Map.of(
                "missing",
                List.of(new Block.Bullets(missing.stream().map(Text::of).toList())),
                "export_steps",
                numbered(STEPS),
                "sender",
                sender(sender),
                "sign_off",
                List.of(new FillIn(List.of(sender.isEmpty() ? " " : sender.getFirst()))));
    }

    private static List<Block> numbered(List<String> steps) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < steps.size(); i++) {
            blocks.add(new Paragraph(Text.EMPTY.strong((i + 1) + ".  ").plain(steps.get(i))));
        }
        return blocks;
    }

    private static List<Block> sender(List<String> sender) {
        return List.of(new Paragraph(String.join("\n", sender)));
    }

    /// What the acknowledgement of an opt-out has.
    public static Map<String, List<Block>> optOut(Claimant claimant, List<String> sender) {
        var pairs = new ArrayList<KeyValue>();
        add(pairs, "Requested", claimant, ClaimantField.OPT_OUT_REQUESTED_ON);
        add(pairs, "Postmarked", claimant, ClaimantField.OPT_OUT_POSTMARKED_ON);
        add(pairs, "Received", claimant, ClaimantField.OPT_OUT_RECEIVED_ON);
        add(pairs, "In effect from", claimant, ClaimantField.OPTED_OUT_ON);
        return Map.of(
                "opt_out_dates",
                pairs.isEmpty() ? List.of() : List.of(new Block.KeyValues(pairs)),
                "opt_out_outcome",
                List.of(new Paragraph(outcome(claimant))),
                "sender",
                sender(sender),
                "sign_off",
                List.of(new FillIn(List.of(sender.isEmpty() ? " " : sender.getFirst()))));
    }

    private static void add(
            List<KeyValue> pairs,
            String key,
            Claimant claimant,
            ClaimantField<java.time.LocalDate> field) {
        claimant.find(field)
                .ifPresent(day -> pairs.add(new KeyValue(key, Text.of(Written.day(day)))));
    }

    private static Text outcome(Claimant claimant) {
        var state = claimant.get(ClaimantField.OPT_OUT_STATE);
        if (claimant.hasOptedOut()) {
            return Text.EMPTY
                    .plain("The request is ")
                    .strong("counted as valid")
                    .plain(". You are not in the class and will not share in what it may receive.");
        }
        if (state == Choices.OptOut.LATE) {
            return Text.EMPTY
                    .plain("The request is ")
                    .strong("counted as late")
                    .plain(
                            ": it came after the time the court had set. It does not take you out of the class.");
        }
        return state == Choices.OptOut.RESCINDED
                ? Text.EMPTY
                        .plain("You have since ")
                        .strong("taken the request back")
                        .plain(". It does not take you out of the class.")
                : Text.EMPTY
                        .plain("The request is ")
                        .strong("not decided yet")
                        .plain(": we will write to you when it is.");
    }

    /// Whether a claimant has ever asked to be left out.
    public static boolean hasAsked(Claimant claimant) {
        return claimant.get(ClaimantField.OPT_OUT_STATE) != null
                || claimant.get(ClaimantField.OPTED_OUT_ON) != null
                || claimant.get(ClaimantField.OPT_OUT_REQUESTED_ON) != null
                || claimant.get(ClaimantField.OPT_OUT_RECEIVED_ON) != null
                || claimant.get(ClaimantField.OPT_OUT_POSTMARKED_ON) != null;
    }
}
