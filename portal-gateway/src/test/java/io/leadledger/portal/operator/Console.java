package io.leadledger.portal.operator;

import io.leadledger.portaltesting.Browser;
import io.leadledger.portaltesting.Gateway;
import io.leadledger.portaltesting.TestRealm.Person;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A gateway before services that answer what a test says: one for all classes that look at pages of the console. */
final class Console {

    private static final RecordedServices SERVICES = new RecordedServices();

    private static @Nullable Gateway gateway;

    private Console() {}

    /** The services, who know nothing yet and were asked nothing. */
    static RecordedServices services() {
        SERVICES.forget();
        return SERVICES;
    }

    static synchronized Gateway gateway() {
        if (gateway == null) {
            gateway = Gateway.start(Map.of(
                    "leadledger.services.partner", SERVICES.url(),
                    "leadledger.services.delivery", SERVICES.url(),
                    "leadledger.services.invoice", SERVICES.url()));
        }
        return gateway;
    }

    /** That of an operator who has logged in and chosen nothing yet. */
    static Browser browser() {
        Gateway.operators().knows(Person.operator("otto"));
        Browser browser = gateway().browser();
        browser.open("/app/select-entity");
        return browser;
    }
}
