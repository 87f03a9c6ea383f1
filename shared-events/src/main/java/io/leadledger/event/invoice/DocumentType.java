package io.leadledger.event.invoice;

/** What a finalized document is, with its code in EN 16931 BT-3 (UNTDID 1001). */
public enum DocumentType {
    INVOICE("380"),
    CREDIT_NOTE("381");

    private final String code;

    DocumentType(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
