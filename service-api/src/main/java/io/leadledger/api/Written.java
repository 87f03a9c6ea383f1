package io.leadledger.api;

import java.util.List;

/** What a change did. Where it made something (201), the address is the route's with this id, in {@code Location} too. */
public interface Written extends Versioned {

    /** Of what was changed. */
    String id();

    /** The facts it made, none if it made no difference. */
    List<String> eventIds();
}
