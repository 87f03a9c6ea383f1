package io.leadledger.portal.web;

import io.leadledger.portal.page.Answer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The address alone leads into the console. */
@Controller
@PreAuthorize("isAuthenticated()")
class RootController {

    @GetMapping("/")
    Answer home() {
        return Answer.redirect("/app");
    }
}
