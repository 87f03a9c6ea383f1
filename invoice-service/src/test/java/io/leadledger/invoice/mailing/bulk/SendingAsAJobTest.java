package io.leadledger.invoice.mailing.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.partner.mail.MailForm;
import io.leadledger.invoice.testing.Crowd;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InjectedFailures;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import io.leadledger.invoice.testing.RecordingMails;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** All that was not sent goes out by a job; each document once. */
@Tag("R-057")
@Tag("R-061")
class SendingAsAJobTest implements InvoiceServiceTest {

    private static final String SENDINGS = "/api/v1/sendings";

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @Autowired
    RecordingMails mails;

    @Autowired
    InjectedFailures points;

    private Crowd crowd;
    private List<String> numbers;
    private List<String> ids;

    @BeforeEach
    void three_invoices() {
        crowd = Crowd.of(3, facts, api);
        api.job("/api/v1/billing-runs", crowd.january());
        api.job("/api/v1/finalizations", crowd.january());
        List<JsonNode> invoices = api.invoices(crowd.entity());
        numbers = invoices.stream().map(one -> one.get("number").asString()).toList();
        ids = invoices.stream().map(one -> one.get("invoiceId").asString()).toList();
        assertThat(numbers).hasSize(3).doesNotContain("");
    }

    @Test
    void all_of_a_period_are_sent_once_and_what_fails_says_why_and_is_retried_alone() {
        mails.refuse(numbers.get(1), 409, "no-smtp-settings");

        JsonNode first = api.job(SENDINGS, crowd.january());

        assertThat(first.get("state").asString()).isEqualTo("PARTLY_FAILED");
        assertThat(api.items(first.get("jobId").asString()))
                .containsExactlyInAnyOrder(
                        numbers.get(0) + " DONE",
                        numbers.get(1) + " FAILED no-smtp-settings",
                        numbers.get(2) + " DONE");

        String id = api.jobId(
                api.post("/api/v1/jobs/{j}/retry", null, first.get("jobId").asString()));
        assertThat(api.ended(id).get("state").asString()).isEqualTo("SUCCEEDED");
        assertThat(api.job(SENDINGS, crowd.january()).get("total").asInt()).isZero();
        numbers.forEach(number -> assertThat(mails.with(number)).hasSize(1));
    }

    @Test
    void chosen_ones_are_sent_and_what_was_sent_already_is_skipped() {
        Map<String, Object> chosen = new HashMap<>(crowd.january());
        chosen.put("documents", ids.subList(0, 1));
        api.job(SENDINGS, chosen);
        chosen.put("documents", ids.subList(0, 2));

        JsonNode second = api.job(SENDINGS, chosen);

        assertThat(api.items(second.get("jobId").asString()))
                .containsExactlyInAnyOrder(numbers.get(0) + " SKIPPED already-sent", numbers.get(1) + " DONE");
        assertThat(mails.with(numbers.get(2))).isEmpty();
        chosen.put("documents", List.of("another"));
        assertThat(api.post(SENDINGS, chosen).json().at("/errors/0/code").asString())
                .isEqualTo("unknown-document");
    }

    @Test
    void invoices_are_listed_and_counted_by_whether_they_were_sent_and_a_reminder_is_none_of_it() {
        mails.refuse(numbers.get(1), 409, "no-smtp-settings");
        Map<String, Object> chosen = Map.of("entityId", crowd.entity(), "documents", ids.subList(0, 2));

        JsonNode job = api.job(SENDINGS, chosen);

        assertThat(job.get("from").isNull()).isTrue();
        assertThat(listed("SENT")).containsExactly(numbers.get(0));
        assertThat(listed("SENDING_FAILED")).containsExactly(numbers.get(1));
        assertThat(listed("UNSENT")).containsExactly(numbers.get(2));
        JsonNode counts =
                api.get("/api/v1/invoices/counts?entityId={e}", crowd.entity()).json();
        assertThat(List.of("sent", "sendingFailed", "unsent"))
                .allMatch(name -> counts.get(name).asInt() == 1);
        Map<String, Object> later = Map.of(
                "entityId", crowd.entity(), "from", "2026-03-01", "to", "2026-04-01", "documents", ids.subList(0, 1));
        assertThat(api.post(SENDINGS, later).json().at("/errors/0/code").asString())
                .isEqualTo("unknown-document");
        assertThat(api.post(SENDINGS, Map.of("entityId", crowd.entity()))
                        .json()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("from");
    }

    private List<String> listed(String status) {
        return api.get("/api/v1/invoices?entityId={e}&status={s}", crowd.entity(), status)
                .json()
                .get("items")
                .valueStream()
                .map(one -> one.get("number").asString())
                .toList();
    }

    @Test
    @Tag("J12")
    void a_service_that_dies_in_the_middle_sends_the_same_mail_again_and_no_other() {
        points.onceAt("mail.after-hand-over", () -> {
            throw new IllegalStateException("the service dies");
        });

        JsonNode job = api.job(SENDINGS, crowd.january());
        if (job.get("failed").asInt() > 0) {
            api.ended(api.jobId(
                    api.post("/api/v1/jobs/{j}/retry", null, job.get("jobId").asString())));
        }

        numbers.forEach(number -> {
            assertThat(mails.with(number)).extracting(MailForm::messageId).isNotEmpty();
            assertThat(mails.with(number).stream().map(MailForm::messageId).distinct())
                    .hasSize(1);
        });
        assertThat(numbers.stream()
                        .mapToInt(number -> mails.with(number).size())
                        .sum())
                .isEqualTo(4);
    }
}
