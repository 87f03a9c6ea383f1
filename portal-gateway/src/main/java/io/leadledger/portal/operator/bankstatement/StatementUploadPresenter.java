package io.leadledger.portal.operator.bankstatement;

import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.form.Control;
import io.leadledger.portal.page.form.Fields;
import io.leadledger.portal.page.form.Form;
import io.leadledger.portal.page.form.FormPage;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.service.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The form for a file of a bank; where nobody knows its columns, it asks which is which. */
record StatementUploadPresenter(EntityScope scope, Typed typed, boolean askingColumns) implements OfEntity {

    /** What of a CSV file is asked, by the service's own words. */
    private static final List<String> COLUMNS = List.of("date", "amount", "name", "iban", "text");

    /** As the service wants them: {@code date=Tag;amount=Wert}; empty where nothing was said. */
    Optional<String> columns() {
        String said = COLUMNS.stream()
                .filter(column -> typed.text(column).isPresent())
                .map(column -> column + "=" + typed.text(column).orElse(""))
                .collect(Collectors.joining(";"));
        return Optional.of(said).filter(all -> !all.isEmpty());
    }

    FormPage page(Mistakes mistakes) {
        String back = scope.path(StatementListPresenter.PATH);
        String title = say("console.statement.new");
        Fields fields = new Fields(words(), "console.statement", typed, mistakes);
        Form form = Form.of(Change.of(typed).post(back), say("console.statement.send"), back)
                .refused(mistakes)
                .asking(List.of(fields.upload("file", ".xml,.csv,.txt,text/xml,text/csv")
                        .needed()));
        return new FormPage(
                scope.shell(),
                Head.of(title)
                        .under(
                                Crumb.to(say("console.invoices"), scope.path("/invoices")),
                                Crumb.to(say("console.statements"), back),
                                Crumb.here(title))
                        .saying(say("console.statement.lead")),
                askingColumns ? form.asking(say("console.statement.columns"), asked(fields)) : form);
    }

    private static List<Control> asked(Fields fields) {
        List<Control> controls = new ArrayList<>();
        COLUMNS.forEach(column -> controls.add(fields.text(column)));
        return controls;
    }
}
