package io.leadledger.portal.partner.lead.query;

import io.leadledger.portal.scope.PartnerScope;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Pages of the list as the portal reads them: its own class, with the transaction around it. */
public final class PortalPages {

    private final Leads leads;

    public PortalPages(PartnerScope scope) {
        leads = new Leads(scope);
    }

    /** Ids of the leads on the page, then the numbers on the tabs. */
    public List<String> read(UUID partnerId, LeadPageRequest request) {
        LeadRows page =
                leads.page(partnerId, request.filter(), LeadListCases.ZONE, request.cursor(), LeadListCases.PER_PAGE);
        return Stream.concat(
                        page.rows().stream().map(row -> row.id().toString()),
                        page.counts().entrySet().stream()
                                .map(tab -> tab.getKey() + " " + tab.getValue())
                                .sorted())
                .toList();
    }
}
