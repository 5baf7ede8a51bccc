package ascertain.report.view;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/// Draws pages, and gives one up that takes too long or holds an image too large, however deep that
/// lies in it: forms that draw forms ten times each would never end.
final class BoundedRenderer extends PDFRenderer {
    private final Duration most;

    /// @param most how long a page may take
    BoundedRenderer(PDDocument document, Duration most) {
        super(document);
        this.most = most;
        setSubsamplingAllowed(true);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        var drawer = new Drawer(parameters, System.nanoTime() + most.toNanos());
        drawer.setAnnotationFilter(getAnnotationsFilter());
        return drawer;
    }

    private static final class Drawer extends PageDrawer {
        private final long end;

        Drawer(PageDrawerParameters parameters, long end) throws IOException {
            super(parameters);
            this.end = end;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands)
                throws IOException {
            if (System.nanoTime() - end > 0) {
                throw new Unshowable(
                        "This page takes too long to draw, so it is not shown. Other pages may be simpler.");
            }
            super.processOperator(operator, operands);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            refuseHuge(image);
            if (image instanceof PDImageXObject one && one.getSoftMask() != null) {
                refuseHuge(one.getSoftMask());
            }
            super.drawImage(image);
        }

        private static void refuseHuge(PDImage image) {
            if ((long) image.getWidth() * image.getHeight() > Pages.LARGEST_IMAGE) {
                throw new Unshowable(
                        "An image on this page says it is %,d by %,d pixels, more than can be shown."
                                .formatted(image.getWidth(), image.getHeight()));
            }
        }
    }
}
