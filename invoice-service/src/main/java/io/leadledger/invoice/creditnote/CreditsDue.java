package io.leadledger.invoice.creditnote;

import io.leadledger.event.bill.Bill;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.EntityId;
import io.leadledger.id.Id;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.support.JsonColumn;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cancelled leads of finalized invoices that wait for their credit note. */
@Component
class CreditsDue {

    private final JdbcClient jdbc;

    CreditsDue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Invoices with credits to be issued now: those refused before wait for their next try. */
    List<InvoiceId> invoices() {
        return jdbc.sql("""
                        select distinct invoice_id from credit_due left join credit_refused r using (invoice_id)
                        where r.next_try_at is null or r.next_try_at <= now() order by invoice_id
                        """).query((row, n) -> new InvoiceId(row.getString(1))).list();
    }

    /** Nothing else is credited on the invoice, or cancelled of it, until this transaction ends. */
    void lock(InvoiceId invoiceId) {
        jdbc.sql("select invoice_id from draft where invoice_id = ? for update")
                .param(invoiceId.value())
                .query(String.class)
                .single();
    }

    /** Lets wait for their credit what neither has it nor waits for it; which ones. */
    List<TransactionId> queueMissing() {
        return jdbc.sql("""
                        insert into credit_due (transaction_id, invoice_id)
                        select transaction_id, invoice_id from cancelled_without_credit
                        on conflict (transaction_id) do nothing
                        returning transaction_id::text
                        """)
                .query((row, n) -> new TransactionId(row.getString(1)))
                .list();
    }

    int waiting(EntityId entityId) {
        return jdbc.sql("select count(*) from credit_due join draft using (invoice_id) where entity_id = ?")
                .param(entityId.value())
                .query(Integer.class)
                .single();
    }

    List<CreditedLead> leads(InvoiceId invoiceId) {
        return jdbc.sql("""
                        select b.transaction_id::text, b.line_position
                        from credit_due d join billed_transaction b using (transaction_id)
                        where d.invoice_id = ? order by b.line_position, b.transaction_id
                        """).param(invoiceId.value()).query(CreditedLead.class).list();
    }

    /** The bills of an invoice's credit notes, in the order of their numbers. */
    List<Bill> earlier(InvoiceId invoiceId) {
        return jdbc.sql("""
                        select content from document join number_register using (document_id)
                        where invoice_id = ? and document.kind = 'CREDIT_NOTE' order by year, number_register.number
                        """).param(invoiceId.value()).query(String.class).list().stream()
                .map(content -> JsonColumn.read(content, DocumentContent.class).bill())
                .toList();
    }

    /** Ticks the leads off: each is credited once, by constraint. */
    void settle(CreditNoteId creditNoteId, List<TransactionId> transactionIds) {
        String[] ids = Id.texts(transactionIds);
        jdbc.sql("insert into credited_transaction (transaction_id, credit_note_id) select unnest(?::uuid[]), ?")
                .params(ids, creditNoteId.value())
                .update();
        jdbc.sql("delete from credit_due where transaction_id = any (?::uuid[])")
                .params((Object) ids)
                .update();
    }
}
