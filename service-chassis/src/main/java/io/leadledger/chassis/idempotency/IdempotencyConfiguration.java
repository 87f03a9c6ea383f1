package io.leadledger.chassis.idempotency;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** Idempotency keys for services that have the table {@code idempotent_request}. */
@AutoConfiguration
@ConditionalOnProperty("leadledger.topic")
public class IdempotencyConfiguration {

    @Bean
    IdempotentRequests idempotentRequests(JdbcClient jdbc, PlatformTransactionManager transactions, JsonMapper json) {
        return new IdempotentRequests(jdbc, transactions, json);
    }
}
