package io.leadledger.partner.vatidcheck;

import java.time.Instant;

/** A VAT ID that was saved at some moment, in the words of an errand: {@code PARTNER/0197a…/BE0428759497/1767431640000}. */
record SavedVatId(Subject of, String vatId, Instant savedAt) {

    static final String ERRAND = "ask-vies";

    static SavedVatId read(String errand) {
        String[] parts = errand.split("/", -1);
        return new SavedVatId(
                new Subject(VatIdHolder.Kind.valueOf(parts[0]), parts[1]),
                parts[2],
                Instant.ofEpochMilli(Long.parseLong(parts[3])));
    }

    String errand() {
        return String.join("/", of.kind().name(), of.id(), vatId, String.valueOf(savedAt.toEpochMilli()));
    }
}
