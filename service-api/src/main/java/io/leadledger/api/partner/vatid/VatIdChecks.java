package io.leadledger.api.partner.vatid;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a VAT ID, and how often VIES was asked for it.
 *
 * @param available whether VIES can be asked: it is switched on, and the present VAT ID is one of the EU
 * @param evidence on the present VAT ID; absent where there is none
 * @param inquiries the last ten, the newest first; possibly for an earlier VAT ID
 */
public record VatIdChecks(boolean available, @Nullable VatIdEvidence evidence, List<ViesInquiry> inquiries) {}
