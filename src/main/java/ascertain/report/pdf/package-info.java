/// The file format: a tagged PDF/A-2a and PDF/UA-1 document, written to its stream as it is drawn.
///
/// **Context.** A roll of 50,000 people has 450,000 cells, each an element of the structure tree.
/// PDFBox keeps every object of a document until it is saved, and its writer a key for each
/// besides.
///
/// **Options.** (1) `PDDocument` throughout: the heap grows with the rows, volumes must be small.
/// (2) A layout library over PDFBox: slower again, and tags are an afterthought. (3) PDFBox for
/// what is hard, the fonts; objects, cross-references and the structure tree written here as each
/// page and cell closes.
///
/// **Outcome.** (3). An object is forgotten when it is written; eight bytes remain. Feet of pages
/// are written last, when their number is known. The same paper gives the same bytes.
@NullMarked
package ascertain.report.pdf;

import org.jspecify.annotations.NullMarked;
