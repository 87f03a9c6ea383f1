package io.leadledger.portal.testing;

import io.leadledger.event.EventIds;
import io.leadledger.event.PublishedEvent;
import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.bill.TaxTotal;
import io.leadledger.event.bill.TaxTreatment;
import io.leadledger.event.bill.Totals;
import io.leadledger.event.cloudevent.CloudEvent;
import io.leadledger.event.delivery.CancellationCause;
import io.leadledger.event.delivery.DataSubjectId;
import io.leadledger.event.delivery.DeliveryChannel;
import io.leadledger.event.delivery.DeliveryEvent.DeliverySucceeded;
import io.leadledger.event.delivery.PriceSource;
import io.leadledger.event.delivery.TransactionEvent.TransactionCancelled;
import io.leadledger.event.delivery.TransactionEvent.TransactionRecorded;
import io.leadledger.event.invoice.BillingRunId;
import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.invoice.CreditNoteEvent.CreditNoteIssued;
import io.leadledger.event.invoice.DocumentHashes;
import io.leadledger.event.invoice.DocumentHeader;
import io.leadledger.event.invoice.DocumentType;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceDrafted;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceFinalized;
import io.leadledger.event.invoice.InvoiceEvent.InvoicePaid;
import io.leadledger.event.invoice.InvoiceEvent.PaymentReverted;
import io.leadledger.event.invoice.InvoiceEvent.TransactionsBilled;
import io.leadledger.event.invoice.InvoiceReference;
import io.leadledger.event.partner.EntityEvent.EntityDefined;
import io.leadledger.event.partner.EntityEvent.SellerProfileChanged;
import io.leadledger.event.partner.LeadField;
import io.leadledger.event.partner.LeadFieldType;
import io.leadledger.event.partner.PartnerEvent.PartnerDetailsChanged;
import io.leadledger.event.partner.PartnerEvent.PartnerRegistered;
import io.leadledger.event.partner.PortalAccessEvent.PermissionsChanged;
import io.leadledger.event.partner.PortalAccessEvent.PortalAccessEnabled;
import io.leadledger.event.partner.PortalPermissions;
import io.leadledger.event.partner.TaxRegime;
import io.leadledger.event.partner.VatRateKind;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.BankAccount;
import io.leadledger.event.party.Contact;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.event.party.LineGranularity;
import io.leadledger.event.party.PartnerDetails;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.event.payment.PaymentId;
import io.leadledger.event.payment.PaymentMethod;
import io.leadledger.id.AdjustmentId;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.DeliveryId;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.LeadId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.ProfileId;
import io.leadledger.id.TransactionId;
import io.leadledger.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** What the services would say. */
public final class Facts {

    /** Name and place in the clear, email and phone encrypted. */
    public static final List<LeadField> FIELDS = List.of(
            new LeadField("name", LeadFieldType.TEXT, true, true, false),
            new LeadField("place", LeadFieldType.TEXT, false, false, false),
            new LeadField("email", LeadFieldType.EMAIL, false, false, true),
            new LeadField("phone", LeadFieldType.PHONE, false, false, true));

    private static final AtomicLong SEQUENCE = new AtomicLong();
    private static final Address HAMBURG = new Address("Speicherkai 14", "20457", "Hamburg", "DE");

    private Facts() {}

    /** A fact as it lies on a topic, with a sequence above all before. */
    public static CloudEvent<?> said(PublishedEvent fact) {
        return new CloudEvent<>(
                EventIds.next(), Instant.parse("2026-02-02T08:00:00Z"), SEQUENCE.incrementAndGet(), null, null, fact);
    }

    public static EntityDefined entity(String entityId, List<LeadField> fields) {
        return new EntityDefined(
                new EntityId(entityId),
                "leads",
                "Solar leads",
                Currency.getInstance("EUR"),
                ZoneId.of("Europe/Berlin"),
                TaxRegime.EU_VAT,
                VatRateKind.STANDARD,
                14,
                LineGranularity.PER_ASSIGNMENT,
                fields);
    }

    public static SellerProfileChanged seller(String entityId) {
        return new SellerProfileChanged(new EntityId(entityId), profile());
    }

    /** Far from the entity: what counts is the zone of the entity (D-10). */
    public static List<PublishedEvent> partner(String partnerId, String name) {
        return List.of(
                new PartnerRegistered(new PartnerId(partnerId), name, name),
                new PartnerDetailsChanged(
                        new PartnerId(partnerId),
                        new PartnerDetails(
                                name, name + " GmbH", "Jo", "jo@example.com", null, HAMBURG, "America/New_York", "de")),
                new PortalAccessEnabled(new PartnerId(partnerId), "jo@" + partnerId + ".example"),
                new PermissionsChanged(new PartnerId(partnerId), PortalPermissions.DEFAULTS));
    }

    /** A lead of a person of its own, sealed by the {@link KeyService}. */
    public static DeliverySucceeded delivery(
            String entityId, String partnerId, String leadId, String deliveredAt, Map<String, String> values) {
        return delivery(entityId, partnerId, leadId, deliveredAt, values, false);
    }

    public static DeliverySucceeded delivery(
            String entityId,
            String partnerId,
            String leadId,
            String deliveredAt,
            Map<String, String> values,
            boolean test) {
        Instant at = Instant.parse(deliveredAt);
        return new DeliverySucceeded(
                new DeliveryId("d-" + leadId),
                new EntityId(entityId),
                new PartnerId(partnerId),
                new ProfileId(EventIds.next()),
                new AssignmentId(EventIds.next()),
                new LeadId(leadId),
                new DataSubjectId("person-of-" + leadId),
                DeliveryChannel.RECORDED,
                at,
                LocalDate.ofInstant(at, ZoneId.of("Europe/Berlin")),
                test,
                KeyService.only().seal(entityId, "person-of-" + leadId, values));
    }

    public static TransactionRecorded transaction(DeliverySucceeded delivery, String price) {
        return new TransactionRecorded(
                new TransactionId(delivery.subject()),
                delivery.deliveryId(),
                delivery.entityId(),
                delivery.partnerId(),
                delivery.profileId(),
                delivery.assignmentId(),
                delivery.leadId(),
                delivery.deliveredAt(),
                delivery.serviceDate(),
                Money.of(price, "EUR"),
                new PriceSource(PriceSource.Kind.BASE, "event", null, 1));
    }

    public static TransactionCancelled cancellation(DeliverySucceeded delivery, CancellationCause cause) {
        return new TransactionCancelled(
                new TransactionId(delivery.subject()),
                delivery.entityId(),
                delivery.partnerId(),
                cause,
                Instant.parse("2026-01-31T12:00:00Z"),
                "clerk@example.com",
                "not to be shown to a partner");
    }

    public static InvoiceDrafted draft(String entityId, String partnerId, String invoiceId) {
        return new InvoiceDrafted(
                new InvoiceId(invoiceId),
                new EntityId(entityId),
                new PartnerId(partnerId),
                new BillingRunId(EventIds.next()),
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-02-01"),
                tax(),
                "00",
                bill("1775.00", "337.25", "2112.25"));
    }

    public static TransactionsBilled billed(String partnerId, String invoiceId, DeliverySucceeded... leads) {
        return new TransactionsBilled(
                new InvoiceId(invoiceId), leads[0].entityId(), new PartnerId(partnerId), 1, transactions(leads));
    }

    /** January's: 38 × 25.00 and 57 × 15.00 less a credit of 30.00. */
    public static InvoiceFinalized invoice(String entityId, String partnerId, String invoiceId, String number) {
        return new InvoiceFinalized(
                new InvoiceId(invoiceId),
                new EntityId(entityId),
                new PartnerId(partnerId),
                header(DocumentType.INVOICE, number),
                profile(),
                buyer(),
                tax(),
                bill("1775.00", "337.25", "2112.25"),
                new DocumentHashes("0", "1", "2", "3"),
                "operator");
    }

    public static InvoicePaid paid(InvoiceFinalized invoice, String amount) {
        return new InvoicePaid(
                invoice.invoiceId(),
                invoice.entityId(),
                invoice.partnerId(),
                new PaymentId(EventIds.next()),
                Money.of(amount, "EUR"),
                LocalDate.of(2026, 2, 10),
                null,
                PaymentMethod.BY_HAND,
                null,
                invoice.bill().totals().total().minus(Money.of(amount, "EUR")),
                null,
                "operator");
    }

    public static PaymentReverted reverted(InvoicePaid payment) {
        return new PaymentReverted(
                payment.invoiceId(),
                payment.entityId(),
                payment.partnerId(),
                payment.paymentId(),
                payment.amount(),
                payment.paidOn(),
                "booked twice",
                payment.openAmount().plus(payment.amount()),
                "operator");
    }

    public static CreditNoteIssued creditNote(
            InvoiceFinalized invoice, String creditNoteId, String number, DeliverySucceeded... leads) {
        Bill bill = new Bill(
                List.of(line(1, "premium", 1, "25.00", "25.00")), List.of(), totals("25.00", "25.00", "4.75", "29.75"));
        return new CreditNoteIssued(
                new CreditNoteId(creditNoteId),
                invoice.entityId(),
                invoice.partnerId(),
                new InvoiceReference(
                        invoice.invoiceId(),
                        invoice.header().number(),
                        invoice.header().issueDate()),
                header(DocumentType.CREDIT_NOTE, number),
                profile(),
                buyer(),
                tax(),
                bill,
                transactions(leads),
                new DocumentHashes("0", "1", "2", null));
    }

    private static List<TransactionId> transactions(DeliverySucceeded... leads) {
        return Stream.of(leads).map(lead -> new TransactionId(lead.subject())).toList();
    }

    private static Bill bill(String net, String tax, String total) {
        return new Bill(
                List.of(line(1, "premium", 38, "25.00", "950.00"), line(2, "catch-all", 57, "15.00", "855.00")),
                List.of(new Adjustment(
                        new AdjustmentId(EventIds.next()), Money.of("-30.00", "EUR"), "disputed lead", null)),
                totals("1805.00", net, tax, total));
    }

    private static Totals totals(String lines, String net, String tax, String total) {
        return new Totals(
                Money.of(lines, "EUR"),
                Money.of(net, "EUR"),
                Money.of(tax, "EUR"),
                Money.of(total, "EUR"),
                List.of(new TaxTotal(new BigDecimal("19"), Money.of(net, "EUR"), Money.of(tax, "EUR"))));
    }

    private static InvoiceLine line(int position, String name, int quantity, String price, String net) {
        return new InvoiceLine(
                position,
                new AssignmentId(EventIds.next()),
                name,
                null,
                quantity,
                Money.of(price, "EUR"),
                Money.of(net, "EUR"),
                new BigDecimal("19"),
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-01-31"),
                false,
                null);
    }

    private static DocumentHeader header(DocumentType type, String number) {
        return new DocumentHeader(
                type,
                number,
                LocalDate.parse("2026-02-02"),
                LocalDate.parse("2026-02-16"),
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-02-01"));
    }

    private static SellerProfile profile() {
        return new SellerProfile(
                "Nordlicht Leads GmbH",
                HAMBURG,
                "DE284177305",
                "48/712/04418",
                "Hamburg-Nord",
                "HRB 118240",
                new BankAccount("DE89370400440532013000", "COBADEFFXXX", "Hafenbank Hamburg"),
                new Contact("Mara Lindt", "+49 40 66969120", "rechnung@nordlicht-leads.example"));
    }

    private static Buyer buyer() {
        return new Buyer(
                "Alpha Solar GmbH",
                "Buchhaltung",
                "billing@alpha.example",
                HAMBURG,
                "DE312905867",
                null,
                null,
                EInvoiceFormat.ZUGFERD,
                "de");
    }

    private static TaxDecision tax() {
        return new TaxDecision(
                TaxTreatment.DOMESTIC, "R-070", "DE", "DE", "DE284177305", "DE312905867", null, List.of(), List.of());
    }
}
