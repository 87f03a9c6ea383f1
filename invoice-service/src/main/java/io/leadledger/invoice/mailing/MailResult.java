package io.leadledger.invoice.mailing;

import io.leadledger.api.invoice.sending.SendingAnswer.Refused;
import java.util.List;

/** What came of a try to hand a mail over. */
public sealed interface MailResult {

    /** The mail server took it, for at least one address. */
    record Sent(List<String> accepted, List<Refused> refused) implements MailResult {}

    /** Nothing is wrong with the mail; it is worth another try. */
    record Later(String code, String message) implements MailResult {}

    /** It cannot be sent like this; somebody has to mend what is said. */
    record Failed(String code, String message) implements MailResult {}
}
