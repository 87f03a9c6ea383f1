package io.leadledger.invoice.testing;

import io.leadledger.api.ProblemField;
import io.leadledger.api.client.ServiceClient;
import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.client.ServiceRefused.Refusal;
import io.leadledger.api.client.Timeouts;
import io.leadledger.api.partner.mail.MailAnswer;
import io.leadledger.api.partner.mail.MailAnswer.RefusedAddress;
import io.leadledger.api.partner.mail.MailApi;
import io.leadledger.api.partner.mail.MailForm;
import io.leadledger.api.partner.mail.MailForm.AttachmentForm;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** partner-service as this service sees it: takes every mail, or what a test wants it to do with one document's. */
public final class RecordingMails implements MailApi {

    private static final MailApi SILENT = new ServiceClient(
                    "partner-service", URI.create("http://127.0.0.1:1"), Timeouts.USUAL, () -> "a token")
            .client(MailApi.class);

    private final List<MailForm> taken = new CopyOnWriteArrayList<>();
    private final Map<String, Queue<UnaryOperator<MailForm>>> mishaps = new ConcurrentHashMap<>();

    /** Refuses the next mail with that document. */
    public void refuse(String number, int status, String code) {
        mishap(number, form -> {
            throw new ServiceRefused(
                    "partner-service",
                    new Refusal(status, code, "it said no", List.of(new ProblemField(null, code, "it said no")), null));
        });
    }

    /** Does not answer to the next mail with that document. */
    public void silent(String number) {
        mishap(number, form -> {
            SILENT.send(form);
            return form;
        });
    }

    /** All mails with that document, or to that address without one, that were taken, the first first. */
    public List<MailForm> with(String number) {
        return taken.stream().filter(form -> number(form).equals(number)).toList();
    }

    @Override
    public MailAnswer send(MailForm form) {
        Queue<UnaryOperator<MailForm>> left = mishaps.get(number(form));
        UnaryOperator<MailForm> mishap = left == null ? null : left.poll();
        if (mishap != null) {
            mishap.apply(form);
        }
        taken.add(form);
        List<String> to = Stream.of(form.to(), form.cc())
                .flatMap(addresses -> Objects.requireNonNull(addresses).stream())
                .<String>map(Objects::requireNonNull)
                .toList();
        return new MailAnswer(
                Objects.requireNonNull(form.messageId()),
                to.stream().filter(one -> !one.startsWith("gone@")).toList(),
                to.stream()
                        .filter(one -> one.startsWith("gone@"))
                        .map(one -> new RefusedAddress(one, "550 no such user"))
                        .toList());
    }

    private void mishap(String number, UnaryOperator<MailForm> what) {
        mishaps.computeIfAbsent(number, any -> new ConcurrentLinkedQueue<>()).add(what);
    }

    /** Of its document; of one without, its first recipient. */
    private static String number(MailForm form) {
        List<AttachmentForm> files = Objects.requireNonNull(form.attachments());
        return files.isEmpty()
                ? Objects.requireNonNull(form.to()).getFirst()
                : Objects.requireNonNull(files.getFirst().name()).replace(".pdf", "");
    }
}
