package io.leadledger.portal.operator.search;

import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The field in the top bar: what is called exactly so is opened, everything else is listed. */
@Controller
@PreAuthorize("isAuthenticated()")
class SearchController {

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    @GetMapping("/app/{entity}/search")
    Answer search(EntityScope scope, @RequestParam(name = "q", defaultValue = "") String text) {
        Found found = search.find(scope.entityId(), text);
        List<String> exact = found.exact();
        return exact.size() == 1 ? scope.redirect(exact.getFirst()) : new SearchPresenter(scope, found).page();
    }
}
