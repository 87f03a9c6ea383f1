package io.leadledger.portal.operator.document;

import io.leadledger.api.invoice.Finding;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.part.Link;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The page on which a field is mended that a document lacks, or has wrong. */
public record Mending(
        EntityScope scope, PartnerId partnerId, @Nullable InvoiceId invoiceId) {

    /** They are the partner's own, not of its billing data. */
    private static final Set<String> OF_CONTACT =
            Set.of("partner.legalName", "partner.contactEmail", "partner.contactPerson");

    /** To the page that mends what was found, called by what it is about; absent where none does. */
    public @Nullable Link of(Finding finding) {
        String where = where(finding.field());
        return where == null || finding.field() == null
                ? null
                : new Link(scope.words().say(called(finding.field())), where);
    }

    private static String called(String field) {
        return switch (whose(field)) {
            case "seller" -> "console.settings.seller";
            case "partner" -> "console.issue.partner";
            case "adjustment" -> "console.issue.draft";
            default -> "console.settings.entity";
        };
    }

    private static String whose(String field) {
        return field.contains(".") ? field.substring(0, field.indexOf('.')) : field;
    }

    /** Absent where no page has it. */
    public @Nullable String where(@Nullable String field) {
        if (field == null) {
            return null;
        }
        return switch (whose(field)) {
            case "seller" -> scope.path("/settings/seller");
            case "entity", "vatRates" -> scope.path("/settings/entity");
            case "partner" ->
                Addresses.partner(scope, partnerId) + (OF_CONTACT.contains(field) ? "/contact" : "/billing");
            case "adjustment" -> invoiceId == null ? null : Addresses.invoice(scope, invoiceId);
            default -> null;
        };
    }
}
