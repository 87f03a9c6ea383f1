package io.leadledger.chassis.axon;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

record RegisterPartner(@TargetAggregateIdentifier String partnerId, String externalId, String failAt) {}
