package io.leadledger.api.partner.note;

import io.leadledger.api.IfMatch;
import io.leadledger.id.PartnerId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Notes and tags on partners, for the operator's people only. They are published in no event. */
@HttpExchange("/api/v1/partners")
public interface NotesApi {

    /** Lists the tags of the partners that the caller sees, in the order of people's alphabet, with how many have each. */
    @GetExchange("/tags")
    List<TagUse> tags();

    /** Shows what is noted about a partner. */
    @GetExchange("/{partnerId}/notes")
    NotesAnswer find(@PathVariable PartnerId partnerId);

    /** Notes anew what is to be known about a partner. */
    @PutExchange("/{partnerId}/notes")
    NotesWritten note(
            @PathVariable PartnerId partnerId,
            @RequestHeader(name = IfMatch.HEADER, required = false) @Nullable IfMatch seen,
            @RequestBody NotesForm form);
}
