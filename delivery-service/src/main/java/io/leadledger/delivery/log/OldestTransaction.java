package io.leadledger.delivery.log;

import io.leadledger.delivery.log.RelayCursor.OpenTransactions;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * How long the oldest open transaction of the database server has been holding the relay back: one that is forgotten
 * stops all publishing. Gauge {@code leadledger.relay.oldest.transaction.seconds}, and a WARN above the limit.
 */
@Component
class OldestTransaction {

    static final Duration LIMIT = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(OldestTransaction.class);

    private final LongSupplier nanoTime;
    private volatile String xid = "";
    private volatile long sinceNanos;
    private boolean warned;

    @Autowired
    OldestTransaction(MeterRegistry meters) {
        this(System::nanoTime);
        meters.gauge(
                "leadledger.relay.oldest.transaction.seconds",
                this,
                oldest -> oldest.age().toSeconds());
    }

    OldestTransaction(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Takes note of what is open now. */
    void observe(OpenTransactions open) {
        String now = open.oldest().equals(open.next()) ? "" : open.oldest();
        if (!now.equals(xid)) {
            sinceNanos = nanoTime.getAsLong();
            xid = now;
            warned = false;
        }
        if (!warned && isTooOld()) {
            warned = true;
            LOG.warn("relay held back openTransaction={} seconds={}", xid, age().toSeconds());
        }
    }

    /** Age of the oldest open transaction as far as it was watched; zero if none is open. */
    Duration age() {
        return xid.isEmpty() ? Duration.ZERO : Duration.ofNanos(nanoTime.getAsLong() - sinceNanos);
    }

    boolean isTooOld() {
        return age().compareTo(LIMIT) > 0;
    }
}
