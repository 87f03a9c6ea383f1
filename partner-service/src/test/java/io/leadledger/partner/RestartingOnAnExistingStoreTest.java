package io.leadledger.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.event.PublishedEvent;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.DynamicPropertyRegistry;

class RestartingOnAnExistingStoreTest {

    private static final Map<String, Object> SETTINGS = new HashMap<>(Map.of("server.port", 0));

    @BeforeAll
    static void one_database_for_all_starts() {
        DynamicPropertyRegistry into = (name, value) -> SETTINGS.put(name, value.get());
        OwnDatabase.register(into);
        KeycloakSettings.silent(into);
    }

    @Test
    void the_publisher_goes_on_where_it_was_and_a_new_group_reads_from_the_beginning() {
        String before;
        try (ConfigurableApplicationContext service = start(PartnerServiceApplication.class)) {
            before = register(service, "before-restart");
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> Published.withKey(before).size() == 5);
        }

        try (ConfigurableApplicationContext service = start(PartnerServiceApplication.class, LateReader.class)) {
            String after = register(service, "after-restart");

            await().atMost(Duration.ofSeconds(30))
                    .until(() -> Published.withKey(after).size() >= 5);
            assertThat(Published.withKey(before)).hasSize(5);
            assertThat(Published.withKey(after)).hasSize(5);
            SeenFacts seen = service.getBean(SeenFacts.class);
            await().atMost(Duration.ofSeconds(30)).until(() -> seen.subjects.size() >= 10);
            assertThat(seen.subjects.subList(0, 5)).containsOnly(before);
            assertThat(seen.subjects.subList(5, 10)).containsOnly(after);
            assertThat(api(service).get("/partners/" + before).status()).isEqualTo(200);
        }
    }

    private static ConfigurableApplicationContext start(Class<?>... sources) {
        return new SpringApplicationBuilder(sources)
                .properties(SETTINGS)
                .initializers(context ->
                        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", SETTINGS)))
                .run();
    }

    private static String register(ConfigurableApplicationContext service, String externalId) {
        return api(service).post("/partners", Bodies.partner(externalId)).text("partnerId");
    }

    private static Api api(ConfigurableApplicationContext service) {
        return Api.on(service.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    /** A group that is new on a store that has facts already; with a wrong serializer it would loop for ever. */
    static class LateReader {

        @Bean
        SeenFacts seenFacts() {
            return new SeenFacts();
        }

        @Bean
        ConfigurerModule lateReader() {
            return configurer -> configurer
                    .eventProcessing()
                    .registerPooledStreamingEventProcessor(
                            SeenFacts.GROUP,
                            Configuration::eventStore,
                            (c, processor) -> processor.initialSegmentCount(1));
        }
    }

    @ProcessingGroup(SeenFacts.GROUP)
    static class SeenFacts {

        static final String GROUP = "late-reader";

        final List<String> subjects = new CopyOnWriteArrayList<>();

        @EventHandler
        void on(PublishedEvent event) {
            subjects.add(event.subject());
        }
    }
}
