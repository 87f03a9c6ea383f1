package io.leadledger.portal.operator.download;

import io.leadledger.portal.audit.Download;
import io.leadledger.portal.operator.document.PeriodChoice;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.service.invoice.DocumentFilter;
import io.leadledger.portal.service.invoice.Invoices;
import io.leadledger.portal.service.invoice.StreamedFiles;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** What an auditor takes away: all documents, or those that were issued in a period, with the register of numbers. */
@Controller
@PreAuthorize("isAuthenticated()")
class ExportController {

    private final Invoices invoices;
    private final StreamedFiles files;

    ExportController(Invoices invoices, StreamedFiles files) {
        this.invoices = invoices;
        this.files = files;
    }

    @GetMapping("/app/{entity}/settings/export")
    Answer page(EntityScope scope, PeriodChoice choice) {
        if (choice.isUnclear()) {
            return choice.unclear(scope, ExportPresenter.head(scope), ExportPresenter.filter(scope));
        }
        return new ExportPresenter(
                        scope, choice.chosen().orElse(null), invoices.counts(scope.entityId(), DocumentFilter.ALL))
                .page();
    }

    @GetMapping("/app/{entity}/settings/export.zip")
    @Download("documents-export")
    ResponseEntity<Resource> zip(EntityScope scope, PeriodChoice choice) {
        if (choice.isUnclear()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return files.export(scope.entityId(), choice.chosen().orElse(null));
    }
}
