package io.leadledger.scenario.summary;

import io.leadledger.api.invoice.creditnote.CreditNoteAnswer;
import io.leadledger.api.invoice.document.DocumentApi;
import io.leadledger.api.invoice.invoice.InvoiceAnswer.State;
import io.leadledger.api.invoice.invoice.InvoiceApi;
import io.leadledger.api.invoice.invoice.InvoiceSummary;
import io.leadledger.event.bill.TaxTreatment;
import io.leadledger.event.bill.Totals;
import io.leadledger.event.invoice.DocumentHashes;
import io.leadledger.id.InvoiceId;
import io.leadledger.money.Money;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.Verdict;
import io.leadledger.scenario.billing.BilledPeriod;
import io.leadledger.scenario.invoicexml.CiiDocument;
import io.leadledger.scenario.invoicexml.CiiReader;
import io.leadledger.scenario.summary.BilledDocument.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Downloads the documents of a period and reads them as their recipients would. */
public final class Documents {
    private static final Comparator<BilledDocument> BY_NUMBER = Comparator.comparing(
                    (BilledDocument document) -> document.content().number().length())
            .thenComparing(document -> document.content().number());

    private final Api api;
    private final InvoiceApi invoices;
    private final DocumentApi files;
    private final Output output;
    private final List<String> differences = new ArrayList<>();

    /** What the API says of a document; {@code file} gives one of its files. */
    private record Answered(
            String partner,
            TaxTreatment treatment,
            Totals totals,
            CiiDocument content,
            @Nullable DocumentHashes hashes,
            Function<String, ResponseEntity<byte[]>> file) {
        /** None that EN 16931 cannot say, since its currency has three decimals. */
        boolean isEInvoice() {
            return hashes != null && hashes.xmlSha256() != null;
        }

        boolean hasReport() {
            return hashes != null && hashes.reportSha256() != null;
        }

        byte[] bytes(String kind) {
            var answer = Verdict.told("give the %s of %s".formatted(kind, content.number()), () -> file.apply(kind));
            return Objects.requireNonNull(answer.getBody());
        }
    }

    public Documents(Api api, Output output) {
        this.api = api;
        this.invoices = api.client(InvoiceApi.class);
        this.files = api.client(DocumentApi.class);
        this.output = output;
    }

    /** Sentences about documents whose XML says other sums than the API. */
    public List<String> differences() {
        return List.copyOf(differences);
    }

    /** Writes the files of all final documents of the period: invoices by number, then credit notes by number. */
    public List<BilledDocument> write(BilledPeriod period) {
        var partners = new HashMap<InvoiceId, String>();
        var documents = new ArrayList<BilledDocument>();
        for (var invoice : period.invoices(api)) {
            partners.put(invoice.invoiceId(), invoice.partnerExternalId());
            if (invoice.state() == State.FINAL) {
                documents.add(document(answered(invoice)));
            }
        }
        var creditNotes = new ArrayList<BilledDocument>();
        for (var note : period.creditNotes(api)) {
            var partner = partners.getOrDefault(note.invoice().invoiceId(), "");
            creditNotes.add(document(answered(note, partner)));
        }
        documents.sort(BY_NUMBER);
        creditNotes.sort(BY_NUMBER);
        documents.addAll(creditNotes);
        return documents;
    }

    private Answered answered(InvoiceSummary summary) {
        var id = summary.invoiceId();
        var invoice = Verdict.told("show the invoice " + id, () -> invoices.find(id));
        return new Answered(
                summary.partnerExternalId(),
                summary.taxTreatment(),
                summary.totals(),
                AnsweredDocument.of(invoice),
                invoice.hashes(),
                kind -> files.ofInvoice(id, kind));
    }

    private Answered answered(CreditNoteAnswer note, String partner) {
        return new Answered(
                partner,
                note.taxDecision().treatment(),
                note.bill().totals(),
                AnsweredDocument.of(note),
                note.hashes(),
                kind -> files.ofCreditNote(note.creditNoteId(), kind));
    }

    private BilledDocument document(Answered answered) {
        var xml = answered.isEInvoice() ? answered.bytes("xml") : null;
        var content = xml == null ? answered.content() : CiiReader.read(xml);
        compare(content, answered.totals());
        return new BilledDocument(
                answered.partner(),
                answered.treatment().name(),
                content,
                WrittenFile.to(output, content.number() + ".pdf", answered.bytes("pdf")),
                xml == null ? null : WrittenFile.to(output, content.number() + ".xml", xml),
                answered.hasReport()
                        ? Report.to(output, content.number() + "-validation.json", answered.bytes("validation-report"))
                        : null);
    }

    private void compare(CiiDocument content, Totals totals) {
        compare(content, "net", content.net(), totals.net());
        compare(content, "tax", content.tax(), totals.tax());
        compare(content, "total", content.total(), totals.total());
    }

    private void compare(CiiDocument content, String sum, BigDecimal inXml, Money inApi) {
        if (inXml.compareTo(inApi.amount()) != 0) {
            differences.add("%s: expected the %s %s in its XML, but was %s"
                    .formatted(
                            content.number(),
                            sum,
                            BilledDocument.amount(inApi.amount(), content.currency()),
                            BilledDocument.amount(inXml, content.currency())));
        }
    }
}
