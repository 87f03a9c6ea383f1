package io.leadledger.invoice.document.approval;

import io.leadledger.api.invoice.document.RuleSet;
import io.leadledger.api.invoice.document.RuleSetApi;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** The rules in use over HTTP. */
@RestController
class RuleSetController implements RuleSetApi {

    private final WarmGate gate;

    RuleSetController(WarmGate gate) {
        this.gate = gate;
    }

    @Override
    @PreAuthorize("hasAuthority('invoices:read')")
    public List<RuleSet> inUse() {
        return gate.get().ruleSets();
    }
}
