package io.leadledger.invoice.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.event.EventIds;
import io.leadledger.event.payment.InvoiceBalance;
import io.leadledger.id.InvoiceId;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.history.story.Billing;
import io.leadledger.invoice.history.story.Fact;
import io.leadledger.invoice.history.story.Scene;
import io.leadledger.invoice.numbering.RegisterChain;
import io.leadledger.invoice.payment.Balances;
import io.leadledger.invoice.support.JsonColumn;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceApi.Answer;
import io.leadledger.invoice.testing.PaymentCalls;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The real service: facts by Kafka, everything else over HTTP, on an entity of its own. It reads topics when it likes, runs
 * jobs in one go and credits by itself, so it plays only histories that wait for that ({@code HistoriesOnTheServiceTest}).
 */
final class ServiceBilling implements Billing {

    /** The beans it talks to. */
    record Beans(Facts facts, InvoiceApi api, JdbcClient jdbc, Balances balances) {}

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Set<Integer> REFUSALS = Set.of(404, 409, 412, 422);

    private final Beans beans;
    private final ServiceTopics topics;
    private final String entity;
    private final Deque<Map<String, Object>> runs = new ArrayDeque<>();
    private final Deque<String> outcomes = new ArrayDeque<>();
    private final Map<Integer, List<String>> adjustments = new HashMap<>();
    private final Map<Integer, List<String>> payments = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    ServiceBilling(Beans beans) {
        this.beans = beans;
        this.topics = new ServiceTopics(beans.facts(), beans.jdbc());
        this.entity = topics.entity();
    }

    @Override
    public void say(Fact fact) {
        topics.say(fact);
    }

    @Override
    public void readLeads(int partner, int upTo, int again) {
        topics.settle();
    }

    @Override
    public void readDirectory(boolean parties, int upTo, int again) {
        topics.settle();
    }

    @Override
    public void run(int period, int named) {
        Map<String, Object> body = new HashMap<>(period(period));
        if (named != 0) {
            List<String> ids = new ArrayList<>();
            for (int partner = 0; partner < Scene.PARTNERS; partner++) {
                if ((named & 1 << partner) != 0) {
                    ids.add(topics.partner(partner));
                }
            }
            body.put("partnerIds", ids);
        }
        runs.add(body);
    }

    private Map<String, Object> period(int period) {
        Scene.Period wanted = Scene.PERIODS.get(period);
        return Map.of(
                "entityId",
                entity,
                "from",
                wanted.from().toString(),
                "to",
                wanted.to().toString());
    }

    /** The whole job at its first step; the others tell what became of it. */
    @Override
    public String work(int step) {
        if (outcomes.isEmpty()) {
            String job = beans.api().jobId(beans.api().post("/api/v1/billing-runs", runs.remove()));
            beans.api().ended(job);
            outcomes.add("listed");
            beans.api().items(job).forEach(item -> outcomes.add(item.split(" ")[1].toLowerCase(Locale.ROOT)));
            outcomes.add("ended");
        }
        return outcomes.remove();
    }

    @Override
    public boolean isNoted(int step) {
        throw new IllegalStateException("jobs of the service are not made to die here");
    }

    @Override
    public int runs() {
        return beans.jdbc()
                .sql("select count(*) from billing_run where entity_id = ?")
                .param(entity)
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean include(int period) {
        return done(beans.api().post("/api/v1/billing-runs/inclusion", period(period)));
    }

    @Override
    public int bills() {
        return ids().size();
    }

    private List<String> ids() {
        return beans.jdbc()
                .sql("select invoice_id from draft where entity_id = ? order by invoice_id")
                .param(entity)
                .query(String.class)
                .list();
    }

    private String id(int bill) {
        return ids().get(bill);
    }

    @Override
    public long version(int bill) {
        return beans.jdbc()
                .sql("select max(sequence_number) from domain_event where aggregate_identifier = ?")
                .param(id(bill))
                .query(Long.class)
                .single();
    }

    /** A crash inside is answered with 500. */
    private static boolean done(Answer answer) {
        if (answer.status() >= 500) {
            throw new Crash("an answer");
        }
        assertThat(answer.status() < 300 || REFUSALS.contains(answer.status()))
                .as(answer.status() + " " + answer.json())
                .isTrue();
        return answer.status() < 300;
    }

    private boolean noted(Answer answer, String field, List<String> places) {
        boolean done = done(answer);
        String id = answer.json().path(field).asString("");
        if (done && !places.contains(id)) {
            places.add(id);
        }
        return done;
    }

    private List<String> adjustments(int bill) {
        return adjustments.computeIfAbsent(bill, any -> new ArrayList<>());
    }

    private List<String> payments(int bill) {
        return payments.computeIfAbsent(bill, any -> new ArrayList<>());
    }

    /** Keys of a history are unique in it, keys of the service everywhere. */
    private String key(String key) {
        return keys.computeIfAbsent(key, any -> EventIds.next());
    }

    @Override
    public boolean adjust(String key, int bill, int cents, int percent) {
        return noted(
                beans.api()
                        .adjustAt(
                                percent == 0 ? null : Integer.toString(percent),
                                key(key),
                                id(bill),
                                BigDecimal.valueOf(cents, 2).toPlainString()),
                "adjustmentId",
                adjustments(bill));
    }

    @Override
    public boolean unadjust(int bill, int adjustment) {
        List<String> known = adjustments(bill);
        String wanted = adjustment < known.size() ? known.get(adjustment) : EventIds.next();
        return done(beans.api().change("DELETE", id(bill), "adjustments/" + wanted, null));
    }

    @Override
    public boolean accept(int bill) {
        return done(beans.api().recalculate(id(bill)));
    }

    @Override
    public boolean discard(int bill) {
        return done(beans.api().discard(id(bill)));
    }

    @Override
    public boolean makeFinal(int bill) {
        return done(beans.api().makeFinal(id(bill), "no-valid-vat-id"));
    }

    @Override
    public void credit() {
        await().pollInSameThread()
                .atMost(LONG)
                .until(() -> beans.api()
                                .get("/api/v1/credit-notes/pending?entityId={e}", entity)
                                .json()
                                .get("pending")
                                .asInt()
                        == 0);
    }

    @Override
    public boolean pay(String key, int bill, long cents, boolean surplusIsCredit) {
        Map<String, Object> body = Map.of(
                "paidOn",
                "2026-02-02",
                "reference",
                "statement 3",
                "surplusIsCredit",
                surplusIsCredit,
                "amount",
                PaymentCalls.euros(BigDecimal.valueOf(cents, 2).toPlainString()));
        return noted(
                beans.api().postWithKey(key(key), "/api/v1/invoices/{i}/payments", body, id(bill)),
                "paymentId",
                payments(bill));
    }

    @Override
    public boolean revert(int bill, int payment) {
        List<String> known = payments(bill);
        String wanted = payment < known.size() ? known.get(payment) : EventIds.next();
        return done(beans.api()
                .post("/api/v1/invoices/{i}/payments/{p}/reversal", Map.of("reason", "a mistake"), id(bill), wanted));
    }

    @Override
    public boolean use(String key, int bill, int usedFor) {
        Answer answer = beans.api()
                .postWithKey(
                        key(key), "/api/v1/invoices/{i}/credit-balance/uses", Map.of("usedFor", id(usedFor)), id(bill));
        boolean done = noted(answer, "paymentId", payments(bill));
        return done && noted(answer, "paymentId", payments(usedFor));
    }

    @Override
    public boolean payOut(String key, int bill) {
        return noted(
                beans.api()
                        .postWithKey(
                                key(key),
                                "/api/v1/invoices/{i}/credit-balance/payouts",
                                Map.of("paidOn", "2026-02-02"),
                                id(bill)),
                "paymentId",
                payments(bill));
    }

    @Override
    public void today(LocalDate day) {
        assertThat(day).as("the day of all tests").isEqualTo("2026-02-02");
    }

    @Override
    public void crashAt(int effect) {
        // Where it dies is said for all histories together: the service is one.
    }

    @Override
    public Owed owed(int bill) {
        InvoiceBalance balance =
                beans.balances().find(new InvoiceId(id(bill))).orElseThrow().balance();
        return new Owed(balance.open().minor(), balance.creditBalance().minor());
    }

    @Override
    public Set<Integer> claimed(int bill) {
        return numbers("select transaction_id::text from claim where invoice_id = ?", id(bill));
    }

    private Set<Integer> numbers(String sql, String id) {
        return beans.jdbc().sql(sql).param(id).query(String.class).list().stream()
                .map(topics::number)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public List<Paper> papers() {
        record Row(String documentId, String invoiceId, String kind, String content) {}
        List<String> bills = ids();
        return beans.jdbc().sql("""
            select d.document_id, d.invoice_id, d.kind, d.content
            from document d join number_register r using (document_id)
            where d.entity_id = ? order by d.kind desc, r.year, r.number
            """).param(entity).query(Row.class).list().stream()
                .map(row -> new Paper(
                        bills.indexOf(row.invoiceId()),
                        JsonColumn.read(row.content(), DocumentContent.class),
                        row.kind().equals("INVOICE")
                                ? numbers(
                                        "select transaction_id::text from billed_transaction where invoice_id = ?",
                                        row.documentId())
                                : numbers(
                                        "select transaction_id::text from credited_transaction where credit_note_id ="
                                                + " ?",
                                        row.documentId())))
                .toList();
    }

    @Override
    public List<Entry> register() {
        return Collections.unmodifiableList(beans.jdbc()
                .sql("""
                    select document_number, document_hash, previous_hash, hash from number_register
                    where entity_id = ? order by kind, year, number
                    """)
                .param(entity)
                .query((row, n) -> {
                    String number = row.getString("document_number");
                    String previous = row.getString("previous_hash");
                    String hash = row.getString("hash");
                    boolean isLinked =
                            hash.equals(RegisterChain.link(previous, number, row.getString("document_hash")));
                    return new Entry(number, isLinked, previous, hash);
                })
                .list());
    }
}
