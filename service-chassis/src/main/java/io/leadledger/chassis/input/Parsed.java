package io.leadledger.chassis.input;

/** What became of one value that was sent: understood, or not what was expected. */
public sealed interface Parsed<T> {

    record Fit<T>(T value) implements Parsed<T> {}

    /**
     * Not what was expected.
     *
     * @param code stable, kebab-case
     * @param expectation completes the sentence "expected …"
     */
    record Unfit<T>(String code, String expectation) implements Parsed<T> {}

    static <T> Parsed<T> fit(T value) {
        return new Fit<>(value);
    }

    static <T> Parsed<T> unfit(String code, String expectation) {
        return new Unfit<>(code, expectation);
    }
}
