package io.leadledger.partner.smtp;

import jakarta.mail.AuthenticationFailedException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/**
 * Why a mail did not go out.
 *
 * @param code stable, so that callers say it in their reader's words
 * @param said by the mail server or the network, on one line; addresses and credentials of ours are not in it. What is no
 *     mail server is not quoted: it may be any that this one reaches
 */
record MailTrouble(String code, String said) {

    private static final String NO_GREETING = "Got bad greeting from SMTP host";
    private static final int LONGEST = 200;

    /** The server had all of it and did not say what it does with it. */
    static MailTrouble ofUnknownOutcome(Exception failed) {
        return new MailTrouble("mail-outcome-unknown", of(failed).said());
    }

    static MailTrouble of(Exception failed) {
        Throwable root = Stream.<Throwable>iterate(failed, cause -> cause != null, Throwable::getCause)
                .reduce(failed, (outer, inner) -> inner);
        String code = Stream.<Throwable>iterate(failed, cause -> cause != null, Throwable::getCause)
                .map(MailTrouble::code)
                .filter(known -> !known.isEmpty())
                .findFirst()
                .orElse("mail-not-sent");
        String said = line(String.valueOf(root.getMessage()));
        return new MailTrouble(code, said.startsWith(NO_GREETING) ? "what answers there is no mail server" : said);
    }

    /** Empty for what says nothing by its type. */
    private static String code(Throwable cause) {
        return switch (cause) {
            case UnknownHostException _ -> "mail-host-unknown";
            case AuthenticationFailedException _ -> "mail-login-refused";
            case SSLException _ -> "mail-not-encrypted";
            case ConnectException _ -> "mail-server-unreachable";
            case NoRouteToHostException _ -> "mail-server-unreachable";
            case SocketTimeoutException _ -> "mail-server-unreachable";
            default ->
                String.valueOf(cause.getMessage()).startsWith("STARTTLS is required") ? "mail-not-encrypted" : "";
        };
    }

    static String line(String text) {
        String said = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return said.length() <= LONGEST ? said : said.substring(0, LONGEST) + "…";
    }
}
