package io.leadledger.portal.partner.help;

import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.help.Help;
import io.leadledger.portal.page.help.Term;
import io.leadledger.portal.partner.surroundings.Surroundings;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Help and keys, at the foot of every page and under the key {@code ?}. */
@Controller
@PreAuthorize("@portal.entered()")
class HelpController {

    @GetMapping("/partner/help")
    Answer help(Surroundings around) {
        return new HelpPage(around.shell(), Help.head(around.words()), Help.of(Term.ofPortal(), around.words()));
    }
}
