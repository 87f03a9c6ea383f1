package io.leadledger.portal.readmodel.generation;

import org.springframework.dao.TransientDataAccessResourceException;

/** Topics are not ordered against each other: what these events build on lies on another and is read in a moment. */
final class NotArrivedYetException extends TransientDataAccessResourceException {

    private static final long serialVersionUID = 1;

    NotArrivedYetException(String part) {
        super("expected what " + part + " build on, but it has not been read yet");
    }
}
