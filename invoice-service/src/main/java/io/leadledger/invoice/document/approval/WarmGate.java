package io.leadledger.invoice.document.approval;

import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.invoice.document.DocumentRenderer;
import io.leadledger.invoice.document.validation.DocumentGate;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * The gate of this service: its rules are compiled while the rest of the service starts, and it is not ready before a document
 * has been through them.
 */
@Component
class WarmGate implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(WarmGate.class);

    private static final List<EInvoiceFormat> KINDS =
            List.of(EInvoiceFormat.ZUGFERD, EInvoiceFormat.XRECHNUNG, EInvoiceFormat.PEPPOL_BIS);

    private final CompletableFuture<DocumentGate> gate;

    WarmGate(DocumentRenderer renderer) {
        this.gate = CompletableFuture.supplyAsync(
                () -> warmed(renderer),
                task -> Thread.ofPlatform().name("rules").daemon().start(task));
    }

    private static DocumentGate warmed(DocumentRenderer renderer) {
        long begun = System.nanoTime();
        DocumentGate gate = DocumentGate.shared();
        KINDS.forEach(kind -> gate.warm(renderer.render(SampleDocument.in(kind))));
        LOG.info(
                "rules warm after={}ms",
                Duration.ofNanos(System.nanoTime() - begun).toMillis());
        return gate;
    }

    /** Waits until it is warm. */
    DocumentGate get() {
        return gate.join();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        get().ruleSets()
                .forEach(one ->
                        LOG.info("rules check={} name=\"{}\" version=\"{}\"", one.check(), one.name(), one.version()));
    }
}
