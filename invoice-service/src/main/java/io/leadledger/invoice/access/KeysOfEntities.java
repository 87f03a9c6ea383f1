package io.leadledger.invoice.access;

import io.leadledger.chassis.security.EntityKeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where this service finds the entities that a token names by their keys. */
@Configuration(proxyBeanMethods = false)
class KeysOfEntities {

    @Bean
    EntityKeys entityKeys(JdbcClient jdbc) {
        return EntityKeys.of(
                jdbc, "select aggregate_id, body ->> 'externalId' from known_fact where fact = 'EntityDefined'");
    }
}
