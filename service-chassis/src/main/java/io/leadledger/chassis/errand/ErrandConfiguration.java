package io.leadledger.chassis.errand;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Errands for services that have an {@link Errand}, and the table of {@code db/chassis/errand}. */
@AutoConfiguration
@ConditionalOnBean(Errand.class)
@EnableConfigurationProperties(ErrandProperties.class)
public class ErrandConfiguration {

    @Bean
    Errands errands(DataSource dataSource, List<Errand> errands, ErrandProperties properties) {
        return new Errands(dataSource, errands, properties);
    }
}
