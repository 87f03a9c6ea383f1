package io.leadledger.partner.smtp;

import io.leadledger.partner.smtp.Letter.Handed;
import io.leadledger.partner.smtp.Letter.Refused;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/** What a server said of single addresses of a mail. */
final class RefusedAddresses {

    private static final int FIRST_PASSING = 400;
    private static final int FIRST_PERMANENT = 500;

    private final List<Refused> refused = new ArrayList<>();
    private final List<String> accepted;
    private boolean someLater;

    private RefusedAddresses(SendFailedException failed) {
        this.accepted = texts(failed.getValidSentAddresses());
        for (Exception said = failed; said != null; said = next(said)) {
            if (said instanceof SMTPAddressFailedException one) {
                refused.add(new Refused(text(one.getAddress()), MailTrouble.line(String.valueOf(one.getMessage()))));
                someLater |= one.getReturnCode() < FIRST_PERMANENT;
            }
        }
    }

    /** Empty where the trouble is with no address. */
    static Optional<RefusedAddresses> in(Exception failed) {
        return inside(failed)
                .filter(SendFailedException.class::isInstance)
                .map(SendFailedException.class::cast)
                .map(RefusedAddresses::new)
                .filter(found -> !found.refused.isEmpty())
                .findFirst();
    }

    /** Empty where the server did not refuse the mail as a whole. */
    static Optional<MailTrouble> whole(Exception failed) {
        return inside(failed)
                .filter(SMTPSendFailedException.class::isInstance)
                .map(SMTPSendFailedException.class::cast)
                .filter(said -> said.getReturnCode() >= FIRST_PASSING)
                .map(said -> new MailTrouble(
                        said.getReturnCode() < FIRST_PERMANENT ? "mail-deferred" : "mail-refused",
                        MailTrouble.line(String.valueOf(said.getMessage()))))
                .findFirst();
    }

    /** Empty where the server took it for nobody. */
    Optional<Handed> handed() {
        return accepted.isEmpty() ? Optional.empty() : Optional.of(new Handed(accepted, refused));
    }

    /** Why the server took it for nobody; whether it is worth another try. */
    MailTrouble trouble() {
        return new MailTrouble(
                someLater ? "mail-deferred" : "mail-refused",
                refused.stream()
                        .map(Refused::said)
                        .reduce((one, other) -> one + "; " + other)
                        .orElse(""));
    }

    private static Stream<Exception> inside(Exception failed) {
        return failed instanceof MailSendException many
                ? Stream.concat(Stream.of(failed), Arrays.stream(many.getMessageExceptions()))
                : Stream.of(failed);
    }

    private static @Nullable Exception next(Exception said) {
        return said instanceof MessagingException chained ? chained.getNextException() : null;
    }

    private static List<String> texts(Address @Nullable [] addresses) {
        return addresses == null
                ? List.of()
                : Arrays.stream(addresses).map(RefusedAddresses::text).toList();
    }

    private static String text(Address address) {
        return address instanceof InternetAddress internet ? internet.getAddress() : address.toString();
    }
}
