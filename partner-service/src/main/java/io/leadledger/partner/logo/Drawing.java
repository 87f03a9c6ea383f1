package io.leadledger.partner.logo;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.renderer.output.impl.Graphics2DOutput;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import io.leadledger.chassis.input.Parsed;
import io.leadledger.event.party.SellerLogo;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Objects;
import java.util.concurrent.CancellationException;

/** A drawing (SVG), drawn as large as a logo may be. */
final class Drawing {

    private Drawing() {}

    static Parsed<BufferedImage> read(byte[] file) {
        return switch (DrawingRules.check(file)) {
            case Parsed.Unfit<byte[]>(String code, String expectation) -> Parsed.unfit(code, expectation);
            case Parsed.Fit<byte[]>(byte[] plain) -> picture(plain);
        };
    }

    private static Parsed<BufferedImage> picture(byte[] file) {
        try {
            SVGDocument drawing =
                    new SVGLoader().load(new ByteArrayInputStream(file), null, LoaderContext.createDefault());
            return Parsed.fit(drawn(Objects.requireNonNull(drawing)));
        } catch (RuntimeException broken) {
            return Parsed.unfit("unreadable-picture", "a whole drawing that has a size");
        }
    }

    private static BufferedImage drawn(SVGDocument drawing) {
        FloatSize size = drawing.size();
        double scale = Math.min(SellerLogo.MAX_WIDTH / size.width, SellerLogo.MAX_HEIGHT / size.height);
        int width = (int) Math.round(size.width * scale);
        int height = (int) Math.round(size.height * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            drawing.renderWithPlatform(
                    NullPlatformSupport.INSTANCE, new AwaitedOutput(graphics), new ViewBox(width, height));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /** Draws as long as somebody waits for it: between two shapes it looks whether its thread was interrupted. */
    private static final class AwaitedOutput extends Graphics2DOutput {

        AwaitedOutput(Graphics2D graphics) {
            super(graphics);
        }

        @Override
        public void fillShape(Shape shape) {
            requireAwaited();
            super.fillShape(shape);
        }

        @Override
        public void drawShape(Shape shape) {
            requireAwaited();
            super.drawShape(shape);
        }

        @Override
        public Output createChild() {
            requireAwaited();
            return new AwaitedOutput((Graphics2D) graphics().create());
        }

        private static void requireAwaited() {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("nobody waits for the drawing any more");
            }
        }
    }
}
