package io.leadledger.portal.page;

import org.springframework.http.HttpStatusCode;

/** What a controller answers a person with: a page, or the way to another one. */
public sealed interface Answer permits Page, Answer.Told, Answer.Redirect, Answer.Forward {

    /** A page that says of itself that something went wrong. */
    record Told(Page page, HttpStatusCode status) implements Answer {}

    /** The person's browser asks for another page, as it has to after every change. */
    record Redirect(String address) implements Answer {}

    /** Another page is answered under this address. */
    record Forward(String path) implements Answer {}

    /** @param address a path of this site, as text or as a {@link Query} */
    static Answer redirect(Object address) {
        return new Redirect(address.toString());
    }
}
