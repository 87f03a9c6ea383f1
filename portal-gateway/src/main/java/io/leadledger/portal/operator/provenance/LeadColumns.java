package io.leadledger.portal.operator.provenance;

import io.leadledger.api.invoice.provenance.BilledTransaction;
import io.leadledger.event.EventJson;
import io.leadledger.event.delivery.PriceSource;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Query;
import io.leadledger.portal.page.list.Cell;
import io.leadledger.portal.page.list.Columns;
import io.leadledger.portal.page.part.Chip;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is told of each lead of a line.
 *
 * @param here address of the list, where a lead is chosen
 */
record LeadColumns(EntityScope scope, Query here) implements OfEntity {

    Columns<BilledTransaction> columns() {
        return new Columns<BilledTransaction>(words(), scope.currency())
                .text(
                        "console.column.lead",
                        one -> Cell.head(one.leadId().value(), here.with("lead", one.transactionId()) + "#lead")
                                .struck(!one.billed()))
                .text(
                        "console.column.delivered",
                        one -> Cell.text(words().dateTime(one.deliveredAt())).struck(!one.billed()))
                .text("console.column.status", one -> Cell.state(chip(one)).after(cause(one)))
                .text("console.column.priceBy", one -> Cell.soft(priceBy(one)).struck(!one.billed()))
                .amount(
                        "console.column.price",
                        one -> Cell.number(words().amount(one.price())).struck(!one.billed()));
    }

    private String priceBy(BilledTransaction transaction) {
        PriceSource source = EventJson.mapper().readValue(transaction.priceSource(), PriceSource.class);
        Integer from = source.tierFromLead();
        return say("console.priceBy." + source.kind(), from == null ? "" : words().number(from));
    }

    private Chip chip(BilledTransaction transaction) {
        if (transaction.creditNoteNumber() != null) {
            return Chip.mute(Icon.ARROW_BACK_UP, say("console.lead.credited"));
        }
        return transaction.cause() == null
                ? Chip.ok(say("console.lead.billed"))
                : Chip.bad(say("console.lead.cancelled"));
    }

    private @Nullable String cause(BilledTransaction transaction) {
        if (transaction.cause() == null) {
            return null;
        }
        String cause = say("console.cause." + transaction.cause());
        return Stream.of(cause, transaction.reason(), transaction.creditNoteNumber())
                .flatMap(Stream::ofNullable)
                .reduce((one, other) -> one + ", " + other)
                .orElse(cause);
    }
}
