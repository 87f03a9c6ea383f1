package io.leadledger.portal.operator.mailing;

import io.leadledger.api.invoice.sending.MailPreview;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.part.Fact;
import java.util.stream.Stream;

/** What is known of a mail before it goes out: to whom, about what, with which files. */
public record PreviewedMail(EntityScope scope, MailPreview mail) implements OfEntity {

    public Stream<Fact> facts() {
        Stream<Fact> copies = mail.copies().isEmpty()
                ? Stream.empty()
                : Stream.of(Fact.of(say("console.send.cc"), String.join(", ", mail.copies())));
        return Stream.of(
                        Stream.of(Fact.of(say("console.send.to"), String.join(", ", mail.recipients()))),
                        copies,
                        Stream.of(
                                Fact.of(say("console.send.subject"), mail.subject()),
                                Fact.of(say("console.send.files"), String.join(", ", mail.files()))))
                .flatMap(all -> all);
    }
}
