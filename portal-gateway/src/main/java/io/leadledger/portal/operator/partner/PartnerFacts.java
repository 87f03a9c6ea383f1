package io.leadledger.portal.operator.partner;

import io.leadledger.api.partner.partner.PartnerAnswer;
import io.leadledger.api.partner.vatid.VatIdEvidence;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.BillingDetails;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Tone;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.part.Chip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Single facts of a partner in the reader's words. */
public final class PartnerFacts {

    private PartnerFacts() {}

    /** A chip for a VAT ID that reverse charge cannot rest on. */
    public static Optional<Chip> badVatId(PartnerAnswer partner, Words words) {
        return Optional.ofNullable(partner.vatIdCheck())
                .filter(check -> !check.status().isValid())
                .map(check -> new Chip(Tone.BAD, Icon.ALERT_TRIANGLE, words.say("console.vatId." + check.status())));
    }

    /** Who found what is known of a VAT ID. */
    public static String source(VatIdEvidence check, Words words) {
        return words.sayElse(check.source(), "console.vatId.source." + check.source());
    }

    /** A chip for a Leitweg-ID whose check digits are wrong. */
    static Optional<Chip> badLeitwegId(PartnerAnswer partner, Words words) {
        return partner.warnings().stream()
                .filter(warning -> warning.code().equals("leitweg-id-check-digits"))
                .findFirst()
                .map(_ -> Chip.warn(words.say("console.partner.leitwegId")));
    }

    /** A country, or a part of one that has a code of its own. */
    static String territory(String code, Words words) {
        return code.equals("XI") ? words.say("console.partner.northernIreland") : words.country(code);
    }

    static String terms(@Nullable BillingDetails billing, Words words) {
        return billing == null || billing.paymentTermsDays() == null
                ? words.say("console.partner.default")
                : words.say("console.invoice.netDays", billing.paymentTermsDays());
    }

    /** On one line; empty if nothing is known of it. */
    static String address(Address address, Words words) {
        String place = Stream.of(address.postcode(), address.city())
                .flatMap(Stream::ofNullable)
                .reduce((one, other) -> one + ' ' + other)
                .orElse(null);
        List<String> parts = new ArrayList<>();
        Stream.of(address.street(), place, country(address.country(), words))
                .flatMap(Stream::ofNullable)
                .forEach(parts::add);
        return String.join(", ", parts);
    }

    /** Of the billing address; empty while nobody said. */
    public static Optional<String> country(PartnerAnswer partner) {
        return Optional.ofNullable(partner.billing())
                .map(billing -> billing.billingAddress().country());
    }

    static @Nullable String country(@Nullable String code, Words words) {
        return code == null ? null : words.country(code);
    }
}
