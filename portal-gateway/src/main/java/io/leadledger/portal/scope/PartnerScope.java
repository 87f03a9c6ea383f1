package io.leadledger.portal.scope;

import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads as one partner. Whatever is asked inside, the database answers with rows of that partner only: the role is bound
 * by row-level security, and the setting that names the partner ends with the transaction.
 */
@Component
public class PartnerScope {

    /** The partner, and the serving read model, which is not emptied while somebody reads: in one round trip. */
    private static final String ENTER = """
            select set_config('app.partner_id', ?, true), set_config('search_path', slot, true),
                   pg_advisory_xact_lock_shared(hashtext(slot))
            from readmodel.generation where state = 'CURRENT'
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    PartnerScope(PagesDatabase pages) {
        jdbc = JdbcClient.create(pages.dataSource());
        transaction = new TransactionTemplate(new JdbcTransactionManager(pages.dataSource()));
        transaction.setReadOnly(true);
    }

    /**
     * Runs queries as that partner, in one transaction that only reads. Tables are named without their schema.
     *
     * @param partnerId the partner of the login, never one that a request names
     */
    public <T> T read(UUID partnerId, Function<JdbcClient, T> queries) {
        return transaction.execute(status -> {
            jdbc.sql(ENTER).param(partnerId.toString()).query((row, n) -> true).single();
            return queries.apply(jdbc);
        });
    }
}
