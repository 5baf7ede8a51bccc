package ascertain.report;

import static org.assertj.core.api.Assertions.assertThat;

import ascertain.report.paper.Block;
import ascertain.report.paper.Paper.Section;
import ascertain.report.paper.Text;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What those hear who do not see the page.
final class StructureTest {
    private static List<PDStructureElement> elements(PDDocument document) {
        var found = new ArrayList<PDStructureElement>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), found);
        return found;
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element);
                collect(element, found);
            }
        }
    }

    private static String scope(PDStructureElement header) {
        var attributes = (COSDictionary) header.getCOSObject().getDictionaryObject(COSName.A);
        return attributes.getNameAsString("Scope");
    }

    @Test
    void headingsTablesAndFiguresAreWhatTheyLookLike() throws Exception {
        try (var document =
                Loader.loadPDF(Drawn.bytes(Invented.editions(Invented.facts()).get("internal")))) {
            List<PDStructureElement> all = elements(document);

            assertThat(all.getFirst().getStructureType()).isEqualTo("Document");
            assertThat(all).filteredOn(e -> e.getStructureType().equals("H1")).hasSize(1);
            assertThat(all).filteredOn(e -> e.getStructureType().equals("H2")).hasSize(9);
            assertThat(all)
                    .filteredOn(e -> e.getStructureType().equals("TH"))
                    .isNotEmpty()
                    .allMatch(e -> List.of("Column", "Row").contains(scope(e)));
            assertThat(all)
                    .filteredOn(e -> e.getStructureType().equals("Figure"))
                    .extracting(PDStructureElement::getAlternateDescription)
                    .containsExactly(
                            "Of 4,012 people on the roll 2,871 are class members, 231 undetermined, 814 not shown on present records and 96 excluded.",
                            "Key dates on a line of time. Aug 2024: The setting “Data for Generative AI Improvement” appears, on by default; "
                                    + "18 Sep 2024: Privacy policy updated (policy date); 21 Jan 2025: Complaint filed; 30 Jan 2025: Voluntarily dismissed without prejudice.");
            assertThat(all)
                    .filteredOn(e -> e.getStructureType().equals("Note"))
                    .isNotEmpty()
                    .allMatch(e -> !e.getElementIdentifier().isEmpty());
        }
    }

    @Test
    void aTableOverManyPagesHasOneHeader() throws Exception {
        var facts = Invented.facts(Invented.facts().counts(), Invented.states(160));
        try (var document = Loader.loadPDF(Drawn.bytes(CaseSummary.open(facts)))) {
            List<PDStructureElement> all = elements(document);

            assertThat(all)
                    .filteredOn(e -> e.getStructureType().equals("TH") && scope(e).equals("Row"))
                    .hasSizeGreaterThan(160);
            assertThat(all).filteredOn(e -> e.getStructureType().equals("THead")).hasSize(3);
        }
    }

    @Test
    void theDocumentNamesItselfItsLanguageAndItsParts() throws Exception {
        try (var document =
                Loader.loadPDF(Drawn.bytes(Invented.editions(Invented.facts()).get("public")))) {
            var catalog = document.getDocumentCatalog();

            assertThat(catalog.getLanguage()).isEqualTo("en-US");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Case summary: Moreno v. Northwind Networks, Inc.");
            assertThat(catalog.getDocumentOutline().children())
                    .extracting(item -> item.getTitle())
                    .containsExactly(
                            "Case summary",
                            "People on the roll",
                            "The matter",
                            "The class as defined",
                            "Class members by State of residence",
                            "Chronology",
                            "How people are counted",
                            "What the figures stand on");
        }
    }

    @Test
    void linksLeadOutAndAreTagged() throws Exception {
        byte[] file =
                Drawn.bytes(
                        Drawn.paper(
                                new Block.Paragraph(
                                        Text.EMPTY
                                                .plain("See ")
                                                .link(
                                                        "the rule",
                                                        URI.create("https://example.org/rule"))
                                                .plain("."),
                                        Block.Paragraph.Tone.BODY)));
        try (var document = Loader.loadPDF(file)) {
            assertThat(elements(document))
                    .extracting(PDStructureElement::getStructureType)
                    .contains("Link");
            assertThat(document.getPage(0).getAnnotations()).hasSize(1);
        }
        assertThat(Vera.broken(file)).isEmpty();
        assertThat(Drawn.text(file)).contains("See the rule.");
    }

    @Test
    void aHeadingIsNeverTheLastLineOfAPage() throws Exception {
        for (int lines = 17; lines < 31; lines++) {
            var blocks =
                    new ArrayList<Block>(
                            IntStream.range(0, lines)
                                    .mapToObj(i -> (Block) new Block.Paragraph("line " + i))
                                    .toList());
            blocks.add(new Block.Heading("Below"));
            blocks.add(new Block.Paragraph("what follows. ".repeat(30)));
            List<String> pages =
                    Drawn.pages(Drawn.bytes(Drawn.paper(new Section("The section", blocks))));

            assertThat(pages)
                    .allMatch(
                            page ->
                                    !page.contains("Below")
                                            || page.contains("Below what follows."));
        }
    }
}
