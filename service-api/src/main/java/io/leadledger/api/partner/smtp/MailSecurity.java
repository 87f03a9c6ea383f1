package io.leadledger.api.partner.smtp;

/** How the connection to the mail server is protected. */
public enum MailSecurity {
    /** Not at all; no password is ever sent this way, but to this machine itself. */
    NONE,
    /** Begins in the clear and has to be encrypted before anything is said. */
    STARTTLS,
    /** Encrypted from the first byte. */
    TLS
}
