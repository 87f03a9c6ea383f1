package io.leadledger.invoice.basis;

import io.leadledger.api.invoice.Finding;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.id.Id;
import io.leadledger.invoice.document.typesetting.PrintedLetters;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names that the page has no letters for are refused by field and character before a number is taken, in every format:
 * the parties' full names and addresses must be on the document (Art. 226 (5) Directive 2006/112/EC).
 */
public final class UnprintableText {

    private static final int SHOWN = 10;

    private final Map<String, Set<String>> missing = new LinkedHashMap<>();

    private UnprintableText() {}

    static List<Finding> of(@Nullable SellerProfile seller, Buyer buyer) {
        UnprintableText text = new UnprintableText();
        if (seller != null) {
            text.seller(seller);
        }
        text.printed("partner.legalName", buyer.name());
        text.printed("partner.contactPerson", buyer.contactPerson());
        text.address("partner.billingAddress", buyer.address());
        text.printed("partner.vatId", buyer.vatId());
        text.printed("partner.buyerReference", buyer.buyerReference());
        return text.findings();
    }

    /** What the page has no letters for in one text, named by its field. */
    public static List<Finding> of(String field, @Nullable String typed) {
        UnprintableText text = new UnprintableText();
        text.printed(field, typed);
        return text.findings();
    }

    static List<Finding> of(Bill bill) {
        UnprintableText text = new UnprintableText();
        bill.lines().forEach(line -> {
            text.printed("assignment.name", line.name());
            text.printed("leadId", Id.text(line.leadId()));
        });
        bill.adjustments().forEach(adjustment -> text.printed("adjustment.reason", adjustment.reason()));
        return text.findings();
    }

    private void seller(SellerProfile seller) {
        printed("seller.legalName", seller.legalName());
        address("seller.address", seller.address());
        printed("seller.vatId", seller.vatId());
        printed("seller.taxNumber", seller.taxNumber());
        printed("seller.taxOffice", seller.taxOffice());
        printed("seller.registerNumber", seller.registerNumber());
        printed("seller.bank.bankName", seller.bank().bankName());
        printed("seller.contact.name", seller.contact().name());
        printed("seller.contact.phone", seller.contact().phone());
        printed("seller.contact.email", seller.contact().email());
    }

    private void address(String field, Address address) {
        printed(field + ".street", address.street());
        printed(field + ".postcode", address.postcode());
        printed(field + ".city", address.city());
    }

    private void printed(String field, @Nullable String typed) {
        List<String> lost = PrintedLetters.missingFor(typed);
        if (!lost.isEmpty()) {
            missing.computeIfAbsent(field, unknown -> new LinkedHashSet<>()).addAll(lost);
        }
    }

    private List<Finding> findings() {
        return missing.entrySet().stream()
                .map(field -> finding(field.getKey(), field.getValue()))
                .toList();
    }

    private static Finding finding(String field, Set<String> characters) {
        String told =
                characters.stream().limit(SHOWN).map(UnprintableText::told).collect(Collectors.joining(", "));
        String all = characters.size() > SHOWN ? told + ", …" : told;
        return new Finding(
                "unprintable-text",
                field,
                "expected Latin, Greek or Cyrillic letters, which the page can print, but was " + all,
                all);
    }

    /** {@code 北 (U+5317)}, and with a mark {@code Ọ̀ (U+1ECC U+0300)}. */
    private static String told(String letter) {
        return letter.codePoints().mapToObj("U+%04X"::formatted).collect(Collectors.joining(" ", letter + " (", ")"));
    }
}
