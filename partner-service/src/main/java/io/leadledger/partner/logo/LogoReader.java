package io.leadledger.partner.logo;

import io.leadledger.api.partner.entity.EntityApi;
import io.leadledger.chassis.input.Parsed;
import io.leadledger.event.party.SellerLogo;
import java.awt.image.BufferedImage;

/** Reads an uploaded picture by what it is, not by what it is called. */
public final class LogoReader {

    private static final int MIN_SIDE = 16;

    private LogoReader() {}

    /** The logo of a PNG, a JPEG or an SVG; nothing of the file itself goes on. */
    public static Parsed<SellerLogo> read(byte[] file) {
        if (file.length > EntityApi.MAX_LOGO_BYTES) {
            return Parsed.unfit("logo-too-large", "a file of at most 1 MB");
        }
        return switch (PictureKind.of(file)) {
            case PNG, JPEG -> logo(Raster.read(file));
            case SVG -> logo(Drawing.read(file));
            case OTHER -> Parsed.unfit("not-a-picture", "a PNG, JPEG or SVG file");
        };
    }

    private static Parsed<SellerLogo> logo(Parsed<BufferedImage> picture) {
        return switch (picture) {
            case Parsed.Unfit<BufferedImage>(String code, String expectation) -> Parsed.unfit(code, expectation);
            case Parsed.Fit<BufferedImage>(BufferedImage image) ->
                image.getWidth() < MIN_SIDE || image.getHeight() < MIN_SIDE
                        ? Parsed.unfit("picture-too-small", "at least " + MIN_SIDE + " pixels on each side")
                        : PrintedLogo.of(image)
                                .map(Parsed::fit)
                                .orElse(Parsed.unfit("picture-invisible", "a picture that is seen on white paper"));
        };
    }
}
