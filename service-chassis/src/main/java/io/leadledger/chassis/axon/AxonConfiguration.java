package io.leadledger.chassis.axon;

import io.leadledger.chassis.publishing.EventSender;
import io.leadledger.chassis.security.Caller;
import io.leadledger.event.EventJson;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcSQLErrorCodesResolver;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.axonframework.springboot.autoconfig.JdbcAutoConfiguration;
import org.slf4j.MDC;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Axon's event store on PostgreSQL. Views of a service's own events are written in the command's transaction; one
 * streaming processor publishes to Kafka.
 */
@AutoConfiguration(
        before = {AxonAutoConfiguration.class, JdbcAutoConfiguration.class},
        beforeName = "org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration")
@ConditionalOnClass(AxonAutoConfiguration.class)
public class AxonConfiguration {

    /** Without this bean Axon takes none, and commands are not atomic. */
    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    @Primary
    Serializer serializer() {
        BasicPolymorphicTypeValidator ours = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("io.leadledger.")
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("java.util.")
                .build();
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(
                        builder -> EventJson.configure(builder).polymorphicTypeValidator(ours))
                .build();
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
    }

    @Bean
    PersistenceExceptionResolver persistenceExceptionResolver() {
        return new JdbcSQLErrorCodesResolver();
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            Serializer serializer,
            ConnectionProvider connections,
            TransactionManager transactions,
            PersistenceExceptionResolver resolver) {
        return JdbcEventStorageEngine.builder()
                .schema(eventSchema())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .persistenceExceptionResolver(resolver)
                .build();
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer serializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .schema(TokenSchema.builder()
                        .setTokenTable("token_entry")
                        .setProcessorNameColumn("processor_name")
                        .setTokenTypeColumn("token_type")
                        .build())
                .build();
    }

    /**
     * Each fact keeps who caused it and the request it began with, and both are published, as {@code ce_by} and
     * {@code ce_correlationid}.
     */
    @Bean
    CorrelationDataProvider requestCorrelation() {
        return message -> {
            String requestId = MDC.get("requestId");
            return requestId == null
                    ? Map.of("by", Caller.name())
                    : Map.of("by", Caller.name(), "correlationId", requestId);
        };
    }

    @Bean
    ConfigurerModule processors() {
        return configurer -> configurer.eventProcessing(processing -> processing
                .usingSubscribingEventProcessors()
                .registerDefaultListenerInvocationErrorHandler(c -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(c -> PropagatingErrorHandler.instance())
                .registerPooledStreamingEventProcessor(
                        PublishDomainEvents.GROUP,
                        org.axonframework.config.Configuration::eventStore,
                        (c, processor) -> processor
                                .initialSegmentCount(1)
                                .batchSize(500)
                                .initialToken(source -> source.createTailToken())));
    }

    @Bean
    PublishDomainEvents publishDomainEvents(EventSender sender, JdbcClient jdbc) {
        return new PublishDomainEvents(sender, new ParkedAggregates(jdbc));
    }

    @Bean
    Commands commands(CommandGateway gateway, JdbcClient jdbc) {
        return new Commands(gateway, jdbc);
    }

    @Bean
    AppendedFacts appendedFacts(EventStore eventStore, CorrelationDataProvider requestCorrelation) {
        return new AppendedFacts(eventStore, requestCorrelation);
    }

    private static EventSchema eventSchema() {
        return EventSchema.builder()
                .eventTable("domain_event")
                .snapshotTable("domain_event_snapshot")
                .globalIndexColumn("global_index")
                .timestampColumn("time_stamp")
                .eventIdentifierColumn("event_identifier")
                .aggregateIdentifierColumn("aggregate_identifier")
                .sequenceNumberColumn("sequence_number")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .metaDataColumn("meta_data")
                .build();
    }
}
