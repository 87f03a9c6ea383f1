package io.leadledger.partner.support;

import io.leadledger.event.PublishedEvent;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One line per fact, once its command is through; ids only, nothing personal. */
@Component
class FactLog {

    private static final Logger LOG = LoggerFactory.getLogger(FactLog.class);

    @EventHandler
    void on(PublishedEvent event, @SequenceNumber long sequence, UnitOfWork<?> unitOfWork) {
        unitOfWork
                .root()
                .afterCommit(_ -> LOG.info(
                        "fact={} subject={} sequence={}", event.getClass().getSimpleName(), event.subject(), sequence));
    }
}
