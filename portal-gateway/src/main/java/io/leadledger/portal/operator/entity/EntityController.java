package io.leadledger.portal.operator.entity;

import io.leadledger.api.partner.entity.EntityAnswer;
import io.leadledger.portal.operator.entity.EntitiesPage.Choice;
import io.leadledger.portal.operator.scope.Entities;
import io.leadledger.portal.operator.scope.LastEntity;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Empty;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.shell.Shell;
import io.leadledger.portal.session.Administrator;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;

/** The way into the console: the last entity, the only one, or the choice. */
@Controller
@PreAuthorize("isAuthenticated()")
class EntityController {

    /** Where the lines of business stand to choose from. */
    static final String CHOICE = "/app/select-entity";

    private final Entities entities;
    private final MessageSource messages;

    EntityController(Entities entities, MessageSource messages) {
        this.entities = entities;
        this.messages = messages;
    }

    @GetMapping("/app")
    Answer enter(
            @CookieValue(name = LastEntity.COOKIE, required = false) @Nullable String last,
            Shell shell,
            Locale locale) {
        List<EntityAnswer> all = entities.all();
        return all.stream()
                .filter(entity -> all.size() == 1 || entity.externalId().equalsIgnoreCase(last))
                .findFirst()
                .map(entity -> Answer.redirect(Entities.path(entity)))
                .orElseGet(() -> choice(all, shell, locale));
    }

    @GetMapping(CHOICE)
    Answer choose(Shell shell, Locale locale) {
        return choice(entities.all(), shell, locale);
    }

    private EntitiesPage choice(List<EntityAnswer> all, Shell shell, Locale locale) {
        Words words = new Words(messages, locale, ZoneOffset.UTC);
        Head head = Head.of(words.say("console.entities")).saying(words.say("console.entities.lead"));
        Button.Go create = Button.link(words.say("console.entity.new"), NewEntityPresenter.PATH)
                .with(Icon.PLUS);
        return new EntitiesPage(
                shell,
                Administrator.isReader() && !all.isEmpty() ? head.doing(create) : head,
                all.stream().map(EntityController::choice).toList(),
                nothing(words, Administrator.isReader() ? create.looking(Button.Look.PRIMARY) : null));
    }

    /** @param create absent for whom somebody else has to */
    private static Empty nothing(Words words, Button.@Nullable Go create) {
        String why = create == null ? "console.entities.none.others" : "console.entities.none.why";
        return Empty.of(Icon.INBOX, words.say("console.entities.none"), words.say(why))
                .offering(create);
    }

    private static Choice choice(EntityAnswer entity) {
        return new Choice(
                entity.name(),
                Entities.note(entity),
                entity.currency().getCurrencyCode() + ", " + entity.timeZone().getId(),
                Entities.path(entity));
    }
}
