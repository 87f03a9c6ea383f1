package io.leadledger.api.invoice.preview;

import io.leadledger.api.invoice.Finding;
import io.leadledger.id.PartnerId;
import java.util.List;

/**
 * Whether a partner can be invoiced.
 *
 * @param blockers what finalizing would refuse: data of the seller and of the partner that is missing or cannot be printed
 * @param warnings what deserves a look
 * @param partnerVersion up to which version of the partner this speaks; a later change is on its way
 */
public record Readiness(PartnerId partnerId, List<Finding> blockers, List<Finding> warnings, long partnerVersion) {}
