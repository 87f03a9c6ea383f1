package io.leadledger.portal.operator.entitysettings;

import io.leadledger.event.partner.LeadField;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.list.Cell;
import io.leadledger.portal.page.list.Columns;
import io.leadledger.portal.page.list.ListPage;
import io.leadledger.portal.page.list.Listing;
import io.leadledger.portal.page.list.Table;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Button.Look;
import io.leadledger.portal.page.part.Chip;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Empty;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.question.Dialog;
import io.leadledger.portal.page.question.Dialog.Sending;
import io.leadledger.portal.service.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The fields of an entity's leads.
 *
 * @param used names of those that some delivered lead has a value in: they stay
 */
record LeadFieldsPresenter(EntityScope scope, Set<String> used) implements OfEntity {

    static final String PATH = EntitySettingsPresenter.PATH + "/fields";

    ListPage list() {
        Columns<LeadField> columns = new Columns<LeadField>(words(), scope.currency())
                .text("console.fields.field", field -> Cell.head(field.field(), path(field)))
                .text("console.fields.type", field -> Cell.soft(say("console.fields." + field.type())))
                .text("console.fields.what", field -> Cell.soft(what(field)))
                .text("console.fields.use", this::use)
                .actions("console.fields.remove", this::removal);
        return new ListPage(
                scope.shell(),
                head(say("console.fields"))
                        .saying(say("console.fields.lead"))
                        .doing(Button.primary(say("console.fields.new"), scope.path(PATH + "/new"))
                                .with(Icon.PLUS)),
                Listing.of(
                        Table.of(say("console.fields"), scope.entity().leadFields(), columns),
                        Empty.of(Icon.INBOX, say("console.fields.none"), say("console.fields.none.why"))));
    }

    /** Asked before a field is taken away. */
    Dialog removing(LeadField field) {
        return Dialog.warning(
                "remove",
                say("console.fields.remove.title", field.field()),
                say("console.fields.remove.consequence"),
                Sending.dangerous(
                        Change.of(scope.entity().version()).post(path(field) + "/removal"),
                        say("console.fields.remove"),
                        scope.path(PATH)));
    }

    Head head(String title) {
        return Head.of(title)
                .under(
                        Crumb.to(say("console.settings"), scope.path("/settings")),
                        Crumb.to(say("console.settings.entity"), scope.path(EntitySettingsPresenter.PATH)),
                        Crumb.here(title));
    }

    private String what(LeadField field) {
        List<String> said = new ArrayList<>();
        if (field.displayName()) {
            said.add(say("console.fields.displayName"));
        }
        if (field.required()) {
            said.add(say("console.fields.required"));
        }
        if (field.encrypted()) {
            said.add(say("console.fields.encrypted"));
        }
        return String.join(", ", said);
    }

    private Cell use(LeadField field) {
        return isUsed(field)
                ? Cell.state(Chip.mute(Icon.LOCK, say("console.fields.used")))
                : Cell.soft(say("console.fields.unused"));
    }

    private Cell removal(LeadField field) {
        return Cell.buttons(
                isUsed(field)
                        ? List.of()
                        : List.of(Button.link(say("console.fields.remove"), path(field) + "/removal")
                                .with(Icon.TRASH)
                                .looking(Look.SMALL)));
    }

    boolean isUsed(LeadField field) {
        return used.contains(field.field());
    }

    private String path(LeadField field) {
        return scope.path(PATH + "/" + field.field());
    }
}
