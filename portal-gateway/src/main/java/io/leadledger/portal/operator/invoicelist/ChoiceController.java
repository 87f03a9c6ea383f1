package io.leadledger.portal.operator.invoicelist;

import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.Query;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** From the list to the question about the chosen documents, whether they are to be paid or sent; nothing is done yet. */
@Controller
@PreAuthorize("isAuthenticated()")
class ChoiceController {

    private static final String SEND = "send";

    @PostMapping("/app/{entity}/invoices/choice")
    Answer choose(
            EntityScope scope,
            @RequestParam(defaultValue = "") List<String> chosen,
            @RequestParam(name = "do", defaultValue = "") String verb) {
        boolean sends = verb.equals(SEND);
        Query question = Query.of(scope.path(sends ? "/invoices/sendings/new" : "/invoices/payments/new"));
        chosen.forEach(id -> question.withBlank(sends ? "document" : "invoice", id));
        return Answer.redirect(chosen.isEmpty() ? scope.path("/invoices") : question.toString());
    }
}
