package io.leadledger.portal.operator.partneredit;

import io.leadledger.api.partner.note.NotesAnswer;
import io.leadledger.api.partner.note.NotesApi;
import io.leadledger.api.partner.note.NotesForm;
import io.leadledger.api.partner.partner.PartnerAnswer;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.scope.EditForm;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.form.Conflict;
import io.leadledger.portal.page.form.Fields;
import io.leadledger.portal.page.form.Form;
import io.leadledger.portal.page.form.FormPage;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.service.Change;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the operator's people note about a partner, as a form; the partner never sees it. */
record NotesPresenter(EntityScope scope, NotesApi notes, PartnerAnswer partner) implements OfEntity, EditForm {

    private static final String WORDS = "console.partner.notes";

    @Override
    public FormPage page(Typed typed, Mistakes mistakes, @Nullable Conflict conflict) {
        String back = Addresses.partner(scope, partner.partnerId());
        Fields fields = new Fields(words(), WORDS, typed, mistakes);
        return new FormPage(
                scope.shell(),
                PartnerHead.of(scope, partner, say("console.partner.notes")).saying(say("console.partner.notes.lead")),
                Form.of(Change.of(typed).post(back + "/notes"), say("console.partner.notes.save"), back)
                        .remembering(typed)
                        .refused(mistakes)
                        .conflicting(conflict)
                        .asking(List.of(fields.area("text"), fields.text("tags"))));
    }

    @Override
    public Stored stored() {
        NotesAnswer stored = notes.find(partner.partnerId());
        return new Stored(
                Map.of(
                        "text", Objects.requireNonNullElse(stored.text(), ""),
                        "tags", String.join(", ", stored.tags())),
                stored.version());
    }

    @Override
    public Map<String, String> labels() {
        return Map.of("text", say(WORDS + ".text"), "tags", say(WORDS + ".tags"));
    }

    /** Over there a tag is one of a list. */
    @Override
    public String named(String field) {
        return field.replaceFirst("\\[\\d+]$", "");
    }

    /** Tags are typed with commas between them. */
    static NotesForm form(Typed typed) {
        List<@Nullable String> tags = typed.text("tags").stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
        return new NotesForm(typed.text("text").orElse(null), tags);
    }
}
