package io.leadledger.invoice.openitem;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.leadledger.api.invoice.openitem.Age;
import io.leadledger.api.invoice.openitem.AgeSums;
import io.leadledger.api.invoice.openitem.OpenItem;
import io.leadledger.api.invoice.openitem.OpenItems;
import io.leadledger.api.invoice.openitem.PartnerOpenItems;
import io.leadledger.id.EntityId;
import io.leadledger.id.Id;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.directory.KnownPartner;
import io.leadledger.invoice.payment.Balances;
import io.leadledger.invoice.payment.Balances.Owed;
import io.leadledger.money.Money;
import io.leadledger.text.NameOrder;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists what is open, by partner, currency and age. */
@Component
class ListedOpenItems {

    private static final String SELECT = "select " + Balances.COLUMNS + """
            from invoice_balance where entity_id = :entity and (open_minor > 0 or credit_balance_minor > 0)
              and (:partner::text is null or partner_id = :partner)
            order by due_date, number
            """;

    private record Debtor(PartnerId partnerId, Currency currency) {}

    private final JdbcClient jdbc;
    private final Directory directory;
    private final Balances balances;

    ListedOpenItems(JdbcClient jdbc, Directory directory, Balances balances) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.balances = balances;
    }

    OpenItems of(EntityId entityId, @Nullable PartnerId partnerId) {
        LocalDate today = balances.today(entityId);
        List<Owed> all = jdbc.sql(SELECT)
                .param("entity", entityId.value())
                .param("partner", Id.text(partnerId))
                .query(Balances::read)
                .list();
        Map<PartnerId, KnownPartner> known =
                directory.partners(all.stream().map(Owed::partnerId).distinct().toList());
        Map<Debtor, List<Owed>> byDebtor =
                all.stream().collect(groupingBy(one -> new Debtor(one.partnerId(), currency(one))));
        List<PartnerOpenItems> partners = byDebtor.entrySet().stream()
                .map(debtor ->
                        partner(debtor.getKey(), known.get(debtor.getKey().partnerId()), debtor.getValue(), today))
                .sorted(Comparator.comparing(PartnerOpenItems::partnerName, NameOrder.AS_PEOPLE_READ)
                        .thenComparing(PartnerOpenItems::partnerExternalId)
                        .thenComparing(one -> one.creditBalance().currency().getCurrencyCode()))
                .toList();
        return new OpenItems(today, partners, sums(partners));
    }

    private static PartnerOpenItems partner(
            Debtor debtor, @Nullable KnownPartner known, List<Owed> owed, LocalDate today) {
        List<OpenItem> items = owed.stream()
                .filter(one -> !one.balance().open().isZero())
                .map(one -> item(one, today))
                .toList();
        return new PartnerOpenItems(
                debtor.partnerId(),
                known == null ? debtor.partnerId().value() : known.registered().externalId(),
                known == null ? debtor.partnerId().value() : known.displayName(),
                AgeSums.of(items, debtor.currency()),
                owed.stream()
                        .map(one -> one.balance().creditBalance())
                        .reduce(Money.zero(debtor.currency()), Money::plus),
                items);
    }

    private static OpenItem item(Owed owed, LocalDate today) {
        long days = ChronoUnit.DAYS.between(owed.dueDate(), today);
        return new OpenItem(
                owed.invoiceId(),
                owed.number(),
                owed.issueDate(),
                owed.dueDate(),
                owed.balance().total(),
                owed.balance().credited(),
                owed.balance().paid(),
                owed.balance().open(),
                Math.max(days, 0),
                Age.of(days));
    }

    private static List<AgeSums> sums(List<PartnerOpenItems> partners) {
        Map<String, List<OpenItem>> byCurrency = partners.stream()
                .flatMap(partner -> partner.items().stream())
                .collect(groupingBy(item -> item.open().currency().getCurrencyCode(), TreeMap::new, toList()));
        return byCurrency.entrySet().stream()
                .map(one -> AgeSums.of(one.getValue(), Currency.getInstance(one.getKey())))
                .toList();
    }

    private static Currency currency(Owed owed) {
        return owed.balance().total().currency();
    }
}
