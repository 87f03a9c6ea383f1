package io.leadledger.portal.lead;

import static io.leadledger.portal.session.PartnerPermission.*;

import io.leadledger.event.EventIds;
import io.leadledger.event.PublishedEvent;
import io.leadledger.event.delivery.CancellationCause;
import io.leadledger.event.delivery.DeliveryEvent.DeliverySucceeded;
import io.leadledger.portal.testing.Facts;
import io.leadledger.portal.testing.Portal;
import io.leadledger.portaltesting.Browser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScratchPagesTest {
    @Test
    void dump() throws Exception {
        String entity = EventIds.next();
        String alpha = EventIds.next();
        try (Portal portal = new Portal()) {
            List<PublishedEvent> facts = new ArrayList<>();
            List<DeliverySucceeded> leads = new ArrayList<>();
            String[] names = {"Jana Petersen", "Mehmet Aydın", "Sabine Hoffmann", "Lukas Brandt", "Petra Schulze", "Oliver Krause"};
            for (int i = 0; i < 70; i++) {
                var d = Facts.delivery(entity, alpha, "L-" + (20400 + i), "2026-01-%02dT10:%02d:00Z".formatted(1 + i % 28, i % 60), Map.of("name", names[i % 6], "place", "12047 Berlin", "email", "p@example.com", "phone", "+49 30 23125 118"), i == 5);
                leads.add(d);
                facts.add(d);
                if (i % 9 == 4) facts.add(Facts.cancellation(d, CancellationCause.values()[i % 4]));
            }
            var invoice = Facts.invoice(entity, alpha, EventIds.next(), "LEADS-2026-0001");
            portal.topics().sayAndWait(List.of(Facts.entity(entity, Facts.FIELDS), Facts.seller(entity)), Facts.partner(alpha, "Alpha Solar GmbH"), facts,
                    List.of(Facts.billed(alpha, invoice.invoiceId(), leads.get(4), leads.get(13)), invoice, Facts.creditNote(invoice, EventIds.next(), "LEADS-C-2026-0001", leads.get(4))));
            Browser browser = portal.login(alpha, VIEW_LEADS, DOWNLOAD_LEADS, VIEW_INVOICES);
            Path out = Path.of("/tmp/g2pages");
            Files.createDirectories(out);
            for (var page : Map.of("leads", "/partner/leads?from=2026-01-01&to=2026-01-31", "lead", "/partner/leads/" + leads.get(4).subject(), "invoices", "/partner/invoices", "invoice", "/partner/invoices/" + invoice.invoiceId(), "none", "/partner/leads?q=nobody").entrySet()) {
                String html = browser.get(page.getValue()).body().replaceAll("(href|src)=\"/([a-z/-]+?)-[0-9a-f]{32}\\.", "$1=\"/work/wt/g2/portal-gateway/src/main/resources/static/$2.");
                Files.writeString(out.resolve(page.getKey() + ".html"), html);
            }
        }
    }
}
