package io.leadledger.invoice.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.einvoice.DocumentWording;
import io.leadledger.invoice.document.einvoice.EInvoiceXml;
import io.leadledger.invoice.document.einvoice.GridDocument;
import io.leadledger.invoice.document.einvoice.ReadXml;
import io.leadledger.invoice.document.pdf.PrintedPage.Run;
import io.leadledger.money.Money;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents in which every number of lines and adjustments, length of names, logo, language, tax case and format meets
 * every other: nothing on their pages is cut, overlaps, breaks or stands alone, and all of it is what the XML says. Those of
 * many lines have the same kinds of things on their hundreds of pages, at which veraPDF takes seconds: it sees the others.
 */
@Tag("R-056")
class PrintedGridTest {

    private static final float LEFT = 71;

    private static final float RIGHT = 595 - 57;

    private static final float TOP = 46;

    private static final float FOOT = 842 - 24;

    private static final Pattern AMOUNT = Pattern.compile("\u2212?\\d{1,3}([.,]\\d{3})*[.,]\\d\\d");

    static Stream<GridDocument> grid() {
        return GridDocument.all();
    }

    @ParameterizedTest
    @MethodSource("grid")
    void nothing_is_cut_overlaps_breaks_or_stands_alone_and_all_is_what_the_xml_says(GridDocument document)
            throws Exception {
        DocumentContent content = document.content();
        byte[] xml = new EInvoiceXml().write(content);
        byte[] pdf = new InvoicePdf().render(content, xml, document.picture());
        List<PrintedPage> pages = PrintedPage.of(pdf);
        DocumentWording words = DocumentWording.of(content);

        for (PrintedPage page : pages) {
            allWithinTheMargins(page);
            nothingOverlaps(page);
        }
        boolean begunBelow = table(pages.getFirst(), words).isEmpty();
        assertThat(begunBelow && document.names() == GridDocument.Names.SHORT).isFalse();
        sumsAreCarriedForward(begunBelow ? pages.subList(1, pages.size()) : pages, content, words);
        theEndStandsTogether(pages, content, words);
        for (int i = 0; i < pages.size(); i++) {
            String number = words.say("page.number", words.count(i + 1), words.count(pages.size()));
            assertThat(pages.get(i).startingWith(number)).hasSize(1);
        }
        assertThat(printedLines(pages)).isEqualTo(linesOf(new ReadXml(xml), words));
        amountsStandOnThePage(new ReadXml(xml), pages, words);
        assertThat(new InvoicePdf().render(content, xml, document.picture())).isEqualTo(pdf);
        if (document.lines() < GridDocument.MANY) {
            assertThat(ArchivablePdfTest.violations(pdf)).isEmpty();
        }
    }

    static void allWithinTheMargins(PrintedPage page) {
        Rectangle2D inside = new Rectangle2D.Float(LEFT - 1, TOP - 1, RIGHT - LEFT + 2, FOOT - TOP + 1);
        assertThat(page.runs().stream().filter(run -> !inside.contains(run.box())))
                .isEmpty();
        assertThat(page.pictures()).allMatch(inside::contains);
        assertThat(page.frames()).allMatch(inside::contains);
    }

    static void nothingOverlaps(PrintedPage page) {
        List<Run> runs = page.runs();
        List<Rectangle2D> boxes = runs.stream().map(Run::box).toList();
        List<String> overlaps = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            Rectangle2D box = boxes.get(i);
            for (int other = i + 1; other < boxes.size(); other++) {
                if (touches(box, boxes.get(other))) {
                    overlaps.add(runs.get(i) + " and " + runs.get(other));
                }
            }
            if (page.pictures().stream().anyMatch(picture -> touches(box, picture))) {
                overlaps.add(runs.get(i) + " and a picture");
            }
            if (page.frames().stream().anyMatch(frame -> !frame.contains(box) && frame.intersects(box))) {
                overlaps.add(runs.get(i) + " and a frame");
            }
        }
        assertThat(overlaps).isEmpty();
    }

    private static boolean touches(Rectangle2D one, Rectangle2D other) {
        return Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX()) > 0.5
                && Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY()) > 0.5;
    }

    /** A first page full of names has no line. Each page of lines but the last ends with the sum of all so far, each but the
     * first begins with it under the header. */
    private static void sumsAreCarriedForward(List<PrintedPage> pages, DocumentContent content, DocumentWording words) {
        List<Money> amounts = Stream.concat(
                        content.bill().lines().stream().map(InvoiceLine::net),
                        content.bill().adjustments().stream().map(Adjustment::amount))
                .toList();
        Money sum = Money.zero(content.bill().totals().net().currency());
        int rows = 0;
        String subtotal = words.say("line.subtotal");
        for (int i = 0; i < pages.size(); i++) {
            List<List<Run>> table = table(pages.get(i), words);
            assertThat(told(table.getFirst())).startsWith(words.say("line.position"));
            List<String> inside = new ArrayList<>();
            for (List<Run> row : table.subList(1, table.size())) {
                inside.add(told(row));
            }
            if (i > 0) {
                assertThat(inside.removeFirst()).isEqualTo(words.say("line.brought") + " | " + words.amount(sum));
            }
            int before = rows;
            for (String row : inside.subList(0, inside.size() - (i < pages.size() - 1 ? 1 : 0))) {
                if (!row.startsWith(subtotal)) {
                    assertThat(row).endsWith(" | " + words.amount(amounts.get(rows)));
                    sum = sum.plus(amounts.get(rows++));
                }
            }
            if (i < pages.size() - 1) {
                assertThat(rows).as("rows on page %d", i + 1).isGreaterThan(before);
                assertThat(inside.getLast()).isEqualTo(words.say("line.carried") + " | " + words.amount(sum));
            }
        }
        assertThat(rows).isEqualTo(amounts.size());
        assertThat(sum).isEqualTo(content.bill().totals().net());
    }

    /** The header and the rows of the lines below it: those with an amount at the right edge, above the sums. */
    private static List<List<Run>> table(PrintedPage page, DocumentWording words) {
        String head = words.say("line.description");
        Optional<Run> found = page.runs().stream()
                .filter(run -> run.text().equals(head) && run.size() == 8)
                .findFirst();
        if (found.isEmpty()) {
            return List.of();
        }
        Run header = found.get();
        float end = page.startingWith(words.say("total.net")).stream()
                .map(Run::baseline)
                .findFirst()
                .orElse(FOOT);
        List<List<Run>> rows = new ArrayList<>(List.of(page.lineOf(header)));
        page.runs().stream()
                .filter(run -> run.baseline() > header.baseline() + 1 && run.baseline() < end - 1)
                .filter(run ->
                        run.right() > RIGHT - 1.5 && AMOUNT.matcher(run.text()).matches())
                .map(page::lineOf)
                .forEach(rows::add);
        return rows;
    }

    private static String told(List<Run> row) {
        return row.stream().map(Run::text).collect(Collectors.joining(" | "));
    }

    /** Sums and how to pay are on the last page, and with them at least the last row, if there are several. */
    private static void theEndStandsTogether(List<PrintedPage> pages, DocumentContent content, DocumentWording words) {
        PrintedPage last = pages.getLast();
        boolean credit = content.reference() != null;
        assertThat(last.startingWith(words.say("total.net"))).isNotEmpty();
        assertThat(last.startingWith(words.say(credit ? "total.credit" : "total.gross")))
                .isNotEmpty();
        assertThat(last.frames()).hasSize(1);
        assertThat(pages.stream().mapToInt(page -> page.frames().size()).sum()).isEqualTo(1);
        assertThat(last.startingWith(
                        credit
                                ? words.say("payment.credit-note")
                                : words.say(
                                        "payment.heading",
                                        words.date(content.header().dueDate()))))
                .hasSize(1);
        int rows = content.bill().lines().size() + content.bill().adjustments().size();
        if (rows > 2) {
            assertThat(table(last, words)).hasSizeGreaterThan(pages.size() == 1 ? 1 : 2);
        }
    }

    /** Position, quantity, unit price and amount of each line, as the page has them in its columns. */
    private static List<String> printedLines(List<PrintedPage> pages) {
        List<String> lines = new ArrayList<>();
        for (PrintedPage page : pages) {
            page.runs().stream()
                    .filter(run -> Math.abs(run.left() - LEFT) < 1 && run.text().matches("[0-9.,]+"))
                    .map(page::lineOf)
                    .filter(row -> row.size() >= 5)
                    .forEach(row ->
                            lines.add(row.getFirst().text() + " | " + told(row.subList(row.size() - 3, row.size()))));
        }
        return lines;
    }

    /** BT-126, BT-129, BT-146 and BT-131. */
    private static List<String> linesOf(ReadXml xml, DocumentWording words) {
        List<String> positions = xml.all("AssociatedDocumentLineDocument/LineID");
        List<String> quantities = xml.all("SpecifiedLineTradeDelivery/BilledQuantity");
        List<String> prices = xml.all("NetPriceProductTradePrice/ChargeAmount");
        List<String> amounts = xml.all("SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < positions.size(); i++) {
            long quantity = new BigDecimal(quantities.get(i)).longValueExact();
            lines.add(String.join(
                    " | ",
                    words.count(Long.parseLong(positions.get(i))),
                    words.say(quantity == 1 ? "line.quantity.one" : "line.quantity.many", words.count(quantity)),
                    euros(prices.get(i), words),
                    euros(amounts.get(i), words)));
        }
        return lines;
    }

    /** BT-92, BT-99, BT-106, BT-109 to BT-112, BT-115 to BT-117; of BT-107 and BT-108 the page has the parts alone. */
    private static void amountsStandOnThePage(ReadXml xml, List<PrintedPage> pages, DocumentWording words) {
        Set<String> printed = pages.stream()
                .flatMap(page -> page.runs().stream())
                .flatMap(run -> Stream.of(run.text().split(" ")))
                .map(text -> text.replace("\u2212", ""))
                .collect(Collectors.toSet());
        for (String amount : List.of(
                "SpecifiedTradeAllowanceCharge/ActualAmount",
                "SpecifiedTradeSettlementHeaderMonetarySummation/LineTotalAmount",
                "SpecifiedTradeSettlementHeaderMonetarySummation/TaxBasisTotalAmount",
                "SpecifiedTradeSettlementHeaderMonetarySummation/TaxTotalAmount",
                "SpecifiedTradeSettlementHeaderMonetarySummation/GrandTotalAmount",
                "SpecifiedTradeSettlementHeaderMonetarySummation/DuePayableAmount",
                "ApplicableHeaderTradeSettlement/ApplicableTradeTax/BasisAmount",
                "ApplicableHeaderTradeSettlement/ApplicableTradeTax/CalculatedAmount")) {
            assertThat(xml.all(amount).stream()
                            .map(value -> euros(value, words))
                            .filter(value -> !printed.contains(value)))
                    .as(amount)
                    .isEmpty();
        }
    }

    private static String euros(String amount, DocumentWording words) {
        return words.amount(Money.of(new BigDecimal(amount).setScale(2).toPlainString(), "EUR"));
    }

    @Test
    void the_grid_is_that_of_pairs() {
        List<GridDocument> all = grid().toList();

        assertThat(all).anyMatch(one -> one.lines() == 5_000 && one.adjustments() == 50);
        assertThat(all).anyMatch(one -> one.names() == GridDocument.Names.ONE_WORD && one.creditNote());
        assertThat(all).hasSizeBetween(20, 40);
    }
}
