package io.leadledger.invoice.document.typesetting;

import io.leadledger.event.invoice.DocumentType;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.einvoice.DocumentVatIds;
import io.leadledger.invoice.document.einvoice.DocumentWording;
import io.leadledger.invoice.document.einvoice.PrintedText;
import io.leadledger.money.Money;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What every part of the page needs: the content, the words for it and the letters for them. */
public record Sheet(DocumentContent content, DocumentWording wording, Typeface type, DocumentVatIds vatIds, Air air) {

    public static Sheet of(DocumentContent content, Air air) {
        return new Sheet(
                content,
                DocumentWording.of(content),
                new Typeface(content.header().number()),
                DocumentVatIds.of(content),
                air);
    }

    public boolean isCreditNote() {
        return content.header().type() == DocumentType.CREDIT_NOTE;
    }

    /** Whether VAT is shown at all, be it 0: a small enterprise that shows any owes it (Art. 203, § 14c UStG). */
    public boolean isSubjectToVat() {
        return switch (content.taxDecision().treatment()) {
            case DOMESTIC, REVERSE_CHARGE -> true;
            case OUTSIDE_EU, EXEMPT -> false;
        };
    }

    public String number() {
        return PrintedText.orEmpty(content.header().number());
    }

    public String seller() {
        return PrintedText.orEmpty(content.seller().legalName());
    }

    public Money total() {
        return content.bill().totals().total();
    }

    /** Title of the document and of the file: {@code Rechnung RE-2026-0001}. */
    public String title() {
        return say(isCreditNote() ? "title.credit-note" : "title.invoice", number());
    }

    public String say(String key, Object... parts) {
        return wording.say(key, parts);
    }

    /** The country's name in the document's language, absent for none. */
    @Nullable
    public String country(@Nullable String code) {
        String country = PrintedText.of(code);
        return country == null ? null : Locale.of("", country).getDisplayCountry(Locale.of(wording.language()));
    }
}
