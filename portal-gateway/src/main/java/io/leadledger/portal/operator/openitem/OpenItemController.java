package io.leadledger.portal.operator.openitem;

import io.leadledger.api.invoice.openitem.OpenItemApi;
import io.leadledger.api.invoice.openitem.OpenItems;
import io.leadledger.portal.audit.Download;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Open items. */
@Controller
@PreAuthorize("isAuthenticated()")
class OpenItemController {

    private final OpenItemApi openItems;

    OpenItemController(OpenItemApi openItems) {
        this.openItems = openItems;
    }

    @GetMapping("/app/{entity}/invoices/open-items")
    Answer list(EntityScope scope) {
        return new OpenItemPresenter(scope, openItems.list(scope.entityId(), null)).page();
    }

    @GetMapping("/app/{entity}/invoices/open-items.csv")
    @Download("open-items")
    ResponseEntity<byte[]> sheet(EntityScope scope) {
        OpenItems all = openItems.list(scope.entityId(), null);
        String name = "open-items-" + scope.entity().externalId() + "-" + all.asOf() + ".csv";
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(new OpenItemSheet(scope.words()).of(all));
    }
}
