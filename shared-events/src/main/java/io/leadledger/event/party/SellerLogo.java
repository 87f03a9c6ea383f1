package io.leadledger.event.party;

/**
 * A seller's logo as everybody prints and shows it: a PNG on white without anything that runs or reveals, small
 * enough for an event. Whatever was uploaded was made into it, so nobody else has to read what strangers drew.
 *
 * @param sha256 of the PNG, hexadecimal; names this picture for ever
 * @param width pixels, at most {@value #MAX_WIDTH}
 * @param height pixels, at most {@value #MAX_HEIGHT}
 * @param png base64
 */
public record SellerLogo(String sha256, int width, int height, String png) {

    /** Ten centimetres at 300 dots per inch. */
    public static final int MAX_WIDTH = 1200;

    /** A third of the width. */
    public static final int MAX_HEIGHT = 400;
}
