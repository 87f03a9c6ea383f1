package io.leadledger.portal.page.help;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A word of the glossary that pages use; its own and its meaning stand in the messages. */
public enum Term {
    ENTITY(false),
    PARTNER(false),
    LEAD(true),
    PROFILE(false),
    ASSIGNMENT(false),
    DELIVERY(true),
    TRANSACTION(false),
    CANCELLATION(true),
    PERIOD(true),
    PREVIEW(false),
    DRAFT(false),
    BILLING_RUN(false),
    INVOICE(true),
    LINE(true),
    ADJUSTMENT(true),
    CREDIT_NOTE(true),
    NUMBER(false),
    REVERSE_CHARGE(true),
    TAX_DECISION(false),
    PROVENANCE(false),
    ERASED(true);

    private final boolean inPortal;

    Term(boolean inPortal) {
        this.inPortal = inPortal;
    }

    /** Those of the console. */
    public static List<Term> all() {
        return List.of(values());
    }

    /** Those that a partner meets. */
    public static List<Term> ofPortal() {
        return Arrays.stream(values()).filter(term -> term.inPortal).toList();
    }

    /** Its part of a message's key. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
