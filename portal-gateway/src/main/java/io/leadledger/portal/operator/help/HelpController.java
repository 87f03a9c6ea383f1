package io.leadledger.portal.operator.help;

import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.help.Help;
import io.leadledger.portal.page.help.Term;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Help and keys, at the foot of the navigation and under the key {@code ?}. */
@Controller
@PreAuthorize("isAuthenticated()")
class HelpController {

    @GetMapping("/app/{entity}/help")
    Answer help(EntityScope scope) {
        return new HelpPage(scope.shell(), Help.head(scope.words()), Help.of(Term.all(), scope.words()));
    }
}
