package io.leadledger.api.partner.mail;

import java.util.List;

/**
 * What the mail server took.
 *
 * @param accepted the addresses it took the mail for, at least one
 * @param refused the others
 */
public record MailAnswer(String messageId, List<String> accepted, List<RefusedAddress> refused) {

    /** @param said by the mail server, on one line */
    public record RefusedAddress(String address, String said) {}
}
