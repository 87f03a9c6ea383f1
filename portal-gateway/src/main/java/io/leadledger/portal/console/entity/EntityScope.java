package io.leadledger.portal.console.entity;

import io.leadledger.portal.view.Words;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.ModelAndView;

/**
 * What every page of the console has: the entity it is about, the reader's words in the entity's time zone, and what
 * stands around the page. A controller takes it as an argument; the entity's key is the path variable {@code entity}.
 *
 * @param today in the entity's zone
 * @param isAdministrator whether the reader may do what is for administrators alone
 */
public record EntityScope(
        EntityAnswer entity, Words words, ConsoleShell shell, LocalDate today, boolean isAdministrator) {

    public String entityId() {
        return entity.entityId();
    }

    public String currency() {
        return entity.currency().getCurrencyCode();
    }

    /** The address of a page of this entity; {@code more} begins with a slash or a question mark. */
    public String path(String more) {
        return entity.path() + more;
    }

    /** A page with its title and what it shows; parts without a value stay absent. */
    public ModelAndView page(String template, String title, Map<String, ? extends Object> parts) {
        Map<String, Object> model = new HashMap<>(parts);
        model.values().removeIf(part -> part instanceof Optional<?> absent && absent.isEmpty());
        model.replaceAll((name, part) -> part instanceof Optional<?> present ? present.orElseThrow() : part);
        model.put("title", title);
        model.put("shell", shell);
        return new ModelAndView("operator/" + template, model);
    }
}
