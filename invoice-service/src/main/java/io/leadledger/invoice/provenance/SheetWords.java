package io.leadledger.invoice.provenance;

import io.leadledger.api.invoice.provenance.BilledTransaction;
import io.leadledger.api.invoice.provenance.RoutingReason;
import io.leadledger.api.invoice.provenance.SheetLanguage;
import io.leadledger.event.delivery.CancellationCause;
import io.leadledger.event.delivery.PriceSource;
import io.leadledger.money.Money;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** The words of a sheet of leads, and how its language parts cells and writes amounts. */
enum SheetWords {
    ENGLISH(
            ',',
            '.',
            List.of(
                    "Lead",
                    "Delivery",
                    "Transaction",
                    "Delivered (UTC)",
                    "Service date",
                    "Assignment",
                    "Routing",
                    "State",
                    "Price",
                    "On this line",
                    "Currency",
                    "Price by",
                    "Lead of assignment and month",
                    "Step from lead",
                    "Event of the price",
                    "Cancelled because",
                    "Reason",
                    "Cancelled (UTC)",
                    "Cancelled by",
                    "Credit note")),
    GERMAN(
            ';',
            ',',
            List.of(
                    "Lead",
                    "Lieferung",
                    "Transaktion",
                    "Geliefert (UTC)",
                    "Leistungstag",
                    "Zuordnung",
                    "Zuteilung",
                    "Stand",
                    "Preis",
                    "In dieser Position",
                    "Währung",
                    "Preis nach",
                    "Lead der Zuordnung im Monat",
                    "Stufe ab Lead",
                    "Ereignis des Preises",
                    "Storniert wegen",
                    "Begründung",
                    "Storniert (UTC)",
                    "Storniert von",
                    "Rechnungskorrektur"));

    private final char delimiter;
    private final char point;
    private final List<String> heads;

    SheetWords(char delimiter, char point, List<String> heads) {
        this.delimiter = delimiter;
        this.point = point;
        this.heads = heads;
    }

    static SheetWords of(SheetLanguage language) {
        return switch (language) {
            case EN -> ENGLISH;
            case DE -> GERMAN;
        };
    }

    CSVFormat format() {
        return CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
    }

    List<String> heads() {
        return heads;
    }

    String amount(Money amount) {
        return amount.amount().toPlainString().replace('.', point);
    }

    String of(RoutingReason reason) {
        return switch (reason) {
            case RECORDED -> say("chosen by the system that delivered it", "vom liefernden System gewählt");
        };
    }

    String stateOf(BilledTransaction lead) {
        if (lead.creditNoteNumber() != null) {
            return say("credited", "gutgeschrieben");
        }
        return lead.cause() == null ? say("billed", "abgerechnet") : say("cancelled", "storniert");
    }

    String of(PriceSource.Kind kind) {
        return switch (kind) {
            case BASE -> say("base price of the profile", "Grundpreis des Profils");
            case OVERRIDE -> say("price of the assignment", "Preis der Zuordnung");
            case TIER -> say("step of the assignment", "Stufe der Zuordnung");
        };
    }

    String of(CancellationCause cause) {
        return switch (cause) {
            case PARTNER_REJECTION -> say("partner rejected", "vom Partner abgelehnt");
            case RETURN_APPROVED -> say("return approved", "Rückgabe genehmigt");
            case OPERATOR_REFUND -> say("taken back by the operator", "vom Betreiber zurückgenommen");
            case AUTOMATION_REVOKED -> say("revoked by automation", "automatisch widerrufen");
        };
    }

    private String say(String english, String german) {
        return this == ENGLISH ? english : german;
    }
}
