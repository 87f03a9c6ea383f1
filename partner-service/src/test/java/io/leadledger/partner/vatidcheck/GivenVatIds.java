package io.leadledger.partner.vatidcheck;

import java.util.concurrent.atomic.AtomicInteger;

/** VAT IDs of Belgium with right check digits, each given once. */
final class GivenVatIds {

    private static final int MODULUS = 97;
    private static final AtomicInteger LAST = new AtomicInteger(4_100_000);

    private GivenVatIds() {}

    static String next() {
        int number = LAST.incrementAndGet();
        return "BE%08d%02d".formatted(number, MODULUS - number % MODULUS);
    }
}
