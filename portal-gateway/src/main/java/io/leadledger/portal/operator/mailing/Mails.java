package io.leadledger.portal.operator.mailing;

import io.leadledger.api.ProblemField;
import io.leadledger.api.invoice.sending.SendingAnswer;
import io.leadledger.api.invoice.sending.SendingAnswer.Refused;
import io.leadledger.api.invoice.sending.SendingAnswer.Try;
import io.leadledger.api.invoice.sending.SendingState;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.operator.scope.Refusals;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Tone;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Card;
import io.leadledger.portal.page.story.Step;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The mails with a document as its page shows them: each try, the latest first, and what became of it.
 *
 * @param sendings the latest first
 */
public record Mails(EntityScope scope, List<SendingAnswer> sendings) implements OfEntity {

    public Card<List<Step>> shown() {
        List<Step> steps = sendings.stream().flatMap(this::steps).toList();
        return new Card<>(
                say("console.mails"), steps.isEmpty() ? List.of(Step.later(say("console.mails.none"))) : steps);
    }

    /** To the question before it is sent, or sent again. */
    public Button send(String document) {
        String verb = wasSent() ? "console.send.again" : "console.send";
        return Button.link(say(verb), document + "/sendings/new").with(Icon.MAIL);
    }

    boolean wasSent() {
        return sendings.stream().anyMatch(one -> one.reminderStep() == null && one.state() == SendingState.SENT);
    }

    private Stream<Step> steps(SendingAnswer sending) {
        boolean isFirst =
                sending.state() == SendingState.QUEUED && sending.tries().isEmpty();
        return Stream.concat(
                isFirst
                        ? Stream.of(Step.later(titled(sending, say("console.mails.waits", recipients(sending)))))
                        : Stream.empty(),
                sending.tries().stream().flatMap(one -> steps(sending, one)));
    }

    private Stream<Step> steps(SendingAnswer sending, Try tried) {
        String by = say("console.history.by", words().dateTime(tried.at()), sending.queuedBy());
        Stream<Step> refused = tried.refused().stream().map(one -> refused(sending, one, by));
        return switch (tried.outcome()) {
            case SENT ->
                Stream.concat(
                        refused,
                        Stream.of(Step.of(
                                Tone.OK,
                                Icon.MAIL,
                                titled(sending, say("console.mails.sent", String.join(", ", tried.accepted()))),
                                by)));
            case QUEUED ->
                Stream.of(Step.of(
                        Tone.WARN,
                        Icon.CLOCK,
                        titled(sending, say("console.mails.later")),
                        why(tried, by, next(sending, tried))));
            case FAILED ->
                Stream.concat(
                        refused,
                        Stream.of(Step.of(
                                Tone.BAD,
                                Icon.BAN,
                                titled(sending, say("console.mails.failed", recipients(sending))),
                                why(tried, by, null))));
        };
    }

    private Step refused(SendingAnswer sending, Refused address, String by) {
        return Step.of(
                Tone.WARN,
                Icon.ALERT_TRIANGLE,
                titled(sending, say("console.mails.refused", address.address())),
                address.said() + " · " + by);
    }

    /** A reminder says that it is one. */
    private String titled(SendingAnswer sending, String title) {
        return sending.reminderStep() == null ? title : say("console.mails.reminder", sending.reminderStep(), title);
    }

    private String why(Try tried, String by, @Nullable String next) {
        String code = String.valueOf(tried.code());
        String message = String.valueOf(tried.message());
        String reason = String.join(" ", Refusals.sentences(List.of(new ProblemField(null, code, message)), words()));
        return Stream.of(reason, Refusals.mailServer(message, words()).orElse(null), next, by)
                .filter(part -> part != null && !part.isEmpty())
                .distinct()
                .reduce((one, other) -> one + " · " + other)
                .orElse(by);
    }

    /** Of the last try alone, as long as there is another to come. */
    private @Nullable String next(SendingAnswer sending, Try tried) {
        boolean isLast = sending.tries().stream().noneMatch(one -> one.at().isAfter(tried.at()));
        return isLast && sending.state() == SendingState.QUEUED && sending.nextTryAt() != null
                ? say("console.mails.next", words().dateTime(sending.nextTryAt()))
                : null;
    }

    private static String recipients(SendingAnswer sending) {
        return String.join(", ", sending.recipients());
    }
}
