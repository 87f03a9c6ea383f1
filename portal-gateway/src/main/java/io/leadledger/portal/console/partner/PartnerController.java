package io.leadledger.portal.console.partner;

import io.leadledger.api.Page;
import io.leadledger.money.Money;
import io.leadledger.portal.console.entity.EntityScope;
import io.leadledger.portal.console.entity.News;
import io.leadledger.portal.console.entity.Refusals;
import io.leadledger.portal.console.invoice.InvoiceAnswers.OpenAmount;
import io.leadledger.portal.console.invoice.Invoices;
import io.leadledger.portal.console.invoice.Invoices.Wanted;
import io.leadledger.portal.console.invoice.Paging;
import io.leadledger.portal.console.owning.ServiceRefused;
import io.leadledger.portal.console.partner.Partners.PartnerAnswer;
import io.leadledger.portal.console.partner.Partners.Permissions;
import io.leadledger.portal.console.provenance.Deliveries;
import io.leadledger.portal.session.partner.PartnerAccounts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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
    private final PartnerAccounts accounts;
    private final SiteLogins logins;
    private final News news;

    PartnerController(
            Partners partners,
            Invoices invoices,
            Deliveries deliveries,
            PartnerAccounts accounts,
            SiteLogins logins,
            News news) {
        this.partners = partners;
        this.invoices = invoices;
        this.deliveries = deliveries;
        this.accounts = accounts;
        this.logins = logins;
        this.news = news;
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
        List<String> ids = page.items().stream().map(PartnerAnswer::partnerId).toList();
        return new PartnerListPresenter(
                        scope,
                        tab,
                        text,
                        paging,
                        open,
                        accounts.entering(ids),
                        logins.last(ids),
                        counts(tab, text, page))
                .page(page);
    }

    /** The page at hand has its own count, the others are asked for. */
    private Map<PartnerTab, Long> counts(PartnerTab tab, @Nullable String text, Page<PartnerAnswer> page) {
        long active = tab == PartnerTab.ACTIVE ? page.approximateTotal() : partners.count(text, true);
        long inactive = tab == PartnerTab.INACTIVE ? page.approximateTotal() : partners.count(text, false);
        return Map.of(PartnerTab.ACTIVE, active, PartnerTab.INACTIVE, inactive, PartnerTab.ALL, active + inactive);
    }

    @GetMapping("/app/{entity}/partners/{id}")
    ModelAndView record(EntityScope scope, @PathVariable String id) {
        PartnerAnswer partner = partners.one(id);
        Permissions now = partners.permissions(partner.partnerId());
        return page(scope, partner, new PermissionsPresenter(scope, partner, now, now.permissions(), List.of()));
    }

    /** A refusal keeps what was chosen, beside the reasons; sent again it is about the present version. */
    @PostMapping("/app/{entity}/partners/{id}/permissions")
    ModelAndView permit(EntityScope scope, @PathVariable String id, PermissionsForm form, HttpServletRequest request) {
        PartnerAnswer partner = partners.one(id);
        try {
            partners.permit(partner.partnerId(), form.chosen(), form.change());
        } catch (ServiceRefused refused) {
            List<String> reasons = Refusals.sentences(
                    refused, scope.words().messages(), scope.words().locale());
            Permissions now = partners.permissions(partner.partnerId());
            ModelAndView page =
                    page(scope, partner, new PermissionsPresenter(scope, partner, now, form.chosen(), reasons));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        news.tell(request, "console.permissions.done", partner.details().displayName());
        return new ModelAndView("redirect:" + scope.path("/partners/" + partner.partnerId()));
    }

    private ModelAndView page(EntityScope scope, PartnerAnswer partner, PermissionsPresenter permissions) {
        String partnerId = partner.partnerId();
        return new PartnerPresenter(
                        scope,
                        partner,
                        permissions,
                        new PortalAccessPresenter(
                                scope,
                                partner,
                                partners.access(partnerId),
                                Optional.ofNullable(
                                        logins.last(List.of(partnerId)).get(partnerId)),
                                logins.open(partnerId)),
                        deliveries.assignmentsOf(scope.entityId(), partnerId),
                        invoices.page(
                                scope.entityId(),
                                new Wanted(null, partnerId, "KEPT", null, "-period"),
                                INVOICES_SHOWN,
                                null),
                        invoices.counts(scope.entityId(), new Wanted(null, partnerId, null, null, null)))
                .page();
    }
}
