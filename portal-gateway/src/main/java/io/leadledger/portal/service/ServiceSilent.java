package io.leadledger.portal.service;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A service does not answer, or fails: nothing is wrong with the request, and it is worth another try. */
public final class ServiceSilent extends ErrorResponseException {

    private static final long serialVersionUID = 1;

    private final String service;

    ServiceSilent(String service, Throwable cause) {
        super(HttpStatus.SERVICE_UNAVAILABLE, cause);
        this.service = service;
    }

    /** The service's name, {@code invoice-service}. */
    public String service() {
        return service;
    }
}
