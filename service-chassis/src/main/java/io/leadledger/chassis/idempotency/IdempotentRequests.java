package io.leadledger.chassis.idempotency;

import io.leadledger.api.IdempotencyKey;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.security.Caller;
import io.leadledger.text.Sha256;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code Idempotency-Key} (D-07): the effect and the answer are committed together, so the same request again gets the
 * first answer, for ever; a request still running gives 409, another body 422.
 */
public final class IdempotentRequests {

    private static final int LONGEST_KEY = 200;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final JsonMapper json;

    IdempotentRequests(JdbcClient jdbc, PlatformTransactionManager transactions, JsonMapper json) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.json = json;
    }

    /**
     * Runs the action once for this caller and key.
     *
     * @param key the header, or absent: then the action simply runs
     * @param request everything that makes the request what it is: path and body
     * @throws RejectedException {@code idempotency-key-in-flight} or {@code idempotency-key-reused},
     *     or as {@link #requireUsable} does
     */
    public <T> T once(@Nullable String key, Object request, Class<T> answerType, Supplier<T> action) {
        if (key == null) {
            return action.get();
        }
        requireUsable(key);
        String client = Caller.name();
        String hash = Sha256.hex(json.writeValueAsString(request));
        T answer = transaction.execute(status -> {
            lock(client, key);
            Optional<Stored> stored = find(client, key);
            if (stored.isPresent()) {
                return replay(stored.get(), hash, answerType);
            }
            T fresh = action.get();
            store(client, key, hash, json.writeValueAsString(fresh));
            return fresh;
        });
        return java.util.Objects.requireNonNull(answer);
    }

    /** Throws {@link RejectedException} {@code bad-idempotency-key} for a header that is no key. */
    public static void requireUsable(@Nullable String key) {
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw new RejectedException(new Rejection(
                    Rejection.Kind.MALFORMED,
                    "bad-idempotency-key",
                    IdempotencyKey.HEADER,
                    "expected 1 to 200 characters"));
        }
    }

    private <T> T replay(Stored stored, String hash, Class<T> answerType) {
        if (!stored.requestHash().equals(hash)) {
            throw new RejectedException(Rejection.rule(
                    "idempotency-key-reused",
                    IdempotencyKey.HEADER,
                    "expected the same request as the first with this key"));
        }
        return json.readValue(stored.answer(), answerType);
    }

    private void lock(String client, String key) {
        boolean locked = jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")
                .param(client + '\n' + key)
                .query(Boolean.class)
                .single();
        if (!locked) {
            throw new RejectedException(Rejection.conflict(
                    "idempotency-key-in-flight", "expected no other request with this key, but one is still running"));
        }
    }

    private Optional<Stored> find(String client, String key) {
        return jdbc.sql("select request_hash, answer from idempotent_request where client = ? and idempotency_key = ?")
                .params(client, key)
                .query(Stored.class)
                .optional();
    }

    private void store(String client, String key, String hash, String answer) {
        jdbc.sql("""
                        insert into idempotent_request (client, idempotency_key, request_hash, answer)
                        values (?, ?, ?, ?)
                        """).params(client, key, hash, answer).update();
    }

    private record Stored(String requestHash, String answer) {}
}
