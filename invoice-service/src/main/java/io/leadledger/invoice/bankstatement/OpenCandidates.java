package io.leadledger.invoice.bankstatement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.directory.KnownPartner;
import io.leadledger.invoice.payment.Balances;
import io.leadledger.invoice.payment.Balances.Owed;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The invoices of an entity that a payment can be for. */
@Component
class OpenCandidates {

    private record Paid(PartnerId partnerId, String iban) {}

    private final JdbcClient jdbc;
    private final Directory directory;

    OpenCandidates(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    List<Candidate> of(EntityId entityId) {
        List<Owed> open = jdbc.sql("select " + Balances.COLUMNS
                        + " from invoice_balance where entity_id = ? and open_minor > 0 order by due_date, number")
                .param(entityId.value())
                .query(Balances::read)
                .list();
        Map<PartnerId, KnownPartner> partners =
                directory.partners(open.stream().map(Owed::partnerId).distinct().toList());
        Map<PartnerId, List<String>> ibans = ibans(entityId);
        return open.stream()
                .map(one -> new Candidate(
                        one.invoiceId(),
                        one.number(),
                        one.partnerId(),
                        names(partners.get(one.partnerId())),
                        ibans.getOrDefault(one.partnerId(), List.of()),
                        one.balance().open(),
                        one.dueDate()))
                .toList();
    }

    private Map<PartnerId, List<String>> ibans(EntityId entityId) {
        return jdbc.sql("""
                        select distinct d.partner_id, l.iban from bank_line_payment p join bank_line l using (line_id)
                            join document d on d.document_id = p.invoice_id
                        where l.entity_id = ? and l.iban is not null
                        """).param(entityId.value()).query(Paid.class).list().stream()
                .collect(groupingBy(Paid::partnerId, mapping(Paid::iban, toList())));
    }

    private static List<String> names(@Nullable KnownPartner partner) {
        return partner == null
                ? List.of()
                : Stream.of(
                                partner.displayName(),
                                partner.details() == null
                                        ? null
                                        : partner.details().legalName())
                        .filter(name -> name != null && !name.isBlank())
                        .distinct()
                        .map(String::valueOf)
                        .toList();
    }
}
