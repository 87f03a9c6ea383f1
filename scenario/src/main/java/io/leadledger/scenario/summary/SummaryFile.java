package io.leadledger.scenario.summary;

import io.leadledger.api.invoice.document.Verdict;
import io.leadledger.scenario.billing.MonthLeads;
import io.leadledger.scenario.delivery.Counts;
import io.leadledger.scenario.invoicexml.CiiDocument.Line;
import io.leadledger.scenario.invoicexml.CiiDocument.Reference;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code summary.json}: amounts are text, counts are numbers, paths are relative. */
public final class SummaryFile {
    private static final String NAME = "summary.json";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private SummaryFile() {}

    /** Writes it; to be called when all files it names are written. */
    public static void write(Summary summary, Output output) {
        output.write(NAME, JSON.writeValueAsBytes(tree(summary)));
    }

    static Map<String, Object> tree(Summary summary) {
        var tree = new LinkedHashMap<String, Object>();
        var period = new LinkedHashMap<String, Object>();
        period.put("entity", summary.period().entity());
        period.put("from", summary.period().from().toString());
        period.put("to", summary.period().to().toString());
        tree.put("period", period);
        putCounts(tree, "counts", summary.counts());
        putCounts(tree, "late_counts", summary.lateCounts());
        tree.put(
                "documents",
                summary.documents().stream().map(SummaryFile::document).toList());
        tree.put("rejected", summary.rejected());
        tree.put("not_finalized", summary.notFinalized());
        tree.put("waiting", summary.waiting());
        tree.put(
                "outside_period",
                summary.outside().stream().map(SummaryFile::month).toList());
        if (summary.failed() != null) {
            tree.put("failed", summary.failed());
        }
        return tree;
    }

    private static void putCounts(Map<String, Object> summary, String name, @Nullable Counts counts) {
        if (counts == null) {
            return;
        }
        var tree = new LinkedHashMap<String, Object>();
        summary.put(name, tree);
        tree.put("deliveries_read", counts.read());
        tree.put("recorded", counts.recorded());
        tree.put("duplicates", counts.duplicates());
        tree.put("rejected", counts.rejected());
        tree.put("test", counts.test());
        tree.put("cancelled", counts.cancelled());
    }

    private static Map<String, Object> month(MonthLeads leads) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("month", leads.month().toString());
        tree.put("leads", leads.leads());
        return tree;
    }

    private static Map<String, Object> document(BilledDocument document) {
        var content = document.content();
        var tree = new LinkedHashMap<String, Object>();
        tree.put("partner", document.partner());
        tree.put("number", content.number());
        tree.put("type_code", content.typeCode());
        tree.put("issue_date", content.issueDate().toString());
        tree.put("net", document.amount(content.net()));
        tree.put("tax", document.amount(content.tax()));
        tree.put("total", document.amount(content.total()));
        tree.put("currency", content.currency().getCurrencyCode());
        tree.put("tax_treatment", document.taxTreatment());
        tree.put("lead_count", document.leadCount());
        tree.put(
                "lines",
                content.lines().stream().map(line -> line(document, line)).toList());
        content.reference().ifPresent(invoice -> tree.put("references", references(invoice)));
        tree.put("files", files(document));
        tree.put("validation", validation(document));
        return tree;
    }

    private static Map<String, Object> line(BilledDocument document, Line line) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("assignment", line.item());
        tree.put("quantity", line.quantity().intValueExact());
        tree.put("unit_price", document.amount(line.unitPrice()));
        tree.put("net", document.amount(line.net()));
        tree.put("service_from", line.serviceFrom().toString());
        tree.put("service_to", line.serviceTo().toString());
        return tree;
    }

    /** By rule set; nothing where no rules were asked. */
    private static Map<String, Object> validation(BilledDocument document) {
        var tree = new LinkedHashMap<String, Object>();
        if (document.report() != null) {
            document.report()
                    .said()
                    .checks()
                    .forEach(
                            check -> tree.put(check.check().name().toLowerCase(Locale.ROOT), verdict(check.verdict())));
        }
        return tree;
    }

    private static String verdict(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> "accepted";
            case REFUSED -> "rejected";
            case NOT_APPLICABLE -> "not_applicable";
        };
    }

    private static Map<String, Object> references(Reference invoice) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("number", invoice.number());
        tree.put("issue_date", invoice.issueDate().toString());
        return tree;
    }

    private static Map<String, Object> files(BilledDocument document) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("pdf", document.pdf());
        if (document.xml() != null) {
            tree.put("xml", document.xml());
        }
        if (document.report() != null) {
            tree.put("validation_report", document.report().file());
        }
        return tree;
    }
}
