package io.leadledger.delivery.assignment.priced;

import io.leadledger.delivery.directory.PartnerActivity;
import io.leadledger.delivery.price.PriceBook;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.ProfileId;
import org.jspecify.annotations.Nullable;

/**
 * An assignment with all that a delivery to it needs.
 *
 * @param partnerActivity when its partner could receive leads
 * @param prices all prices known now; absent while its profile has no base price
 */
public record PricedAssignment(
        AssignmentId assignmentId,
        String externalId,
        ProfileId profileId,
        PartnerId partnerId,
        PartnerActivity partnerActivity,
        @Nullable PriceBook prices) {}
