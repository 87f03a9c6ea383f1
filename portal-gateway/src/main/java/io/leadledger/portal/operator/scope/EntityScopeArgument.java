package io.leadledger.portal.operator.scope;

import io.leadledger.api.partner.entity.EntityAnswer;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Tone;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.shell.Logos;
import io.leadledger.portal.page.shell.Navigation;
import io.leadledger.portal.page.shell.Shell;
import io.leadledger.portal.page.shell.Shells;
import io.leadledger.portal.page.story.Band;
import io.leadledger.portal.session.Administrator;
import io.leadledger.portal.session.Realm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Finds the entity that a path names, and remembers it as the last one. */
@Component
class EntityScopeArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    /** What stands around the page of an entity, for a page that tells why there is none. */
    static final String SHELL = EntityScopeArgument.class.getName();

    private final Entities entities;
    private final Shells shells;
    private final Navigation navigation;
    private final MailServer mail;
    private final MessageSource messages;
    private final Clock clock;

    EntityScopeArgument(
            Entities entities,
            Shells shells,
            Navigation navigation,
            MailServer mail,
            MessageSource messages,
            Clock clock) {
        this.entities = entities;
        this.shells = shells;
        this.navigation = navigation;
        this.mail = mail;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == EntityScope.class;
    }

    @Override
    public EntityScope resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        HttpServletResponse response = Objects.requireNonNull(webRequest.getNativeResponse(HttpServletResponse.class));
        List<EntityAnswer> all = entities.all();
        EntityAnswer entity = all.stream()
                .filter(one -> one.externalId().equalsIgnoreCase(key(request)))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        LastEntity.remember(entity, response);
        Words words = new Words(messages, RequestContextUtils.getLocale(request), entity.timeZone());
        Shell shell = shell(request, entity, all, words);
        request.setAttribute(SHELL, shell);
        return new EntityScope(
                entity,
                words,
                shell,
                LocalDate.ofInstant(clock.instant(), entity.timeZone()),
                Administrator.isReader());
    }

    private Shell shell(HttpServletRequest request, EntityAnswer entity, List<EntityAnswer> all, Words words) {
        String path = request.getRequestURI();
        String root = Entities.path(entity);
        String search = root + "/search";
        List<Shell.Entity> switchable =
                all.stream().map(one -> shown(one, one.equals(entity))).toList();
        Shell shell = shells.of(request, words.locale())
                .ofEntity(
                        shown(entity, true),
                        switchable.size() < 2 ? List.of() : switchable,
                        navigation.entries(Realm.OPERATORS, root, path, words),
                        new Shell.Search(search, path.equals(search) ? request.getParameter("q") : null),
                        words.say("console.zone", words.zoneName()))
                .pictured(Logos.at(root, entity.logoSha256()));
        return mail.isMissing() ? shell.warning(noMailServer(root, words)) : shell;
    }

    /** Mails that cannot go out do not vanish in silence. */
    private static Band noMailServer(String root, Words words) {
        return Band.of(Tone.WARN, Icon.MAIL, words.say("console.mail.none"), words.say("console.mail.none.why"))
                .offering(Button.link(words.say("console.mail.set"), root + "/settings/mail"));
    }

    private static Shell.Entity shown(EntityAnswer entity, boolean isHere) {
        return new Shell.Entity(entity.name(), Entities.note(entity), Entities.path(entity), isHere);
    }

    private static String key(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? String.valueOf(variables.get("entity"))
                : "";
    }
}
