package io.leadledger.partner.support;

import io.leadledger.event.PublishedEvent;
import java.util.ArrayList;
import java.util.List;
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
        of(unitOfWork.root()).add(new Fact(event.getClass().getSimpleName(), event.subject(), sequence));
    }

    private static List<Fact> of(UnitOfWork<?> command) {
        return command.getOrComputeResource(FactLog.class.getName(), key -> {
            List<Fact> facts = new ArrayList<>();
            command.afterCommit(_ -> facts.forEach(Fact::log));
            return facts;
        });
    }

    private record Fact(String name, String subject, long sequence) {

        void log() {
            LOG.info("fact={} subject={} sequence={}", name, subject, sequence);
        }
    }
}
