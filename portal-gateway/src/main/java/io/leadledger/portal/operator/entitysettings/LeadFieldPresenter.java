package io.leadledger.portal.operator.entitysettings;

import io.leadledger.api.partner.entity.EntityAnswer;
import io.leadledger.api.partner.entity.EntityApi;
import io.leadledger.api.partner.entity.EntityForm.LeadFieldForm;
import io.leadledger.event.partner.LeadField;
import io.leadledger.event.partner.LeadFieldType;
import io.leadledger.portal.operator.scope.EditForm;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.form.Conflict;
import io.leadledger.portal.page.form.Control;
import io.leadledger.portal.page.form.Fields;
import io.leadledger.portal.page.form.Form;
import io.leadledger.portal.page.form.FormPage;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.RecordForm;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.service.Change;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One lead field as a form.
 *
 * @param name of the field that is edited, which stays; absent for a new one
 */
record LeadFieldPresenter(
        EntityScope scope, EntityApi entities, @Nullable String name) implements OfEntity, EditForm {

    private static final String WORDS = "console.fields";
    private static final RecordForm<LeadFieldForm> FORM =
            RecordForm.of(LeadFieldForm.class).over(LeadField.class);

    @Override
    public FormPage page(Typed typed, Mistakes mistakes, @Nullable Conflict conflict) {
        Fields fields = FORM.fields(words(), WORDS, typed.presetting("type", "TEXT"), mistakes);
        String title = name == null ? say("console.fields.new") : say("console.fields.edit", name);
        Head head = new LeadFieldsPresenter(scope, Set.of()).head(title);
        String list = scope.path(LeadFieldsPresenter.PATH);
        return new FormPage(
                scope.shell(),
                head,
                Form.of(
                                Change.of(typed).post(name == null ? list : list + "/" + name),
                                say("console.fields.save"),
                                list)
                        .remembering(typed)
                        .refused(mistakes)
                        .conflicting(conflict)
                        .asking(List.of(
                                named(fields),
                                fields.select("type", types(fields)).needed(),
                                fields.checkbox("displayName"),
                                fields.checkbox("required"),
                                fields.checkbox("encrypted"))));
    }

    @Override
    public Stored stored() {
        EntityAnswer entity = entities.find(scope.entity().entityId());
        Optional<LeadField> field = entity.leadFields().stream()
                .filter(one -> one.field().equals(name))
                .findFirst();
        return new Stored(field.map(FORM::shown).orElse(Map.of()), entity.version());
    }

    /** Over there a field is one of a list, and is called by its place in it. */
    @Override
    public String named(String field) {
        return field.replaceFirst("^leadFields\\[\\d+]\\.", "");
    }

    @Override
    public Map<String, String> labels() {
        return FORM.labels(words(), WORDS);
    }

    /** The entity's fields with this one, in its place or at their end. Only one names the lead. */
    static List<LeadFieldForm> with(List<LeadField> all, @Nullable String name, Typed typed) {
        LeadFieldForm wanted = FORM.read(name == null ? typed : typed.setting("field", name));
        List<LeadFieldForm> fields = new ArrayList<>();
        for (LeadField field : all) {
            fields.add(field.field().equals(name) ? wanted : sent(field, !typed.isOn("displayName")));
        }
        if (name == null) {
            fields.add(wanted);
        }
        return fields;
    }

    /** A field as it is. */
    static LeadFieldForm sent(LeadField field) {
        return sent(field, true);
    }

    private static LeadFieldForm sent(LeadField field, boolean mayName) {
        return new LeadFieldForm(
                field.field(),
                field.type().name(),
                field.required(),
                field.displayName() && mayName,
                field.encrypted());
    }

    private Control named(Fields fields) {
        return name == null
                ? fields.text("field").needed()
                : Control.text("field", say(WORDS + ".field"), name)
                        .hinted(say(WORDS + ".field.why"))
                        .fixed();
    }

    private static List<Control.Option> types(Fields fields) {
        return fields.options(
                Arrays.stream(LeadFieldType.values()).map(Enum::name).toArray(String[]::new));
    }
}
