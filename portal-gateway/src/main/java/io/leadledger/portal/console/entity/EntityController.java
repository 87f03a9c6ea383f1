package io.leadledger.portal.console.entity;

import io.leadledger.portal.web.Shells;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The way into the console: the last entity, the only one, or the choice. */
@Controller
@PreAuthorize("isAuthenticated()")
class EntityController {

    private final Entities entities;
    private final Shells shells;
    private final MessageSource messages;

    EntityController(Entities entities, Shells shells, MessageSource messages) {
        this.entities = entities;
        this.shells = shells;
        this.messages = messages;
    }

    @GetMapping("/app")
    ModelAndView enter(
            @CookieValue(name = EntityScopeArgument.COOKIE, required = false) @Nullable String last,
            HttpServletRequest request,
            Locale locale) {
        List<EntityAnswer> all = entities.all();
        return all.stream()
                .filter(entity -> all.size() == 1 || entity.externalId().equalsIgnoreCase(last))
                .findFirst()
                .map(entity -> new ModelAndView("redirect:" + entity.path()))
                .orElseGet(() -> choice(all, request, locale));
    }

    @GetMapping("/app/select-entity")
    ModelAndView choose(HttpServletRequest request, Locale locale) {
        return choice(entities.all(), request, locale);
    }

    private ModelAndView choice(List<EntityAnswer> all, HttpServletRequest request, Locale locale) {
        return new ModelAndView(
                "operator/entities",
                Map.of(
                        "title", messages.getMessage("console.entities", null, locale),
                        "shell", ConsoleShell.withoutEntity(shells.of(request, locale)),
                        "entities", all.stream().map(Choice::of).toList()));
    }

    record Choice(String name, String note, String currency, String zone, String href) {

        static Choice of(EntityAnswer entity) {
            return new Choice(
                    entity.name(),
                    entity.note(),
                    entity.currency().getCurrencyCode(),
                    entity.timeZone().getId(),
                    entity.path());
        }
    }
}
