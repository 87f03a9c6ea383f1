package io.leadledger.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.leadledger.partner.Api.Answer;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class PublishingFactsTest extends ServedPartners {

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_facts_of_a_partner_are_on_the_topic_under_its_id_in_order() {
        Answer made = api().with("X-Request-Id", "request-1").post("/partners", Bodies.partner("topic-partner"));
        String id = made.text("partnerId");
        Answer off = api().seen(4).put("/partners/" + id + "/activation", "{\"active\": false}");

        await().atMost(Duration.ofSeconds(30)).until(() -> Published.withKey(id).size() >= 6);
        List<ConsumerRecord<String, byte[]>> facts = Published.withKey(id);
        assertThat(facts)
                .extracting(Published::name)
                .containsExactly(
                        "PartnerRegistered",
                        "PartnerDetailsChanged",
                        "PartnerActivated",
                        "BillingDetailsChanged",
                        "VatIdChecked",
                        "PartnerDeactivated");
        assertThat(facts)
                .extracting(fact -> Published.header(fact, "ce_sequence"))
                .containsExactly("0", "1", "2", "3", "4", "5");
        assertThat(facts.subList(0, 5))
                .extracting(fact -> Published.header(fact, "ce_id"))
                .isEqualTo(made.eventIds());
        assertThat(Published.header(facts.getLast(), "ce_id"))
                .isEqualTo(off.eventIds().getFirst());
        ConsumerRecord<String, byte[]> first = facts.getFirst();
        assertThat(Published.header(first, "ce_type")).isEqualTo("io.leadledger.partner.PartnerRegistered.v1");
        assertThat(Published.header(first, "ce_source")).isEqualTo("/leadledger/partner-service");
        assertThat(Published.header(first, "ce_subject")).isEqualTo(id);
        assertThat(Published.header(first, "ce_partnerid")).isEqualTo(id);
        assertThat(Published.header(first, "ce_correlationid")).isEqualTo("request-1");
        assertThat(Published.header(first, "ce_by")).isEqualTo("test-client");
        assertThat(Published.header(first, "content-type")).isEqualTo("application/json");
    }

    @Test
    void the_facts_of_an_entity_are_on_the_topic_under_its_id() {
        String id = api().post("/entities", Bodies.entity("topic-entity")).text("entityId");

        await().atMost(Duration.ofSeconds(30)).until(() -> Published.withKey(id).size() >= 2);
        assertThat(Published.withKey(id)).extracting(Published::name).containsExactly("EntityDefined", "VatRateSet");
        assertThat(Published.header(Published.withKey(id).getFirst(), "ce_entityid"))
                .isEqualTo(id);
    }

    @Test
    @Tag("R-016")
    void each_fact_keeps_who_caused_it() {
        String id = api().post("/partners", Bodies.partner("by-whom")).text("partnerId");

        assertThat(jdbc.sql("select distinct convert_from(meta_data, 'UTF8')::jsonb ->> 'by' from domain_event"
                                + " where aggregate_identifier = ?")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("test-client");
    }

    @Test
    void a_refused_registration_leaves_no_fact_behind() {
        String kept = api().post("/partners", Bodies.partner("left-behind")).text("partnerId");
        long before = count("select count(*) from domain_event");

        assertThat(api().post("/partners", Bodies.partner("left-behind")).status())
                .isEqualTo(409);

        assertThat(count("select count(*) from domain_event")).isEqualTo(before);
        assertThat(api().get("/partners/" + kept).version()).isEqualTo(4);
    }

    @Test
    void facts_cannot_be_changed_or_deleted_by_the_service() {
        assertThatThrownBy(
                        () -> jdbc.sql("update domain_event set payload = ''").update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("delete from domain_event").update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("truncate domain_event").update())
                .hasStackTraceContaining("permission denied");
        assertThat(count("select count(*) from domain_event")).isNotNegative();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
