package io.leadledger.portal.testing;

import io.leadledger.chassis.publishing.EventSender;
import io.leadledger.testservers.TestServers;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database as its superuser sees it, and the topics. */
@TestConfiguration
public class TestBeans {

    @Bean
    Database database(DataSourceProperties properties) {
        String url = properties.determineUrl();
        var postgres = TestServers.postgres();
        return new Database(JdbcClient.create(new DriverManagerDataSource(url, postgres.user(), postgres.password())));
    }

    @Bean
    Topics saidOnTopics(EventSender sender, Database database) {
        return new Topics(sender, database);
    }
}
