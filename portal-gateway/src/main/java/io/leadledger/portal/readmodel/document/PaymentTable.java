package io.leadledger.portal.readmodel.document;

import io.leadledger.event.invoice.InvoiceEvent;
import io.leadledger.event.payment.PaymentId;
import io.leadledger.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what was booked on invoices, once each, and sums it anew. */
@Component
class PaymentTable {

    private final JdbcClient jdbc;

    PaymentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String kind, InvoiceEvent fact, PaymentId paymentId, Money amount) {
        jdbc.sql("""
                        insert into document_payment (partner_id, invoice_id, payment_id, kind, amount_minor)
                        values (?::uuid, ?::uuid, ?::uuid, ?, ?)
                        on conflict (partner_id, invoice_id, payment_id, kind) do nothing
                        """)
                .params(fact.partnerId().value(), fact.invoiceId().value(), paymentId.value(), kind, amount.minor())
                .update();
        sum(fact);
    }

    /** What was booked before the document was here counts too. */
    void sum(InvoiceEvent fact) {
        jdbc.sql("""
                        update document d set (paid_minor, used_minor) = (
                            select coalesce(sum(case p.kind when 'PAID' then p.amount_minor
                                    when 'PAID_REVERTED' then -p.amount_minor end), 0),
                                coalesce(sum(case p.kind when 'USED' then p.amount_minor
                                    when 'RESTORED' then -p.amount_minor end), 0)
                            from document_payment p
                            where p.partner_id = d.partner_id and p.invoice_id = d.document_id)
                        where d.partner_id = ?::uuid and d.document_id = ?::uuid
                        """).params(fact.partnerId().value(), fact.invoiceId().value()).update();
    }
}
