package io.leadledger.portal.partner.document;

import io.leadledger.portal.audit.Download;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.partner.document.DocumentFiles.File;
import io.leadledger.portal.partner.document.query.DocumentCursor;
import io.leadledger.portal.partner.document.query.DocumentDetail;
import io.leadledger.portal.partner.document.query.DocumentRow;
import io.leadledger.portal.partner.document.query.DocumentRows;
import io.leadledger.portal.partner.document.query.DocumentTab;
import io.leadledger.portal.partner.document.query.Documents;
import io.leadledger.portal.partner.surroundings.Surroundings;
import io.leadledger.portal.session.partner.PartnerLogin;
import io.leadledger.portal.session.partner.PartnerPermission;
import io.leadledger.portal.session.partner.Portal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The partner's invoices and credit notes. */
@Controller
@PreAuthorize("@portal.may('VIEW_INVOICES')")
class DocumentController {

    private static final int PER_PAGE = 50;

    private final Documents documents;
    private final DocumentFiles files;
    private final Portal portal;
    private final Clock clock;

    DocumentController(Documents documents, DocumentFiles files, Portal portal, Clock clock) {
        this.documents = documents;
        this.files = files;
        this.portal = portal;
        this.clock = clock;
    }

    @GetMapping("/partner/invoices")
    Answer list(
            Surroundings around,
            @RequestParam(name = "tab", required = false) @Nullable String tabWord,
            @RequestParam(required = false) @Nullable String at) {
        DocumentTab tab = DocumentTab.named(tabWord);
        DocumentCursor cursor = DocumentCursor.open(at, around.partnerId(), tab).orElse(null);
        LocalDate today = today(around);
        DocumentRows page = documents.page(around.partnerId(), tab, today, cursor, PER_PAGE);
        return new DocumentListPresenter(tab, page, today, around).page();
    }

    @GetMapping("/partner/invoices/{id}")
    Answer document(Surroundings around, @PathVariable String id) {
        DocumentDetail detail = id(id).flatMap(known -> documents.detail(around.partnerId(), known))
                .orElseThrow(DocumentController::notFound);
        boolean mayViewLeads = portal.permissions().contains(PartnerPermission.VIEW_LEADS);
        return new DocumentPresenter(detail, today(around), around, mayViewLeads).page();
    }

    @GetMapping("/partner/invoices/{id}/pdf")
    @Download("invoice-pdf")
    ResponseEntity<byte[]> pdf(PartnerLogin login, @PathVariable String id) {
        return files.fetch(head(login, id), File.PDF);
    }

    @GetMapping("/partner/invoices/{id}/xml")
    @Download("invoice-xml")
    ResponseEntity<byte[]> xml(PartnerLogin login, @PathVariable String id) {
        return files.fetch(head(login, id), File.XML);
    }

    @GetMapping("/partner/invoices/{id}/validation-report")
    @Download("invoice-validation-report")
    ResponseEntity<byte[]> report(PartnerLogin login, @PathVariable String id) {
        return files.fetch(head(login, id), File.VALIDATION_REPORT);
    }

    private DocumentRow head(PartnerLogin login, String id) {
        return id(id).flatMap(known -> documents.head(login.partnerId(), known))
                .orElseThrow(DocumentController::notFound);
    }

    private LocalDate today(Surroundings around) {
        return LocalDate.ofInstant(clock.instant(), around.words().zone());
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
