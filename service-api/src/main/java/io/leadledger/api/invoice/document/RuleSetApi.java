package io.leadledger.api.invoice.document;

import java.util.List;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The official rules that every document has to pass before it takes a number. */
@HttpExchange("/api/v1/rule-sets")
public interface RuleSetApi {

    /** Lists the rule sets in use with their versions, in the order in which a document meets them. */
    @GetExchange
    List<RuleSet> inUse();
}
