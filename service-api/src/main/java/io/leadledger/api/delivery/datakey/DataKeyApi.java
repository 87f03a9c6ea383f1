package io.leadledger.api.delivery.datakey;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Keys of personal data, for the one client that may show it: the gateway (D-30). */
@HttpExchange("/api/v1/data-keys")
public interface DataKeyApi {

    /** Opens keys of data subjects, many at once. */
    @PostExchange
    DataKeysAnswer open(@RequestBody DataKeysForm form);
}
