package io.leadledger.portal.operator.partnerlist;

import io.leadledger.api.Page;
import io.leadledger.api.invoice.overview.OpenAmount;
import io.leadledger.api.partner.note.NotesApi;
import io.leadledger.api.partner.partner.PartnerAnswer;
import io.leadledger.api.partner.partner.PartnerApi;
import io.leadledger.money.Money;
import io.leadledger.portal.operator.partner.SiteLogins;
import io.leadledger.portal.operator.partnerlist.PartnerListPresenter.Sought;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.list.Paging;
import io.leadledger.portal.service.invoice.Invoices;
import io.leadledger.portal.session.partner.PartnerAccounts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of partners. */
@Controller
@PreAuthorize("isAuthenticated()")
class PartnerListController {

    private final PartnerApi partners;
    private final Invoices invoices;
    private final PartnerAccounts accounts;
    private final SiteLogins logins;
    private final NotesApi notes;

    PartnerListController(
            PartnerApi partners, Invoices invoices, PartnerAccounts accounts, SiteLogins logins, NotesApi notes) {
        this.partners = partners;
        this.invoices = invoices;
        this.accounts = accounts;
        this.logins = logins;
        this.notes = notes;
    }

    @GetMapping("/app/{entity}/partners")
    Answer list(
            EntityScope scope,
            @RequestParam(name = "q", required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable String tag,
            Paging paging) {
        PartnerTab tab = PartnerTab.named(show);
        Sought sought = new Sought(text, tag == null || tag.isBlank() ? null : tag);
        Page<PartnerAnswer> page = partners.list(null, text, tab.active(), sought.tag(), Paging.ROWS, paging.at());
        Map<String, Money> open = invoices.openAmounts(scope.entityId()).stream()
                .collect(Collectors.toMap(one -> one.partnerId().value(), OpenAmount::open));
        List<String> ids = page.items().stream()
                .map(partner -> partner.partnerId().value())
                .toList();
        return new PartnerListPresenter(
                        scope,
                        new PartnerListPresenter.View(tab, sought, paging, counts(tab, sought, page)),
                        notes.tags(),
                        open,
                        accounts.entering(ids),
                        logins.last(ids))
                .page(page);
    }

    /** The page at hand has its own count, the others are asked for. */
    private Map<PartnerTab, Long> counts(PartnerTab tab, Sought sought, Page<PartnerAnswer> page) {
        long active = tab == PartnerTab.ACTIVE ? page.approximateTotal() : count(sought, true);
        long inactive = tab == PartnerTab.INACTIVE ? page.approximateTotal() : count(sought, false);
        return Map.of(PartnerTab.ACTIVE, active, PartnerTab.INACTIVE, inactive, PartnerTab.ALL, active + inactive);
    }

    private long count(Sought sought, boolean active) {
        return partners.list(null, sought.text(), active, sought.tag(), 1, null).approximateTotal();
    }
}
