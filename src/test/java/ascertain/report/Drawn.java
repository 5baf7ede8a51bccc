package ascertain.report;

import ascertain.report.page.PaperSetter;
import ascertain.report.paper.Block;
import ascertain.report.paper.Edition;
import ascertain.report.paper.Paper;
import ascertain.report.paper.Paper.Section;
import ascertain.work.Progress;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Papers drawn in memory, and what a reader finds in them.
final class Drawn {
    // The fonts are read once for all tests; a setter serves any number of papers.
    private static final PaperSetter SETTER = new PaperSetter();

    private Drawn() {}

    static Paper paper(Block... blocks) {
        return paper(new Section("The section", List.of(blocks)));
    }

    static Paper paper(Section... sections) {
        return new Paper(
                "A paper",
                "",
                Locale.US,
                new Paper.Caption("", "Moreno v. Northwind Networks, Inc.", ""),
                Edition.INTERNAL,
                "Attorney work product: estimate",
                List.of(sections));
    }

    static synchronized byte[] bytes(Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        SETTER.set(paper, Invented.PROGRAM, Invented.MADE, out, Progress.NONE);
        return out.toByteArray();
    }

    /// The text of each page, line feeds as spaces.
    static List<String> pages(byte[] file) throws IOException {
        var pages = new ArrayList<String>();
        try (var document = Loader.loadPDF(file)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("\\s+", " ").strip());
            }
        }
        return pages;
    }

    static String text(byte[] file) throws IOException {
        return String.join(" ", pages(file));
    }
}
