package io.leadledger.servers.process;

/** A start that cannot go on, for a reason that the person at the terminal can mend. */
public final class StartRefused extends RuntimeException {
    private final String code;

    /** A refusal with a stable kebab-case code and a sentence "expected … but …". */
    public StartRefused(String code, String sentence) {
        super(sentence);
        this.code = code;
    }

    /** Stable kebab-case code, {@code port-taken}. */
    public String code() {
        return code;
    }
}
