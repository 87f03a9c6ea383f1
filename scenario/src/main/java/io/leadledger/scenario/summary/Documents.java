package io.leadledger.scenario.summary;

import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.billing.BilledPeriod;
import io.leadledger.scenario.invoicexml.CiiDocument;
import io.leadledger.scenario.invoicexml.CiiReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Downloads the documents of a period and reads them as their recipients would. */
public final class Documents {
    private static final Comparator<BilledDocument> BY_NUMBER = Comparator.comparing(
                    (BilledDocument document) -> document.content().number().length())
            .thenComparing(document -> document.content().number());

    private final Api api;
    private final Output output;
    private final List<String> differences = new ArrayList<>();

    public Documents(Api api, Output output) {
        this.api = api;
        this.output = output;
    }

    /** Sentences about documents whose XML says other sums than the API. */
    public List<String> differences() {
        return List.copyOf(differences);
    }

    /** Writes the files of all final documents of the period: invoices by number, then credit notes by number. */
    public List<BilledDocument> write(BilledPeriod period) {
        var partners = new HashMap<String, String>();
        var invoices = new ArrayList<BilledDocument>();
        for (var invoice : period.invoices(api)) {
            var id = invoice.path("invoiceId").asString("");
            var partner = invoice.path("partnerExternalId").asString("");
            partners.put(id, partner);
            if (invoice.path("state").asString("").equals("FINAL")) {
                var treatment = invoice.path("taxTreatment").asString("");
                invoices.add(document("/api/v1/invoices/" + id, partner, treatment, invoice.path("totals")));
            }
        }
        var creditNotes = new ArrayList<BilledDocument>();
        for (var note : period.creditNotes(api)) {
            var path = "/api/v1/credit-notes/" + note.path("creditNoteId").asString("");
            var partner =
                    partners.getOrDefault(note.path("invoice").path("invoiceId").asString(""), "");
            var treatment = note.path("taxDecision").path("treatment").asString("");
            creditNotes.add(document(path, partner, treatment, note.path("bill").path("totals")));
        }
        invoices.sort(BY_NUMBER);
        creditNotes.sort(BY_NUMBER);
        invoices.addAll(creditNotes);
        return invoices;
    }

    private BilledDocument document(String path, String partner, String treatment, JsonNode totals) {
        var answered = api.get(path).orFail("show " + path);
        var xml = AnsweredDocument.isEInvoice(answered) ? api.file(path + "/documents/xml") : null;
        var content = xml == null ? AnsweredDocument.read(answered) : CiiReader.read(xml);
        compare(content, totals);
        return new BilledDocument(
                partner,
                treatment,
                content,
                WrittenFile.to(output, content.number() + ".pdf", api.file(path + "/documents/pdf")),
                xml == null ? null : WrittenFile.to(output, content.number() + ".xml", xml));
    }

    private void compare(CiiDocument content, JsonNode totals) {
        compare(content, "net", content.net(), totals);
        compare(content, "tax", content.tax(), totals);
        compare(content, "total", content.total(), totals);
    }

    private void compare(CiiDocument content, String sum, BigDecimal inXml, JsonNode totals) {
        var inApi = new BigDecimal(totals.path(sum).path("amount").asString("0"));
        if (inXml.compareTo(inApi) != 0) {
            differences.add("%s: expected the %s %s in its XML, but was %s"
                    .formatted(
                            content.number(),
                            sum,
                            BilledDocument.amount(inApi, content.currency()),
                            BilledDocument.amount(inXml, content.currency())));
        }
    }
}
