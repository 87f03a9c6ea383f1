package io.leadledger.portal.scope;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The gateway's database as the role {@code portal}, which reads under row-level security and writes nothing. No
 * bean of type DataSource, so that nothing but this package ever runs on it. Opens its connections when first asked.
 */
@Component
@EnableConfigurationProperties(PagesProperties.class)
class PagesDatabase implements DisposableBean {

    private final HikariDataSource dataSource;

    PagesDatabase(PagesProperties properties) {
        dataSource = new HikariDataSource();
        dataSource.setPoolName("pages");
        dataSource.setJdbcUrl(properties.url());
        dataSource.setUsername(properties.username());
        dataSource.setPassword(properties.password());
        dataSource.setMaximumPoolSize(properties.maximumPoolSize());
        dataSource.setReadOnly(true);
    }

    DataSource dataSource() {
        return dataSource;
    }

    @Override
    public void destroy() {
        dataSource.close();
    }
}
