package io.leadledger.portal.operator.download;

import io.leadledger.portal.audit.Download;
import io.leadledger.portal.operator.document.PeriodChoice;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.service.invoice.DocumentFilter;
import io.leadledger.portal.service.invoice.Invoices;
import io.leadledger.portal.service.invoice.Period;
import io.leadledger.portal.service.invoice.StreamedFiles;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The documents of a period as one zip; what is in it is said before. */
@Controller
@PreAuthorize("isAuthenticated()")
class DownloadController {

    private final Invoices invoices;
    private final StreamedFiles files;

    DownloadController(Invoices invoices, StreamedFiles files) {
        this.invoices = invoices;
        this.files = files;
    }

    @GetMapping("/app/{entity}/invoices/download")
    Answer page(EntityScope scope, PeriodChoice choice) {
        if (choice.isUnclear()) {
            return choice.unclear(scope, DownloadPresenter.head(scope), DownloadPresenter.filter(scope));
        }
        Period period = choice.orLastMonth(scope);
        return new DownloadPresenter(scope, period, invoices.counts(scope.entityId(), DocumentFilter.of(period)))
                .page();
    }

    @GetMapping("/app/{entity}/invoices/documents.zip")
    @Download("documents-zip")
    ResponseEntity<Resource> zip(EntityScope scope, PeriodChoice choice) {
        return files.documents(scope.entityId(), choice.required());
    }
}
