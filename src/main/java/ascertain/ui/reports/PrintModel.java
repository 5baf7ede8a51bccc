package ascertain.ui.reports;

import ascertain.desk.PaperOrder;
import ascertain.report.PaperWriter;
import ascertain.report.view.Format;
import ascertain.report.view.Pages;
import ascertain.ui.Dialogs;
import ascertain.ui.Printing;
import ascertain.ui.Session;
import ascertain.ui.control.Words;
import ascertain.work.Background;
import ascertain.work.Problem;
import ascertain.work.Progress;

import java.util.Optional;

/// Prints the paper that is chosen: its pages are made in memory and go to the printer as pictures.
public final class PrintModel {
    private static final int MOST_PRINTED = 300;
    private static final double POINTS_AN_INCH = 72;

    private final Session session;
    private final ChoiceModel choice;
    private final Background printing;
    private final Background writing;
    private final Dialogs dialogs;
    private final OutcomeModel outcome;

    /// @param printing makes and draws the pages
    /// @param writing puts on record what was printed
    /// @param outcome says how far it is
    public PrintModel(
            Session session,
            ChoiceModel choice,
            Background printing,
            Background writing,
            Dialogs dialogs,
            OutcomeModel outcome) {
        this.session = session;
        this.choice = choice;
        this.printing = printing;
        this.writing = writing;
        this.dialogs = dialogs;
        this.outcome = outcome;
    }

    /// Lets a person pick a printer, and prints the paper chosen.
    void print() {
        if (outcome.isBusy()
                || session.open().isEmpty()
                || !(choice.offerProperty().get() instanceof Offer.OfPaper paper)) {
            return;
        }
        Optional<Printing> printer;
        try {
            printer = dialogs.printer(paper.title());
        } catch (Problem none) {
            outcome.refuse(none);
            return;
        }
        printer.ifPresent(to -> print(choice.wanted(paper), to));
    }

    private void print(ChoiceModel.Wanted wanted, Printing to) {
        var open = session.open().orElseThrow();
        outcome.begin(
                "Printing …", "Stopped. Pages that went to the printer may still come out of it.");
        outcome.running(
                printing.run(
                        "Printing the " + wanted.kind().title(),
                        progress -> {
                            var order = wanted.order(open);
                            try {
                                int pages =
                                        send(
                                                open.output()
                                                        .preview(order, MOST_PRINTED, progress),
                                                to,
                                                progress);
                                to.end();
                                return new Printed(order, pages);
                            } catch (RuntimeException failure) {
                                to.cancel();
                                throw failure;
                            }
                        },
                        printed ->
                                writing.run(
                                        "Putting the print on record",
                                        _ -> {
                                            open.output().printed(printed.order);
                                            return printed.pages;
                                        },
                                        pages ->
                                                outcome.end(
                                                        Words.count(pages, "page", "pages")
                                                                + " went to the printer."),
                                        outcome::refuse),
                        outcome::refuse));
    }

    private record Printed(PaperOrder order, int pages) {}

    private static int send(PaperWriter.First paper, Printing to, Progress progress) {
        if (!paper.whole()) {
            throw new Problem(
                    "The paper has more than %d pages: export it, and print it from a PDF program."
                            .formatted(MOST_PRINTED));
        }
        try (var pages = Pages.open(Format.PDF, paper.pdf())) {
            for (int page = 0; page < pages.count(); page++) {
                progress.step("Printing", page, pages.count());
                to.page(pages.draw(page, Printing.PIXELS_AN_INCH / POINTS_AN_INCH));
            }
            return pages.count();
        }
    }
}
