package io.leadledger.acceptance.folder;

import io.leadledger.acceptance.WrittenInvoice;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The {@code summary.json} that a run wrote, beside the documents it names. */
final class Summary {

    private final Path out;
    private final JsonNode json;

    private Summary(Path out, JsonNode json) {
        this.out = out;
        this.json = json;
    }

    static Summary read(Path out) {
        return new Summary(out, JsonMapper.shared().readTree(out.resolve("summary.json")));
    }

    /** For each document: partner, type code, then net, VAT and total as its XML has them. */
    List<String> sums() {
        return documents().stream()
                .map(document -> {
                    WrittenInvoice xml =
                            WrittenInvoice.read(out, document.get("number").asString());
                    return String.join(
                            " ",
                            document.get("partner").asString(),
                            xml.typeCode(),
                            plain(xml.net()),
                            plain(xml.tax()),
                            plain(xml.total()));
                })
                .sorted()
                .toList();
    }

    /** For each line of a partner's invoices: assignment, quantity, unit price and net. */
    List<String> lines(String partner) {
        return documents().stream()
                .filter(document -> document.get("partner").asString().equals(partner)
                        && document.get("type_code").asString().equals("380"))
                .flatMap(document -> StreamSupport.stream(document.get("lines").spliterator(), false))
                .map(line -> "%s %s x %s = %s"
                        .formatted(
                                line.get("assignment").asString(),
                                line.get("quantity").asString(),
                                line.get("unit_price").asString(),
                                line.get("net").asString()))
                .toList();
    }

    /** For each rejected row: file, line, column and reason. */
    List<String> rejected() {
        return StreamSupport.stream(json.get("rejected").spliterator(), false)
                .map(row -> String.join(
                        " ",
                        row.get("file").asString(),
                        row.get("line").asString(),
                        row.get("column").asString(),
                        row.get("reason").asString()))
                .toList();
    }

    /** For each partner with leads on no invoice: their number and net. */
    List<String> waiting() {
        return StreamSupport.stream(json.get("waiting").spliterator(), false)
                .map(one -> String.join(
                        " ",
                        one.get("partner").asString(),
                        one.get("leads").asString(),
                        one.get("net").asString()))
                .toList();
    }

    /** A number of {@code counts} or {@code late_counts}. */
    int count(String pointer) {
        return json.at(pointer).asInt();
    }

    List<JsonNode> documents() {
        return StreamSupport.stream(json.get("documents").spliterator(), false).toList();
    }

    JsonNode json() {
        return json;
    }

    private static String plain(BigDecimal amount) {
        return amount.toPlainString();
    }
}
