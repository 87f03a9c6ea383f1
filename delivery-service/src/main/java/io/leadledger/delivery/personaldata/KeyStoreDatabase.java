package io.leadledger.delivery.personaldata;

import com.zaxxer.hikari.HikariDataSource;
import io.leadledger.delivery.personaldata.PersonalDataProperties.Keystore;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The database {@code delivery_keys}, migrated by its owner and used by a role that may not change it. No bean of type
 * DataSource, so that nothing else of the service ever runs on it.
 */
@Component
class KeyStoreDatabase implements DisposableBean {

    private final HikariDataSource dataSource;

    KeyStoreDatabase(PersonalDataProperties properties) {
        Keystore keystore = properties.keystore();
        migrate(keystore);
        dataSource = new HikariDataSource();
        dataSource.setPoolName("keystore");
        dataSource.setJdbcUrl(keystore.url());
        dataSource.setUsername(keystore.username());
        dataSource.setPassword(keystore.password());
        dataSource.setMaximumPoolSize(5);
    }

    JdbcTemplate jdbc() {
        return new JdbcTemplate(dataSource);
    }

    @Override
    public void destroy() {
        dataSource.close();
    }

    private static void migrate(Keystore keystore) {
        Flyway.configure()
                .dataSource(
                        keystore.url(),
                        keystore.owner().username(),
                        keystore.owner().password())
                .locations("classpath:db/keystore")
                .placeholders(Map.of("service_role", keystore.username()))
                .load()
                .migrate();
    }
}
