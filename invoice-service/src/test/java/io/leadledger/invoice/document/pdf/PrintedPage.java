package io.leadledger.invoice.document.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * What stands where on a page, in points from its left and upper edge, as another library sees it.
 *
 * @param runs texts in the order in which they were written
 * @param pictures logos and codes
 * @param frames boxes with round corners
 */
record PrintedPage(List<Run> runs, List<Rectangle2D> pictures, List<Rectangle2D> frames) {

    /** Letters that follow each other without a gap. */
    record Run(String text, float left, float right, float baseline, float size) {

        Rectangle2D box() {
            return new Rectangle2D.Float(left, baseline - 0.72f * size, right - left, 0.9f * size);
        }
    }

    static List<PrintedPage> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<List<Run>> runs = Letters.of(document);
            List<PrintedPage> pages = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                Shapes shapes = new Shapes(page);
                shapes.processPage(page);
                pages.add(new PrintedPage(runs.get(pages.size()), shapes.pictures(), shapes.frames));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Texts that stand on the same line as that one, from left to right. */
    List<Run> lineOf(Run run) {
        return runs.stream()
                .filter(other -> Math.abs(other.baseline() - run.baseline()) < 0.5f)
                .sorted((a, b) -> Float.compare(a.left(), b.left()))
                .toList();
    }

    List<Run> startingWith(String text) {
        return runs.stream().filter(run -> run.text().startsWith(text)).toList();
    }

    private static final class Letters extends PDFTextStripper {

        private final List<List<Run>> pages = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private float left;
        private float right;
        private float baseline;
        private float size;

        static List<List<Run>> of(PDDocument document) throws IOException {
            Letters letters = new Letters();
            letters.getText(document);
            return letters.pages;
        }

        @Override
        protected void startPage(PDPage page) {
            pages.add(new ArrayList<>());
        }

        @Override
        protected void endPage(PDPage page) {
            end();
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            boolean follows = !text.isEmpty()
                    && Math.abs(letter.getYDirAdj() - baseline) < 0.1f
                    && Math.abs(letter.getXDirAdj() - right) < 0.15f * size;
            if (!follows) {
                end();
                left = letter.getXDirAdj();
                baseline = letter.getYDirAdj();
                size = letter.getFontSizeInPt();
            }
            text.append(letter.getUnicode());
            right = letter.getXDirAdj() + letter.getWidthDirAdj();
        }

        private void end() {
            if (!text.toString().isBlank()) {
                pages.getLast()
                        .add(new Run(text.toString().replace('\u00a0', ' ').strip(), left, right, baseline, size));
            }
            text.setLength(0);
        }
    }

    /** Pictures, the code as one (it is drawn of small squares), and frames (the only thing with curves). */
    private static final class Shapes extends PDFGraphicsStreamEngine {

        private final List<Rectangle2D> frames = new ArrayList<>();
        private final List<Rectangle2D> images = new ArrayList<>();
        private final float height;
        private Rectangle2D code = new Rectangle2D.Float();
        private Rectangle2D path = new Rectangle2D.Float();
        private boolean curved;

        Shapes(PDPage page) {
            super(page);
            this.height = page.getMediaBox().getHeight();
        }

        List<Rectangle2D> pictures() {
            List<Rectangle2D> all = new ArrayList<>(images);
            if (!code.isEmpty()) {
                all.add(code);
            }
            return all;
        }

        private void reach(double x, double y) {
            Rectangle2D point = new Rectangle2D.Double(x, height - y, 0.01, 0.01);
            path = path.isEmpty() ? point : path.createUnion(point);
        }

        private void done() {
            path = new Rectangle2D.Float();
            curved = false;
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            reach(p0.getX(), p0.getY());
            reach(p2.getX(), p2.getY());
        }

        @Override
        public void drawImage(PDImage image) {
            var at = getGraphicsState().getCurrentTransformationMatrix();
            reach(at.getTranslateX(), at.getTranslateY());
            reach(at.getTranslateX() + at.getScalingFactorX(), at.getTranslateY() + at.getScalingFactorY());
            images.add(path);
            done();
        }

        @Override
        public void clip(int windingRule) {
            done();
        }

        @Override
        public void moveTo(float x, float y) {
            reach(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            reach(x, y);
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            curved = true;
            reach(x3, y3);
        }

        @Override
        public Point2D getCurrentPoint() {
            return new Point2D.Float();
        }

        @Override
        public void closePath() {
            // the same points again
        }

        @Override
        public void endPath() {
            done();
        }

        @Override
        public void strokePath() {
            if (curved) {
                frames.add(path);
            }
            done();
        }

        @Override
        public void fillPath(int windingRule) {
            code = code.isEmpty() ? path : code.createUnion(path);
            done();
        }

        @Override
        public void fillAndStrokePath(int windingRule) {
            done();
        }

        @Override
        public void shadingFill(COSName shadingName) {
            done();
        }
    }
}
