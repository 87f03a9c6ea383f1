package io.leadledger.invoice.creditnote;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Compares cancellations with credits: a cancelled lead of a final invoice that has no credit and waits for none is a fault
 * of ours. It is told as one, and credited.
 */
@Component
class WhenCreditIsMissingThenAlarm {

    private static final Logger LOG = LoggerFactory.getLogger(WhenCreditIsMissingThenAlarm.class);

    private final CreditsDue creditsDue;

    WhenCreditIsMissingThenAlarm(CreditsDue creditsDue) {
        this.creditsDue = creditsDue;
    }

    @Scheduled(fixedDelayString = "${leadledger.credit-notes.sweep-ms:600000}")
    void sweep() {
        creditsDue
                .queueMissing()
                .forEach(transactionId -> LOG.error(
                        "credit was missing transaction={}: a cancelled lead of a final invoice had none and waited for none",
                        transactionId));
    }
}
