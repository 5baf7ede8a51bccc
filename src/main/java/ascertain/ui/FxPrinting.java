package ascertain.ui;

import ascertain.report.view.PageImage;
import ascertain.work.Problem;

import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.stage.Window;

import java.util.Optional;

/// The desktop's own printers: each page is a picture as large as the printer's paper lets it be.
final class FxPrinting implements Printing {
    private final PrinterJob job;

    private FxPrinting(PrinterJob job) {
        this.job = job;
    }

    /// Lets a person pick a printer; none when they thought better of it.
    static Optional<Printing> ask(Window owner, String title) {
        var job = PrinterJob.createPrinterJob();
        if (job == null) {
            throw new Problem(
                    "No printer is set up on this computer. Set one up, or export the paper and print it elsewhere.");
        }
        job.getJobSettings().setJobName(title);
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return Optional.empty();
        }
        return Optional.of(new FxPrinting(job));
    }

    @Override
    public void page(PageImage page) {
        var layout = job.getJobSettings().getPageLayout();
        var picture = new ImageView(PagesView.picture(page));
        picture.setPreserveRatio(true);
        picture.setFitWidth(layout.getPrintableWidth());
        picture.setFitHeight(layout.getPrintableHeight());
        if (!job.printPage(picture)) {
            throw new Problem("The printer did not take a page. See whether it is ready.");
        }
    }

    @Override
    public void end() {
        job.endJob();
    }

    @Override
    public void cancel() {
        job.cancelJob();
    }
}
