package io.leadledger.portal.personaldata;

import org.springframework.dao.TransientDataAccessResourceException;

/** Keys of personal data cannot be had now; worth another try, and no fault of what was to be opened. */
public final class KeysUnavailableException extends TransientDataAccessResourceException {

    KeysUnavailableException(Throwable cause) {
        super("expected keys of personal data from delivery-service", cause);
    }
}
