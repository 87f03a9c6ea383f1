package io.leadledger.portal.operator.scope;

import io.leadledger.api.partner.entity.EntityAnswer;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The line of business that a person worked with last, in a cookie of the console. */
public final class LastEntity {

    public static final String COOKIE = "entity";

    private LastEntity() {}

    static void remember(EntityAnswer entity, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, entity.externalId().toLowerCase(Locale.ROOT))
                        .path("/app")
                        .secure(true)
                        .httpOnly(true)
                        .sameSite("Lax")
                        .maxAge(Duration.ofDays(365))
                        .build()
                        .toString());
    }
}
