package ascertain.desk;

import ascertain.report.letter.LetterKind;
import ascertain.report.letter.Template;
import ascertain.store.CaseStore;
import ascertain.store.Change;
import ascertain.store.LetterWording;
import ascertain.work.Problem;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// How letters to claimants are worded, and their wording edited; each edit can be undone.
public final class LetterDesk {
    private final CaseStore store;
    private final Supplier<LocalDate> today;
    private final Supplier<Change> change;
    private final Runnable changed;

    LetterDesk(
            CaseStore store, Supplier<LocalDate> today, Supplier<Change> change, Runnable changed) {
        this.store = store;
        this.today = today;
        this.change = change;
        this.changed = changed;
    }

    /// How one letter is worded.
    ///
    /// @param words its wording in force
    /// @param edited who worded it and when; null where it is the program's own
    public record Worded(LetterKind kind, String words, @Nullable LetterWording edited) {}

    /// Every letter as it is worded now.
    public List<Worded> templates() {
        var wordings = Wordings.of(store);
        return Arrays.stream(LetterKind.values())
                .map(
                        kind ->
                                new Worded(
                                        kind,
                                        wordings.words(kind),
                                        wordings.edited().get(kind.name())))
                .toList();
    }

    /// Every wording a letter ever had of this firm, newest first.
    public List<LetterWording> versions(LetterKind kind) {
        return store.log().wordings().versions(kind.name());
    }

    /// Words a letter another way from now on; the program's own wording takes an edit back.
    ///
    /// @throws Problem when something in braces is not known, or stands where it may not
    public void edit(LetterKind kind, String words) {
        Template.of(kind, words);
        if (words.strip().equals(kind.wording().strip())) {
            reset(kind);
        } else if (!words.equals(Wordings.of(store).words(kind))) {
            store.log().wordings().keep(kind.name(), kind.title(), words, change.get());
            changed.run();
        }
    }

    /// Goes back to the program's own wording.
    public void reset(LetterKind kind) {
        store.log().wordings().reset(kind.name(), kind.title(), change.get());
        changed.run();
    }

    /// How a letter reads for one claimant in some wording, kept or not.
    ///
    /// @param reference the claimant's
    /// @throws Problem when the wording is refused, nobody has the reference, or the claimant may
    ///   have no such letter
    public String preview(LetterKind kind, String words, String reference) {
        var template = Template.of(kind, words);
        if (kind == LetterKind.LETTERHEAD) {
            return String.join(
                    "\n",
                    template.lines(
                            java.util.Map.of(
                                    "caption",
                                    store.matter().caption(),
                                    "court",
                                    store.matter().court(),
                                    "docket",
                                    store.matter().docket())));
        }
        Long id = store.lookup().idsOf(List.of(reference)).get(reference);
        if (id == null) {
            throw new Problem("Nobody on the roll has the reference " + reference + ".");
        }
        var paper =
                LetterPaper.of(store, today.get(), PaperKind.valueOf(kind.name()), true)
                        .worded(template)
                        .of(id);
        return switch (paper) {
            case PersonPaper.Item(var item, _) ->
                    item.paper().sections().stream()
                            .map(PaperWords::of)
                            .collect(Collectors.joining("\n\n"));
            case PersonPaper.Left(var said) ->
                    throw new Problem(
                            "%s has no such letter: %s.".formatted(said.reference(), said.words()));
            case PersonPaper.NotMeant() -> "";
        };
    }
}
