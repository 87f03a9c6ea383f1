package io.leadledger.chassis.axon;

import io.leadledger.chassis.decision.Decision;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.event.partner.PartnerEvent;
import io.leadledger.event.partner.PartnerEvent.PartnerRegistered;
import io.leadledger.id.PartnerId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

@Aggregate
class TestPartner {

    @AggregateIdentifier
    private @Nullable String partnerId;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    AggregateAnswer handle(RegisterPartner command, JdbcClient jdbc) {
        if (command.failAt().equals("rule")) {
            return AggregateAnswer.of(
                    command.partnerId(), Decision.rejected(Rejection.rule("no-good", "externalId", "expected better")));
        }
        jdbc.sql("insert into seen_partner (partner_id, external_id) values (?, ?) on conflict do nothing")
                .params("direct-" + command.partnerId(), "direct-" + command.externalId())
                .update();
        if (command.failAt().equals("handler")) {
            throw new IllegalStateException("injected");
        }
        Decision<PartnerEvent> decision = partnerId == null
                ? Decision.accepted(new PartnerRegistered(
                        new PartnerId(command.partnerId()), command.externalId(), command.externalId()))
                : Decision.unchanged();
        return AggregateAnswer.of(command.partnerId(), decision);
    }

    @EventSourcingHandler
    void on(PartnerEvent event) {
        partnerId = event.partnerId().value();
    }
}
