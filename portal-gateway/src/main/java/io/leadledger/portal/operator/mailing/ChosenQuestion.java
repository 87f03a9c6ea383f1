package io.leadledger.portal.operator.mailing;

import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.part.Hidden;
import io.leadledger.portal.page.question.Dialog;
import io.leadledger.portal.page.question.Dialog.Sending;
import io.leadledger.portal.page.question.QuestionPage;
import io.leadledger.portal.service.Change;
import java.util.List;

/** Whether documents that were chosen in a list go out now. */
record ChosenQuestion(EntityScope scope, List<String> documents) implements OfEntity {

    static ChosenQuestion of(EntityScope scope, List<String> chosen) {
        return new ChosenQuestion(scope, chosen.stream().distinct().toList());
    }

    QuestionPage page(Mistakes mistakes) {
        Hidden[] hidden =
                documents.stream().map(id -> new Hidden("document", id)).toArray(Hidden[]::new);
        Sending sending = Sending.of(
                Change.ofNew().post(scope.path("/invoices/sendings/chosen"), hidden),
                say("console.send"),
                scope.path("/invoices"));
        return QuestionPage.of(
                        scope.shell(),
                        Dialog.informing(
                                "send-chosen",
                                say("console.send.chosen.title", documents.size()),
                                say("console.send.all.consequence"),
                                sending))
                .refused(mistakes);
    }
}
