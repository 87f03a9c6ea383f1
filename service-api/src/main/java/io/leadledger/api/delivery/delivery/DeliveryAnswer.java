package io.leadledger.api.delivery.delivery;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** To many deliveries their results, to one alone its result. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({@JsonSubTypes.Type(DeliveryResults.class), @JsonSubTypes.Type(DeliveryResult.class)})
public sealed interface DeliveryAnswer permits DeliveryResults, DeliveryResult {}
