package io.leadledger.api.delivery.delivery;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Deliveries that another system made. The delivery id makes a call repeatable. */
@HttpExchange("/api/v1/deliveries")
public interface DeliveryApi {

    /** Records deliveries, each once: 201 for one alone that is new, else 200. */
    @PostExchange
    ResponseEntity<DeliveryAnswer> record(@RequestBody DeliveriesForm form);
}
