package io.leadledger.quickstart.servicejar;

import io.leadledger.servers.port.Listener;
import java.nio.file.Path;

/** The services of Leadledger. */
public enum ServiceName {
    /** Partners, tax data, accounts. */
    PARTNER("partner-service", "partner", Listener.PARTNER),
    /** Leads, prices, transactions. */
    DELIVERY("delivery-service", "delivery", Listener.DELIVERY),
    /** Billing and documents. */
    INVOICE("invoice-service", "invoice", Listener.INVOICE),
    /** Both web sites. */
    GATEWAY("portal-gateway", "portal", Listener.GATEWAY);

    private static final String VERSION = "0.1.0";

    private final String module;
    private final String database;
    private final Listener listener;

    ServiceName(String module, String database, Listener listener) {
        this.module = module;
        this.database = database;
        this.listener = listener;
    }

    /** Its Maven module, {@code partner-service}. */
    public String module() {
        return module;
    }

    /** Its database, {@code partner}. */
    public String database() {
        return database;
    }

    /** What it listens as. */
    public Listener listener() {
        return listener;
    }

    /** The jar that the build of a checkout makes. */
    public Path jar(Path checkout) {
        return checkout.resolve(module).resolve("target").resolve("%s-%s.jar".formatted(module, VERSION));
    }
}
