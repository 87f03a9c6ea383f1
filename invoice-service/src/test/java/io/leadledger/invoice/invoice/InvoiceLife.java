package io.leadledger.invoice.invoice;

import io.leadledger.chassis.decision.Decision;
import io.leadledger.event.invoice.InvoiceEvent;
import io.leadledger.invoice.invoice.InvoiceState.Missing;
import java.util.List;

/** The rules of an invoice's life for whoever has its facts, as Axon has them: state is what they fold to. */
public final class InvoiceLife {

    private InvoiceLife() {}

    /** What the rules say to a command after these facts. */
    public static Decision<InvoiceEvent> decide(InvoiceCommand command, List<InvoiceEvent> before) {
        InvoiceState state = new Missing(List.of());
        for (InvoiceEvent event : before) {
            state = InvoiceRules.evolve(state, event);
        }
        return InvoiceRules.decide(command, state);
    }
}
