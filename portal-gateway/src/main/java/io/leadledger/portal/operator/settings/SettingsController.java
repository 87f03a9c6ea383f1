package io.leadledger.portal.operator.settings;

import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.list.Cell;
import io.leadledger.portal.page.list.Columns;
import io.leadledger.portal.page.list.ListPage;
import io.leadledger.portal.page.list.Listing;
import io.leadledger.portal.page.list.Table;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Empty;
import io.leadledger.portal.page.part.Head;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The settings by topic, each a short form of its own. */
@Controller
@PreAuthorize("isAuthenticated()")
class SettingsController {

    private static final List<String> TOPICS = List.of(
            "entity",
            "seller",
            "numbers",
            "schedule",
            "reminders",
            "mail",
            "mail-texts",
            "rules",
            "proof",
            "export",
            "activity");

    @GetMapping("/app/{entity}/settings")
    Answer topics(EntityScope scope) {
        String title = scope.words().say("console.settings");
        Columns<String> columns = new Columns<String>(scope.words(), scope.currency())
                .text(
                        "console.settings.topic",
                        topic -> Cell.head(
                                scope.words().say("console.settings." + topic), scope.path("/settings/" + topic)))
                .text(
                        "console.settings.what",
                        topic -> Cell.sentence(scope.words().say("console.settings." + topic + ".what")));
        return new ListPage(
                scope.shell(),
                Head.of(title)
                        .doing(
                                scope.isAdministrator()
                                        ? List.of(Button.link(
                                                        scope.words().say("console.entity.new"),
                                                        "/app/select-entity/new")
                                                .with(Icon.PLUS))
                                        : List.of()),
                Listing.of(Table.of(title, TOPICS, columns), Empty.of(Icon.SETTINGS, title, title)));
    }
}
