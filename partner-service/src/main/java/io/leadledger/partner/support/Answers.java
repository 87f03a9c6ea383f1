package io.leadledger.partner.support;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.web.ExpectedVersion;
import io.leadledger.id.Id;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.ResponseEntity;

/** Answers with the version as {@code ETag}. */
public final class Answers {

    private Answers() {}

    /** 201 with the address of what was made. */
    public static <T> ResponseEntity<T> created(String path, long version, T body) {
        return ResponseEntity.created(URI.create(path))
                .eTag(ExpectedVersion.eTag(version))
                .body(body);
    }

    /** 200 with the version as it is now. */
    public static <T> ResponseEntity<T> ok(long version, T body) {
        return ResponseEntity.ok().eTag(ExpectedVersion.eTag(version)).body(body);
    }

    /** What was found; throws {@link RejectedException} {@code not-found} otherwise. */
    public static <T> T found(Optional<T> found, String what, Id id) {
        return found.orElseThrow(() -> new RejectedException(Rejection.notFound(what, id.value())));
    }
}
