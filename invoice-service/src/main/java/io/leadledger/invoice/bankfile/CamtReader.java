package io.leadledger.invoice.bankfile;

import io.leadledger.api.invoice.bankstatement.StatementFormat;
import io.leadledger.money.Money;
import io.leadledger.text.WrittenDay;
import io.leadledger.text.WrittenText;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads CAMT.053 of every version in use, .02 to .13: the few elements that matter have kept their names, so they are read by
 * name in whatever namespace of the family. Document types and outside entities are refused.
 */
final class CamtReader {

    private static final String FAMILY = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.";

    /** Of the statuses that banks agreed on: what is only announced is not there yet. */
    private static final Set<String> NOT_BOOKED = Set.of("FUTR", "INFO", "PDNG");

    /** As the schema has it, without a sign and five decimals at most; as many digits before them as an amount here may have. */
    private static final Pattern AMOUNT =
            Pattern.compile("\\+?(?=\\.?\\d)0{0,18}\\d{0," + BankLine.MOST_DIGITS + "}(\\.\\d{0,5})?");

    private static final XMLInputFactory XML = secure();

    private final XMLStreamReader reader;
    private final Deque<String> path = new ArrayDeque<>();
    private final List<BankLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable String account;
    private @Nullable Entry entry;
    private @Nullable Entry detail;
    private String currency = "";

    private CamtReader(XMLStreamReader reader) {
        this.reader = reader;
    }

    static BankFile read(byte[] file) {
        try {
            CamtReader camt = new CamtReader(XML.createXMLStreamReader(new ByteArrayInputStream(file)));
            camt.readAll();
            if (camt.lines.isEmpty()) {
                throw UnreadableFile.empty();
            }
            return new BankFile(StatementFormat.CAMT_053, camt.account, List.copyOf(camt.lines));
        } catch (XMLStreamException e) {
            long line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            throw UnreadableFile.at(line, "expected XML of CAMT.053, but it breaks off or is none");
        }
    }

    private static XMLInputFactory secure() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private void readAll() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(reader.getLocalName());
                case XMLStreamConstants.CHARACTERS -> text.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
                case XMLStreamConstants.DTD ->
                    throw UnreadableFile.at(line(), "expected no document type in a statement");
                default -> {}
            }
        }
    }

    private void begin(String name) {
        if (path.isEmpty()
                && (!name.equals("Document")
                        || !String.valueOf(reader.getNamespaceURI()).startsWith(FAMILY))) {
            throw UnreadableFile.at(line(), "expected a CAMT.053 statement, but it is %s", name);
        }
        path.addLast(name);
        text.setLength(0);
        switch (name) {
            case "Ntry" -> entry = new Entry();
            case "TxDtls" -> detail = entry == null ? null : new Entry();
            case "Amt" -> currency = String.valueOf(reader.getAttributeValue(null, "Ccy"));
            default -> {}
        }
    }

    private void end(String name) {
        String said = WrittenText.of(text.toString().strip());
        text.setLength(0);
        Entry into = detail == null ? entry : detail;
        if (into == null) {
            if (name.equals("IBAN") && ends("Stmt", "Acct", "Id", "IBAN")) {
                account = said;
            }
        } else {
            take(name, said, into);
        }
        path.removeLast();
        if (name.equals("TxDtls") && entry != null && detail != null) {
            entry.details.add(detail);
            UnreadableFile.requireFewEnough(entry.details.size());
            detail = null;
        } else if (name.equals("Ntry") && entry != null) {
            lines.addAll(entry.lines(line()));
            UnreadableFile.requireFewEnough(lines.size());
            entry = null;
        }
    }

    private void take(String name, String said, Entry into) {
        switch (name) {
            case "Amt" -> {
                if (ends("Ntry", "Amt") || ends("TxDtls", "Amt") || (into.amount == null && ends("TxAmt", "Amt"))) {
                    into.amount = money(said);
                }
            }
            case "CdtDbtInd" -> {
                if (ends("Ntry", "CdtDbtInd") || ends("TxDtls", "CdtDbtInd")) {
                    into.incoming = said.equals("CRDT");
                }
            }
            case "RvslInd" -> into.reversal = said.equals("true") || said.equals("1");
            case "Dt", "DtTm" -> {
                if (ends("BookgDt", name)) {
                    into.bookedOn = day(said);
                } else if (ends("ValDt", name) && into.bookedOn == null) {
                    into.bookedOn = day(said);
                }
            }
            case "Sts", "Cd" -> {
                if (ends("Ntry", "Sts") || ends("Sts", "Cd")) {
                    into.pending = NOT_BOOKED.contains(said) || (into.pending && said.isEmpty());
                }
            }
            case "AcctSvcrRef" -> into.reference = said.isEmpty() ? into.reference : said;
            case "NtryRef" -> into.reference = into.reference == null && !said.isEmpty() ? said : into.reference;
            case "EndToEndId" -> into.endToEnd = said;
            case "Ustrd" -> into.text.add(said);
            case "Ref" -> {
                if (ends("CdtrRefInf", "Ref")) {
                    into.text.add(said);
                }
            }
            case "AddtlNtryInf" -> into.additional = said;
            case "Nm" -> {
                if (ends("Dbtr", "Nm") || ends("Dbtr", "Pty", "Nm")) {
                    into.debtor = said;
                } else if (ends("Cdtr", "Nm") || ends("Cdtr", "Pty", "Nm")) {
                    into.creditor = said;
                }
            }
            case "IBAN" -> {
                if (ends("DbtrAcct", "Id", "IBAN")) {
                    into.debtorIban = said;
                } else if (ends("CdtrAcct", "Id", "IBAN")) {
                    into.creditorIban = said;
                }
            }
            default -> {}
        }
    }

    private Money money(String said) {
        try {
            if (!AMOUNT.matcher(said).matches()) {
                throw new IllegalArgumentException();
            }
            return new Money(new BigDecimal(said), Currency.getInstance(currency));
        } catch (IllegalArgumentException | ArithmeticException noAmount) {
            throw UnreadableFile.at(line(), "expected an amount of a currency, but was %s %s", said, currency);
        }
    }

    private LocalDate day(String said) {
        return WrittenDay.of(said.length() > 10 ? said.substring(0, 10) : said)
                .orElseThrow(() -> UnreadableFile.at(line(), "expected a day, but was %s", said));
    }

    private boolean ends(String... names) {
        Iterator<String> backwards = path.descendingIterator();
        for (int i = names.length - 1; i >= 0; i--) {
            if (!backwards.hasNext() || !backwards.next().equals(names[i])) {
                return false;
            }
        }
        return true;
    }

    private int line() {
        return reader.getLocation().getLineNumber();
    }

    /** What is said of an entry, or of one of several payments that a bank booked together. */
    private static final class Entry {

        private final List<Entry> details = new ArrayList<>();
        private final List<String> text = new ArrayList<>();
        private @Nullable Money amount;
        private @Nullable Boolean incoming;
        private @Nullable LocalDate bookedOn;
        private @Nullable String reference;
        private @Nullable String endToEnd;
        private @Nullable String debtor;
        private @Nullable String creditor;
        private @Nullable String debtorIban;
        private @Nullable String creditorIban;
        private @Nullable String additional;
        private boolean reversal;
        private boolean pending;

        List<BankLine> lines(int line) {
            if (pending) {
                return List.of();
            }
            if (amount == null || incoming == null || bookedOn == null) {
                throw UnreadableFile.at(line, "expected amount, direction and day of an entry");
            }
            if (details.size() < 2) {
                return List.of(line(details.isEmpty() ? this : details.getFirst(), amount, reference));
            }
            List<BankLine> all = new ArrayList<>();
            for (Entry one : details) {
                if (one.amount == null) {
                    return List.of(line(details.getFirst(), amount, reference));
                }
                String own = one.reference == null ? reference + "#" + all.size() : one.reference;
                all.add(line(one, one.amount, reference == null && one.reference == null ? null : own));
            }
            return all;
        }

        private BankLine line(Entry said, Money of, @Nullable String ref) {
            boolean in = Boolean.TRUE.equals(said.incoming == null ? incoming : said.incoming) && !reversal;
            List<String> words = new ArrayList<>(said.text.isEmpty() ? text : said.text);
            String other = said.endToEnd == null ? endToEnd : said.endToEnd;
            if (other != null && !other.isEmpty() && !other.equals("NOTPROVIDED")) {
                words.add(other);
            }
            if (words.isEmpty() && additional != null) {
                words.add(additional);
            }
            return new BankLine(
                    java.util.Objects.requireNonNull(bookedOn),
                    of,
                    in,
                    in ? said.debtor : said.creditor,
                    in ? said.debtorIban : said.creditorIban,
                    ref,
                    words.isEmpty() ? null : String.join(" ", words));
        }
    }
}
