package io.leadledger.portal.testing;

import io.leadledger.chassis.publishing.EventSender;
import io.leadledger.portal.session.partner.PartnerPermission;
import io.leadledger.portaltesting.Browser;
import io.leadledger.portaltesting.Gateway;
import io.leadledger.portaltesting.TestRealm.Person;
import io.leadledger.testservers.TestServers;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A gateway whose pages are looked at, with partners that log in and services behind it. There is one for all classes:
 * each works with partners of its own.
 */
public final class Portal {

    private static @Nullable Portal shared;

    private final InvoiceFiles invoiceFiles = new InvoiceFiles();
    private final Gateway gateway = Gateway.start(Map.of(
            "leadledger.services.delivery",
            KeyService.only().address() + "/delivery",
            "leadledger.services.invoice",
            invoiceFiles.address()));
    private final Database database = new Database(JdbcClient.create(new DriverManagerDataSource(
            gateway.database().url(),
            TestServers.postgres().user(),
            TestServers.postgres().password())));

    private Portal() {}

    public static synchronized Portal shared() {
        if (shared == null) {
            shared = new Portal();
        }
        return shared;
    }

    public Gateway gateway() {
        return gateway;
    }

    public Database database() {
        return database;
    }

    public InvoiceFiles invoiceFiles() {
        return invoiceFiles;
    }

    public Topics topics() {
        return new Topics(gateway.bean(EventSender.class), database);
    }

    /** A browser in which a person of the partner is logged in, with these permissions. */
    public Browser login(String partnerId, PartnerPermission... permissions) {
        UUID partner = UUID.fromString(partnerId);
        Gateway.accounts().enable(partner, permissions);
        Gateway.partners().knows(Person.partner("p" + partnerId.substring(24), partner));
        Browser browser = gateway.browser();
        browser.open("/partner");
        return browser;
    }
}
