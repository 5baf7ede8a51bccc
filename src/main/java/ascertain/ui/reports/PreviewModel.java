package ascertain.ui.reports;

import ascertain.desk.OpenCase;
import ascertain.report.PaperWriter;
import ascertain.ui.Latest;
import ascertain.ui.PagesModel;
import ascertain.ui.Sentences;
import ascertain.ui.Session;
import ascertain.work.Background;
import ascertain.work.Progress;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

/// The pages of the paper that is chosen, made in memory whenever the choice or the case changes
/// while the screen is up.
public final class PreviewModel {
    /// How many pages are looked at; of longer papers the first.
    static final int MOST_PAGES = 20;

    private static final int MOST_CLAIMANTS = 10;

    private final Session session;
    private final ChoiceModel choice;
    private final PagesModel pages;
    private final Latest<Asked, Made> making;
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private ascertain.desk.@Nullable Output output;
    private PaperWriter.@Nullable First shown;
    private boolean up;
    private boolean stale = true;

    private record Asked(OpenCase open, ascertain.desk.Output output, ChoiceModel.Wanted wanted) {}

    private record Made(Asked asked, PaperWriter.First first) {}

    /// @param lane makes previews, which may take long
    /// @param drawing draws their pages
    public PreviewModel(Session session, ChoiceModel choice, Background lane, Background drawing) {
        this.session = session;
        this.choice = choice;
        pages = new PagesModel(drawing);
        making =
                new Latest<>(
                        lane, "Making the preview", PreviewModel::make, this::show, this::fail);
        choice.onChange(() -> anew(true));
        session.changesProperty().subscribe((_, _) -> anew(false));
        session.openProperty()
                .subscribe(
                        open -> {
                            output = open == null ? null : open.output();
                            anew(true);
                        });
    }

    private static Made make(Asked asked) {
        var order = asked.wanted.first(MOST_CLAIMANTS).order(asked.open);
        return new Made(asked, asked.output.preview(order, MOST_PAGES, Progress.NONE));
    }

    /// The pages.
    PagesModel pages() {
        return pages;
    }

    /// What the pages were made of, or null where there are none.
    PaperWriter.@Nullable First shown() {
        return shown;
    }

    /// What is to be said of the pages, such as that there are more, or the empty text.
    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /// Says whether the screen is up: nothing is made while nobody looks.
    void up(boolean now) {
        up = now;
        if (up && stale) {
            ask();
        }
    }

    /// @param other whether another paper is shown from now on: the one before goes at once, since
    ///   nobody should take an internal page for a public one
    private void anew(boolean other) {
        stale = true;
        if (other) {
            note.set("");
            shown = null;
            pages.say("");
        }
        if (up) {
            ask();
        }
    }

    private void ask() {
        var open = session.open().orElse(null);
        var from = output;
        if (open != null
                && from != null
                && choice.offerProperty().get() instanceof Offer.OfPaper paper) {
            stale = false;
            if (pages.imageProperty().get() == null) {
                pages.say("Making the preview …");
            }
            making.ask(new Asked(open, from, choice.wanted(paper)));
        }
    }

    private boolean isAskedStill(Asked asked) {
        return session.open().filter(open -> open == asked.open).isPresent()
                && choice.offerProperty().get() instanceof Offer.OfPaper paper
                && paper.kind() == asked.wanted.kind()
                && choice.edition() == asked.wanted.edition();
    }

    private void show(Made made) {
        if (!isAskedStill(made.asked)) {
            return;
        }
        shown = made.first;
        boolean fewer = made.asked.wanted.whose().size() > MOST_CLAIMANTS;
        boolean more = fewer || !made.first.whole();
        note.set(
                !more
                        ? ""
                        : fewer
                                ? "Shown for the first %d claimants of %,d; the export is for all."
                                        .formatted(MOST_CLAIMANTS, made.asked.wanted.whose().size())
                                : "The paper is longer: its first %d pages are shown; the export has all."
                                        .formatted(MOST_PAGES));
        pages.open(made.asked.wanted.kind().title(), made.first::pdf, more);
    }

    private void fail(Exception why) {
        note.set("");
        shown = null;
        pages.say(Sentences.of(why));
    }
}
