package io.leadledger.event.mail;

import java.util.List;

/**
 * A mail that the operator's mail server took.
 *
 * @param messageId its {@code Message-ID}, without angle brackets; a repeat after a crash carries the same
 * @param recipients the addresses that the server took it for, at least one
 * @param refused the addresses that the server would not take it for
 * @param language it is written in, {@code de} or {@code en}
 */
public record SentMail(
        SendingId sendingId, String messageId, List<String> recipients, List<String> refused, String language) {

    public SentMail {
        recipients = List.copyOf(recipients);
        refused = List.copyOf(refused);
    }
}
