package io.leadledger.portal.operator.finalization;

import io.leadledger.api.IfMatch;
import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.client.ServiceSilent;
import io.leadledger.api.invoice.draft.ConfirmationForm;
import io.leadledger.api.invoice.draft.FinalizationApi;
import io.leadledger.api.invoice.overview.CheckedDraft;
import io.leadledger.id.InvoiceId;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.Refusals;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes drafts final one after the other, in the order in which they were shown. */
@Component
class FinalizingDrafts {

    /**
     * What the person asked for.
     *
     * @param drafts each as {@code id:version}
     * @param confirmed each as {@code id:code}
     */
    record Order(List<String> drafts, List<String> confirmed) {

        List<String> confirmed(InvoiceId invoiceId) {
            String begin = invoiceId + ":";
            return confirmed.stream()
                    .filter(one -> one.startsWith(begin))
                    .map(one -> one.substring(begin.length()))
                    .toList();
        }

        boolean wants(CheckedDraft draft) {
            return drafts.stream().anyMatch(one -> one.startsWith(draft.invoiceId() + ":"));
        }

        /** The version that was seen, so that nothing becomes final that nobody looked at. */
        long version(CheckedDraft draft) {
            String begin = draft.invoiceId() + ":";
            return drafts.stream()
                    .filter(one -> one.startsWith(begin))
                    .map(one -> one.substring(begin.length()))
                    .filter(version -> version.matches("\\d{1,18}"))
                    .map(Long::parseLong)
                    .findFirst()
                    .orElse(-1L);
        }
    }

    /** @param numbers in the order in which they were given */
    record Result(List<String> numbers, List<NotFinal> failures) {}

    private final FinalizationApi finalization;

    FinalizingDrafts(FinalizationApi finalization) {
        this.finalization = finalization;
    }

    /** A service that falls silent ends the run: what was not tried is named with that reason. */
    Result run(EntityScope scope, List<CheckedDraft> present, Order order) {
        Result result = new Result(new ArrayList<>(), new ArrayList<>());
        String silent = "";
        for (CheckedDraft draft : present.stream().filter(order::wants).toList()) {
            if (!silent.isEmpty()) {
                result.failures().add(failure(scope, draft, silent));
                continue;
            }
            try {
                result.numbers().add(finalized(draft, order));
            } catch (ServiceRefused refused) {
                List<String> reasons = Refusals.sentences(refused, scope.words());
                result.failures().add(failure(scope, draft, String.join(" ", reasons)));
            } catch (ServiceSilent noAnswer) {
                silent = scope.words().say("console.silent.heading", noAnswer.service());
                result.failures().add(failure(scope, draft, silent));
            }
        }
        return result;
    }

    private String finalized(CheckedDraft draft, Order order) {
        ConfirmationForm confirmed = new ConfirmationForm(List.copyOf(order.confirmed(draft.invoiceId())));
        return finalization
                .makeFinal(draft.invoiceId(), IfMatch.version(order.version(draft)), confirmed)
                .number();
    }

    private static NotFinal failure(EntityScope scope, CheckedDraft draft, String reason) {
        return new NotFinal(draft.partnerName(), scope.path("/invoices/" + draft.invoiceId()), reason);
    }
}
