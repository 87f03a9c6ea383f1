package io.leadledger.portal.page.paper;

import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.bill.TaxTreatment;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.paper.Paper.Foot;
import io.leadledger.portal.page.paper.Paper.Settlement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the documents of a seller begin and end, as {@link Paper} shows them.
 *
 * @param label names it to who cannot see it
 * @param logo address of the picture that stands for the name; absent where there is none
 */
public record Letterhead(
        String language,
        String label,
        String brand,
        @Nullable String logo,
        String sender,
        Settlement settlement,
        List<Foot> foot) {

    /** There is no document about which anything was. */
    private static final TaxDecision NOTHING_DECIDED =
            new TaxDecision(TaxTreatment.DOMESTIC, "", null, null, null, null, null, List.of(), List.of());

    /** In the reader's language; {@code site} is where the logo is shown. */
    public static Letterhead of(SellerProfile seller, String label, Words words, String site) {
        PaperWords said = new PaperWords(words);
        PaperParties parties = new PaperParties(seller, null, NOTHING_DECIDED, said);
        return new Letterhead(
                words.locale().getLanguage(),
                label,
                parties.brand(),
                parties.logo(site),
                parties.sender(),
                new Settlement(said.say("document.payment"), parties.account(), null),
                parties.foot());
    }
}
