package io.leadledger.benchmark.finalization;

import io.leadledger.event.EventJson;
import io.leadledger.id.EntityId;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.RenderedDocument;
import io.leadledger.invoice.document.einvoice.EInvoiceXml;
import io.leadledger.invoice.document.pdf.InvoicePdf;
import io.leadledger.invoice.document.validation.DocumentGate;
import io.leadledger.text.Sha256;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.mustangproject.validator.ValidationContext;
import org.mustangproject.validator.XMLValidator;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Makes documents that are final once more and shows them to the official rules, a stage after the other, in a JVM with the
 * flags of the service, warm and with nothing else to do: the limit. Then a new validator for each document, as a quick program
 * has it: the baseline. Says the CPU milliseconds of a document for each.
 */
public final class StagesAlone {

    private static final int WARM = 3;

    private StagesAlone() {}

    /** With the database's address and role, the entity, and how many documents. */
    public static void main(String[] arguments) throws Exception {
        JdbcClient jdbc =
                JdbcClient.create(new DriverManagerDataSource(arguments[0], arguments[1], System.getenv("PGPASSWORD")));
        List<DocumentContent> contents = contents(jdbc, new EntityId(arguments[2]), Integer.parseInt(arguments[3]));
        EInvoiceXml xml = new EInvoiceXml();
        InvoicePdf pdf = new InvoicePdf();
        DocumentGate gate = DocumentGate.shared();
        for (int i = 0; i < WARM; i++) {
            contents.forEach(content -> gate.warm(rendered(content, xml, pdf)));
        }
        List<byte[]> written = stage("XML", contents, xml::write);
        List<RenderedDocument> rendered = stage("PDF", contents, content -> rendered(content, xml, pdf));
        stage("gate", rendered, gate::check);
        stage("hashes", rendered, one -> Sha256.hex(one.pdf()));
        written.forEach(one -> validated(one));
        stage("new validator", written, StagesAlone::validated);
        System.exit(0);
    }

    private static List<DocumentContent> contents(JdbcClient jdbc, EntityId entityId, int most) {
        return jdbc
                .sql("select content from document where entity_id = ? order by number limit ?")
                .params(entityId.value(), most)
                .query(String.class)
                .list()
                .stream()
                .map(json -> EventJson.mapper().readValue(json, DocumentContent.class))
                .toList();
    }

    private static RenderedDocument rendered(DocumentContent content, EInvoiceXml xml, InvoicePdf pdf) {
        byte[] written = xml.write(content);
        return new RenderedDocument(content, pdf.render(content, written, null), written);
    }

    private static <A, B> List<B> stage(String name, List<A> all, Function<A, B> work) {
        long cpu = cpu();
        long begin = System.nanoTime();
        List<B> done = all.stream().map(work).toList();
        System.out.printf(
                Locale.ROOT,
                "%s=%.2f %.2f%n",
                name,
                (cpu() - cpu) / 1e6 / all.size(),
                (System.nanoTime() - begin) / 1e6 / all.size());
        return done;
    }

    private static long cpu() {
        return Objects.requireNonNull(
                        ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class))
                .getProcessCpuTime();
    }

    private static String validated(byte[] xml) {
        try {
            ValidationContext context = new ValidationContext(LoggerFactory.getLogger(StagesAlone.class));
            XMLValidator validator = new XMLValidator(context);
            validator.setStringContent(new String(xml, StandardCharsets.UTF_8));
            validator.disableNotices();
            validator.validate();
            return String.valueOf(context.getResults().size());
        } catch (org.mustangproject.validator.IrrecoverableValidationError e) {
            throw new IllegalStateException(e);
        }
    }
}
