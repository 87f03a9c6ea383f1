package io.leadledger.partner.logo;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.leadledger.api.partner.entity.EntityApi;
import io.leadledger.chassis.input.Parsed;
import io.leadledger.event.party.SellerLogo;
import io.leadledger.text.Sha256;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-003")
class LogoReaderTest {

    private static final int GREEN = 0x0B6E4F;
    private static final int WHITE = 0xFFFFFF;

    @Test
    void a_drawing_is_drawn_as_large_as_a_logo_may_be_on_white() throws IOException {
        SellerLogo logo = fit(svg("<path d='M0 0h150v100H0z' fill='#0b6e4f'/>"));

        BufferedImage image = picture(logo);
        assertThat(logo.width()).isEqualTo(image.getWidth()).isEqualTo(1200);
        assertThat(logo.height()).isEqualTo(image.getHeight()).isEqualTo(400);
        assertThat(image.getRGB(300, 200) & WHITE).isEqualTo(GREEN);
        assertThat(image.getRGB(900, 200) & WHITE).isEqualTo(WHITE);
        assertThat(logo.sha256()).isEqualTo(Sha256.hex(Base64.getDecoder().decode(logo.png())));
    }

    @Test
    void a_picture_of_pixels_is_made_smaller_never_larger_and_what_shines_through_is_white() throws IOException {
        assertThat(fit(png(60, 30)).width()).isEqualTo(60);
        assertThat(fit(png(3000, 400)).width()).isEqualTo(1200);
        assertThat(fit(png(500, 2000)).height()).isEqualTo(400);
        assertThat(picture(fit(png(60, 30))).getRGB(50, 15) & WHITE).isEqualTo(WHITE);
        assertThat(picture(fit(png(60, 30))).getRGB(5, 15) & WHITE).isEqualTo(GREEN);
        assertThat(picture(fit(jpeg(60, 30))).getWidth()).isEqualTo(60);
    }

    @Test
    void whatever_is_drawn_an_event_can_carry_it() throws IOException {
        BufferedImage noise = new BufferedImage(500, 390, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int i = 0; i < 500 * 390; i++) {
            noise.setRGB(i % 500, i / 500, random.nextInt());
        }

        SellerLogo logo = fit(written(noise, "png"));

        assertThat(logo.png().length()).isBetween(100_000, 420_000);
        assertThat(logo.width()).isLessThan(500);
    }

    @Test
    void nothing_of_the_file_goes_on_but_what_is_seen() throws IOException {
        byte[] told = png(60, 30);
        byte[] longer = Arrays.copyOf(told, told.length + 7);
        System.arraycopy("secret!".getBytes(StandardCharsets.US_ASCII), 0, longer, told.length, 7);

        assertThat(fit(longer)).isEqualTo(fit(told));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>p</p></foreignObject>",
                "<image href='http://127.0.0.1:1/a.png' width='9' height='9'/>",
                "<text x='1' y='9'>Nordlicht</text>",
                "<use href='file:///etc/passwd#a'/>",
                "<use xmlns:x='http://www.w3.org/1999/xlink' x:href='http://127.0.0.1:1/a.svg#a'/>",
                "<filter id='f'><feGaussianBlur stdDeviation='1'/></filter>",
                "<pattern id='p' width='9' height='9'/>",
                "<mask id='m'/>",
                "<defs><marker id='k' markerWidth='9' markerHeight='9'/></defs>",
                "<path d='M0 0h9' stroke='red' stroke-dasharray='1e-9'/>",
                "<path d='M0 0h9' stroke='red' style='fill:none;stroke-dasharray: 1e-9'/>",
                "<style>path{stroke-dash<!-- -->array:1e-9}</style><path d='M0 0h9' stroke='red'/>",
                "<style>path{stroke-dash<![CDATA[array:/* none */1e-9}]]></style><path d='M0 0h9' stroke='red'/>"
            })
    void a_drawing_that_runs_fetches_needs_a_font_or_grows_beyond_its_file_is_refused(String inside) {
        assertThat(code(svg(inside))).isEqualTo("drawing-not-plain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<clipPath id='c'>%s</clipPath>",
                "<clipPath id='c'><use href='#p'/></clipPath>%s",
                "<g id='g'>%s</g><clipPath id='c'><use href='#g'/></clipPath>",
                "<g id='g'><use href='#p'/></g>%s<clipPath id='c'><use href='#g'/></clipPath>"
            })
    void what_cuts_other_shapes_is_simple(String cutting) {
        String cut = cutting + "<rect width='9' height='9' clip-path='url(#c)'/>";

        assertThat(code(svg(cut.formatted(outline(400))))).isEqualTo("drawing-not-plain");
        assertThat(code(svg(cut.formatted(outline(1)) + "<path d='M0 0h9v9z'/>")))
                .isEqualTo(cutting.contains("<use href='#p'/></g>") ? "drawing-not-plain" : "fit");
    }

    @Test
    void what_is_only_drawn_may_be_as_long_as_it_likes_and_drawing_programs_say_of_dashes_that_there_are_none() {
        assertThat(code(svg(outline(400)))).isEqualTo("fit");
        assertThat(
                        code(
                                svg(
                                        "<path d='M0 0h90v90z' style='stroke-dasharray:none'/><path stroke-dasharray='none' d='M0 0'/>"
                                                + "<style>.a{stroke:red;stroke-dasharray: none;fill:red}.b{stroke-dasharray:none}</style>")))
                .isEqualTo("fit");
    }

    /** Of so many corners. */
    private static String outline(int corners) {
        return "<path id='p' d='M0 0%sz'/>".formatted("L40 70L9 80".repeat(corners));
    }

    @Test
    void a_drawing_with_a_document_type_or_of_broken_xml_is_refused() {
        String entity = "<!DOCTYPE svg [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><svg viewBox='0 0 9 9'>&e;</svg>";
        assertThat(code(entity.getBytes(StandardCharsets.UTF_8))).isEqualTo("drawing-not-plain");
        assertThat(code("<svg viewBox='0 0 9 9'><g>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("unreadable-picture");
        assertThat(code("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 0 0'/>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("unreadable-picture");
    }

    @Test
    void what_is_no_whole_picture_too_small_or_too_large_is_refused_with_the_reason() throws IOException {
        assertThat(code("GIF89a".getBytes(StandardCharsets.US_ASCII))).isEqualTo("not-a-picture");
        assertThat(code(new byte[0])).isEqualTo("not-a-picture");
        assertThat(code(Arrays.copyOf(png(60, 30), 40))).isEqualTo("unreadable-picture");
        assertThat(code(png(15, 30))).isEqualTo("picture-too-small");
        assertThat(code(new byte[EntityApi.MAX_LOGO_BYTES + 1])).isEqualTo("logo-too-large");
        assertThat(code(png(5001, 5000))).isEqualTo("picture-too-wide");
    }

    @Test
    void a_picture_of_which_nothing_is_seen_on_paper_is_refused() throws IOException {
        assertThat(code(plain(new Color(0, 0, 0, 0)))).isEqualTo("picture-invisible");
        assertThat(code(plain(new Color(250, 250, 246)))).isEqualTo("picture-invisible");
        assertThat(code(svg("<rect width='200' height='90' fill='#fff'/>"))).isEqualTo("picture-invisible");
        assertThat(fit(plain(new Color(255, 240, 200))).width())
                .as("pale, but seen")
                .isEqualTo(60);
    }

    private static byte[] plain(Color color) throws IOException {
        BufferedImage image = new BufferedImage(60, 30, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setColor(color);
        graphics.fillRect(0, 0, 60, 30);
        graphics.dispose();
        return written(image, "png");
    }

    @Test
    void a_large_picture_is_read_without_holding_all_its_pixels() throws IOException {
        byte[] large = png(5000, 5000);
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();

        SellerLogo logo = fit(large);

        assertThat(logo.width()).isEqualTo(logo.height()).isEqualTo(400);
        assertThat(picture(logo).getRGB(100, 200) & WHITE).isEqualTo(GREEN);
        assertThat(thread.getCurrentThreadAllocatedBytes() - before).isLessThan(60_000_000);
    }

    @Test
    void a_photograph_that_is_told_in_ever_more_passes_is_refused() throws IOException {
        assertThat(fit(progressive(0)).width()).isEqualTo(64);
        assertThat(code(progressive(1000))).isEqualTo("unreadable-picture");
    }

    @Test
    void drawing_ends_when_nobody_waits_for_it_any_more() {
        Thread.currentThread().interrupt();
        try {
            assertThat(code(svg("<path d='M0 0h9v9z'/>"))).isEqualTo("unreadable-picture");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static byte[] svg(String inside) {
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 300 100'>%s</svg>"
                .formatted(inside)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Green on its left half, nothing on its right. */
    private static byte[] png(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(GREEN));
        graphics.fillRect(0, 0, width / 2, height);
        graphics.dispose();
        return written(image, "png");
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    /** A JPEG told in passes, from coarse to fine, with the last of them again and again. */
    private static byte[] progressive(int again) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        writer.setOutput(ImageIO.createImageOutputStream(bytes));
        writer.write(null, new IIOImage(new BufferedImage(64, 32, BufferedImage.TYPE_INT_RGB), null, null), param);
        writer.dispose();
        byte[] once = bytes.toByteArray();
        int pass = once.length - 2;
        while (once[pass] != (byte) 0xFF || once[pass + 1] != (byte) 0xDA) {
            pass--;
        }
        ByteArrayOutputStream more = new ByteArrayOutputStream();
        more.write(once, 0, once.length - 2);
        for (int i = 0; i < again; i++) {
            more.write(once, pass, once.length - 2 - pass);
        }
        more.write(once, once.length - 2, 2);
        return more.toByteArray();
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, bytes)).isTrue();
        return bytes.toByteArray();
    }

    private static SellerLogo fit(byte[] file) {
        return ((Parsed.Fit<SellerLogo>) LogoReader.read(file)).value();
    }

    private static String code(byte[] file) {
        return LogoReader.read(file) instanceof Parsed.Unfit<SellerLogo>(String code, String _) ? code : "fit";
    }

    private static BufferedImage picture(SellerLogo logo) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(logo.png())));
    }
}
