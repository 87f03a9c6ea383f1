package io.leadledger.portal.console.partner;

import io.leadledger.chassis.web.Page;
import io.leadledger.money.Money;
import io.leadledger.portal.console.entity.EntityScope;
import io.leadledger.portal.console.invoice.InvoiceAnswers.OpenAmount;
import io.leadledger.portal.console.invoice.Invoices;
import io.leadledger.portal.console.invoice.Invoices.Wanted;
import io.leadledger.portal.console.invoice.Paging;
import io.leadledger.portal.console.partner.Partners.PartnerAnswer;
import io.leadledger.portal.console.provenance.Deliveries;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The partners, and the record of each. */
@Controller
@PreAuthorize("isAuthenticated()")
class PartnerController {

    private static final int INVOICES_SHOWN = 12;

    private final Partners partners;
    private final Invoices invoices;
    private final Deliveries deliveries;

    PartnerController(Partners partners, Invoices invoices, Deliveries deliveries) {
        this.partners = partners;
        this.invoices = invoices;
        this.deliveries = deliveries;
    }

    @GetMapping("/app/{entity}/partners")
    ModelAndView list(
            EntityScope scope,
            @RequestParam(name = "q", required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(required = false) @Nullable List<String> back) {
        PartnerTab tab = PartnerTab.named(show);
        Paging paging = Paging.of(at, back);
        Page<PartnerAnswer> page = partners.page(text, tab.active(), Paging.ROWS, paging.at());
        Map<String, Money> open = invoices.openAmounts(scope.entityId()).stream()
                .collect(Collectors.toMap(OpenAmount::partnerId, OpenAmount::open));
        return new PartnerListPresenter(scope, tab, text, paging, open).page(page);
    }

    @GetMapping("/app/{entity}/partners/{id}")
    ModelAndView record(EntityScope scope, @PathVariable String id) {
        PartnerAnswer partner = partners.one(id);
        return new PartnerPresenter(
                        scope,
                        partner,
                        partners.access(partner.partnerId()),
                        deliveries.assignmentsOf(scope.entityId(), partner.partnerId()),
                        invoices.page(
                                scope.entityId(),
                                new Wanted(null, partner.partnerId(), "KEPT", null, "-period"),
                                INVOICES_SHOWN,
                                null),
                        invoices.counts(scope.entityId(), new Wanted(null, partner.partnerId(), null, null, null)))
                .page();
    }
}
