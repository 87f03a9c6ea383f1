package io.leadledger.portal.operator.scope;

import io.leadledger.api.partner.entity.EntityAnswer;
import io.leadledger.id.EntityId;
import io.leadledger.money.Money;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.shell.Shell;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What every page of the console has: the entity it is about, the reader's words in the entity's time zone, and what
 * stands around the page. A controller takes it as an argument; the entity's key is the path variable {@code entity}.
 *
 * @param today in the entity's zone
 * @param isAdministrator whether the reader may do what is for administrators alone
 */
public record EntityScope(EntityAnswer entity, Words words, Shell shell, LocalDate today, boolean isAdministrator) {

    /** Throws for whom {@code forbidden} is the answer. */
    public void requireAdministrator() {
        if (!isAdministrator) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    public EntityId entityId() {
        return entity.entityId();
    }

    public String currency() {
        return entity.currency().getCurrencyCode();
    }

    /** Nothing in the entity's currency. */
    public Money zero() {
        return Money.zero(entity.currency());
    }

    /** The address of a page of this entity; {@code more} begins with a slash or a question mark. */
    public String path(String more) {
        return Entities.path(entity) + more;
    }

    /** The way to a page of this entity. */
    public Answer redirect(String more) {
        return Answer.redirect(path(more));
    }
}
