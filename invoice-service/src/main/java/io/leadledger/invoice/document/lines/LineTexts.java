package io.leadledger.invoice.document.lines;

import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.invoice.document.typesetting.Cells;
import io.leadledger.invoice.document.typesetting.Sheet;
import io.leadledger.money.Money;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openpdf.text.Phrase;

/** What the number columns of the lines say, and how much room that takes: a number never breaks. */
record LineTexts(Sheet sheet) {

    /** Between a column of numbers and the one before it, in points. */
    private static final float GUTTER = 10;

    /** Position, description, quantity, unit price and amount, in percent, while everything fits in. */
    private static final float[] USUAL = {8, 50, 15, 12, 15};

    Phrase position(InvoiceLine line) {
        return text(sheet.wording().count(line.position()));
    }

    Phrase quantity(InvoiceLine line) {
        String count = sheet.wording().count(line.quantity());
        return text(sheet.say(line.quantity() == 1 ? "line.quantity.one" : "line.quantity.many", count));
    }

    Phrase amount(Money money) {
        return text(sheet.wording().amount(money));
    }

    Phrase head(String key) {
        return sheet.type().muted(sheet.say(key, sheet.total().currency().getCurrencyCode()), 8);
    }

    /** The widths of the five columns in points; what the numbers need more than usual, the description gives. */
    float[] widths(float total) {
        float position = wider(0, total, widest("line.position", ofLines(this::position)));
        float quantity = wider(2, total, widest("line.quantity", ofLines(this::quantity)));
        float price = wider(3, total, widest("line.unit-price", ofLines(line -> amount(line.unitPrice()))));
        float amount = wider(4, total, widest("line.amount", amounts()));
        return new float[] {position, total - position - quantity - price - amount, quantity, price, amount};
    }

    private Stream<Phrase> amounts() {
        Bill bill = sheet.content().bill();
        Stream<Money> below = Stream.concat(
                Stream.of(bill.totals().lines(), bill.totals().net()),
                bill.adjustments().stream().map(Adjustment::amount));
        return Stream.concat(ofLines(line -> amount(line.net())), below.map(this::amount));
    }

    private Stream<Phrase> ofLines(Function<InvoiceLine, Phrase> text) {
        return sheet.content().bill().lines().stream().map(text);
    }

    private float widest(String head, Stream<Phrase> numbers) {
        return Cells.widest(Stream.concat(Stream.of(head(head)), numbers)) + GUTTER;
    }

    private static float wider(int column, float total, float needed) {
        return Math.max(USUAL[column] / 100 * total, needed);
    }

    private Phrase text(String text) {
        return sheet.type().text(text, 9.5f);
    }
}
