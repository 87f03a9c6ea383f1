package io.leadledger.portal.web;

import io.leadledger.portal.session.Realm;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Says that a login came to nothing, and offers another one. */
@Controller
@PreAuthorize("permitAll()")
class LoginFailedPages {

    @GetMapping({"/login/failed", "/partner/login/failed"})
    ModelAndView explain(HttpServletRequest request) {
        return new ModelAndView(
                "error/login",
                Map.of(
                        "next",
                        Realm.of(request).loginPath(),
                        "site",
                        Realm.of(request).clientId()));
    }
}
