package io.leadledger.api.invoice.mailtext;

import io.leadledger.api.IfMatch;
import io.leadledger.api.Refuses;
import io.leadledger.id.EntityId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * The words of mails with documents, by entity and language. Placeholders are {@code {number}}, {@code {date}}, {@code
 * {due}}, {@code {period}}, {@code {total}}, {@code {invoice}} (the one that a credit note corrects), {@code {partner}}, {@code
 * {seller}} and {@code {link}}; in reminders also {@code {open}}, what is left to pay.
 */
@HttpExchange("/api/v1/mail-texts")
public interface MailTextApi {

    /** Lists the words of every kind in every language. */
    @GetExchange
    @Refuses("not-found")
    List<MailTextAnswer> list(@RequestParam EntityId entityId);

    /** Says anew what mails of that kind say. For administrators. */
    @PutExchange("/{kind}/{language}")
    @Refuses("not-found")
    MailTextAnswer change(
            @PathVariable String kind,
            @PathVariable String language,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable IfMatch seen,
            @RequestBody MailTextForm form);

    /** Takes an entity's own words away: ours hold again. For administrators. */
    @PostExchange("/{kind}/{language}/reset")
    @Refuses("not-found")
    MailTextAnswer reset(
            @PathVariable String kind,
            @PathVariable String language,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable IfMatch seen,
            @RequestParam EntityId entityId);

    /** Shows words with an example in the place of each placeholder; nothing is saved. */
    @PostExchange("/{kind}/{language}/preview")
    @Refuses("not-found")
    FilledText preview(@PathVariable String kind, @PathVariable String language, @RequestBody MailTextForm form);
}
