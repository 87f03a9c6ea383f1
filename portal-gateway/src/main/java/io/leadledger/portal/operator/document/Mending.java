package io.leadledger.portal.operator.document;

import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.portal.operator.scope.EntityScope;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The page on which a field is mended that a document lacks, or has wrong. */
public record Mending(EntityScope scope, PartnerId partnerId, InvoiceId invoiceId) {

    /** They are the partner's own, not of its billing data. */
    private static final Set<String> OF_CONTACT =
            Set.of("partner.legalName", "partner.contactEmail", "partner.contactPerson");

    /** Absent where no page has it. */
    public @Nullable String where(@Nullable String field) {
        if (field == null) {
            return null;
        }
        String whose = field.contains(".") ? field.substring(0, field.indexOf('.')) : field;
        return switch (whose) {
            case "seller" -> scope.path("/settings/seller");
            case "entity", "vatRates" -> scope.path("/settings/entity");
            case "partner" ->
                Addresses.partner(scope, partnerId) + (OF_CONTACT.contains(field) ? "/contact" : "/billing");
            case "adjustment" -> Addresses.invoice(scope, invoiceId);
            default -> null;
        };
    }
}
