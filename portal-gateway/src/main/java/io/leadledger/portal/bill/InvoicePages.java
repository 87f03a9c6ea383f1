package io.leadledger.portal.bill;

import io.leadledger.portal.audit.Download;
import io.leadledger.portal.bill.DocumentFiles.File;
import io.leadledger.portal.directory.PartnerProfiles;
import io.leadledger.portal.directory.Surroundings;
import io.leadledger.portal.session.partner.PartnerLogin;
import io.leadledger.portal.session.partner.PartnerPermission;
import io.leadledger.portal.session.partner.Portal;
import io.leadledger.portal.web.Shell;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The partner's invoices and credit notes. */
@Controller
@PreAuthorize("@portal.may('VIEW_INVOICES')")
class InvoicePages {

    private static final int PER_PAGE = 50;

    private final Documents documents;
    private final DocumentFiles files;
    private final PartnerProfiles profiles;
    private final Portal portal;
    private final Clock clock;

    InvoicePages(Documents documents, DocumentFiles files, PartnerProfiles profiles, Portal portal, Clock clock) {
        this.documents = documents;
        this.files = files;
        this.profiles = profiles;
        this.portal = portal;
        this.clock = clock;
    }

    @GetMapping("/partner/invoices")
    ModelAndView list(
            PartnerLogin login,
            @RequestParam(name = "tab", required = false) @Nullable String tabWord,
            @RequestParam(required = false) @Nullable String at,
            @ModelAttribute(name = "shell", binding = false) Shell shell,
            Locale locale) {
        Surroundings around = profiles.of(login.partnerId(), locale);
        DocumentTab tab = DocumentTab.named(tabWord);
        DocumentCursor cursor = DocumentCursor.open(at, login.partnerId(), tab).orElse(null);
        LocalDate today = today(around);
        DocumentPage page = documents.page(login.partnerId(), tab, today, cursor, PER_PAGE);
        return new ModelAndView("partner/invoices", new DocumentListPresenter(tab, page, today, around).model())
                .addObject("shell", shell(shell, around));
    }

    @GetMapping("/partner/invoices/{id}")
    ModelAndView document(
            PartnerLogin login,
            @PathVariable String id,
            @ModelAttribute(name = "shell", binding = false) Shell shell,
            Locale locale) {
        DocumentDetail detail = id(id).flatMap(known -> documents.detail(login.partnerId(), known))
                .orElseThrow(InvoicePages::notFound);
        Surroundings around = profiles.of(login.partnerId(), locale);
        boolean mayViewLeads = portal.permissions().contains(PartnerPermission.VIEW_LEADS);
        return new ModelAndView(
                        "partner/invoice", new DocumentPresenter(detail, today(around), around, mayViewLeads).model())
                .addObject("shell", shell(shell, around));
    }

    @GetMapping("/partner/invoices/{id}/pdf")
    @Download("invoice-pdf")
    ResponseEntity<Resource> pdf(PartnerLogin login, @PathVariable String id) {
        return files.fetch(head(login, id), File.PDF);
    }

    @GetMapping("/partner/invoices/{id}/xml")
    @Download("invoice-xml")
    ResponseEntity<Resource> xml(PartnerLogin login, @PathVariable String id) {
        return files.fetch(head(login, id), File.XML);
    }

    private DocumentRow head(PartnerLogin login, String id) {
        return id(id).flatMap(known -> documents.head(login.partnerId(), known)).orElseThrow(InvoicePages::notFound);
    }

    private LocalDate today(Surroundings around) {
        return LocalDate.ofInstant(clock.instant(), around.words().zone());
    }

    private static Shell shell(Shell shell, Surroundings around) {
        String foot = around.words().say("portal.zone", around.words().zone().getId());
        return shell.ofPartner(around.sellerName(), around.partnerName(), foot);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
