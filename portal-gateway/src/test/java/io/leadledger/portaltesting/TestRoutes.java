package io.leadledger.portaltesting;

import io.leadledger.portal.audit.Download;
import io.leadledger.portal.session.partner.PartnerLogin;
import io.leadledger.portal.session.token.AccessTokens;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** Routes of every kind that a site has, on both sites. */
@Controller
@PreAuthorize("isAuthenticated()")
public class TestRoutes {

    private final AccessTokens tokens;

    public TestRoutes(AccessTokens tokens) {
        this.tokens = tokens;
    }

    @GetMapping("/partner/test/me")
    @ResponseBody
    String me(PartnerLogin login) {
        return login.partnerId() + " " + login.email() + " " + login.subject();
    }

    @GetMapping("/app/test/me")
    @ResponseBody
    String partnerInTheConsole(PartnerLogin login) {
        return login.email();
    }

    @GetMapping(
            path = {"/partner/test/form", "/app/test/form"},
            produces = MediaType.TEXT_HTML_VALUE)
    @ResponseBody
    String form(CsrfToken token) {
        return "<form method=\"post\"><input name=\"_csrf\" value=\"" + token.getToken() + "\"></form>";
    }

    @PostMapping({"/partner/test/form", "/app/test/form"})
    @ResponseBody
    String sent() {
        return "sent";
    }

    @Download("test-file")
    @GetMapping({"/partner/test/files/{id}", "/app/test/files/{id}"})
    ResponseEntity<String> file(@PathVariable String id) {
        if (!id.equals("mine")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok("a file");
    }

    @GetMapping("/partner/test/invoices")
    @PreAuthorize("@portal.may('VIEW_INVOICES')")
    @ResponseBody
    String invoices() {
        return "invoices";
    }

    @GetMapping({"/partner/test/token", "/app/test/token"})
    @ResponseBody
    String token() {
        return tokens.ofThisRequest();
    }

    @GetMapping({"/partner/test/bug", "/app/test/bug"})
    @ResponseBody
    String bug() {
        throw new IllegalStateException("secret detail");
    }
}
