package io.leadledger.portal.operator.invoicelist;

import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.Query;
import io.leadledger.portal.page.shell.News;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** From the list to the question about the chosen documents, whether they are to be paid or sent; nothing is done yet. */
@Controller
@PreAuthorize("isAuthenticated()")
class ChoiceController {

    private static final String SEND = "send";

    private final News news;

    ChoiceController(News news) {
        this.news = news;
    }

    @PostMapping("/app/{entity}/invoices/choice")
    Answer choose(
            EntityScope scope,
            @RequestParam(defaultValue = "") List<String> chosen,
            @RequestParam(name = "do", defaultValue = "") String verb,
            @RequestParam(required = false) @Nullable String status,
            HttpServletRequest request) {
        if (chosen.isEmpty()) {
            news.warn(request, "console.nothingChosen");
            return Answer.redirect(Query.of(scope.path("/invoices"))
                    .with("status", InvoiceTab.named(status).word())
                    .toString());
        }
        boolean sends = verb.equals(SEND);
        Query question = Query.of(scope.path(sends ? "/invoices/sendings/new" : "/invoices/payments/new"));
        chosen.forEach(id -> question.withBlank(sends ? "document" : "invoice", id));
        return Answer.redirect(question.toString());
    }
}
