package io.leadledger.portal.operator.finalization;

import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.client.ServiceSilent;
import io.leadledger.api.invoice.overview.CheckedDraft;
import io.leadledger.id.InvoiceId;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.Refusals;
import io.leadledger.portal.service.Change;
import io.leadledger.portal.service.invoice.Invoices;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes drafts final one after the other, in the order in which they were shown. */
@Component
class FinalizingDrafts {

    /**
     * What the person asked for.
     *
     * @param key of the form
     * @param drafts each as {@code id:version}
     * @param confirmed each as {@code id:code}
     */
    record Order(String key, List<String> drafts, List<String> confirmed) {

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

    private final Invoices invoices;

    FinalizingDrafts(Invoices invoices) {
        this.invoices = invoices;
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
                Change change = new Change(order.key() + '-' + draft.invoiceId(), order.version(draft));
                result.numbers().add(invoices.makeFinal(draft.invoiceId(), change, order.confirmed(draft.invoiceId())));
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

    private static NotFinal failure(EntityScope scope, CheckedDraft draft, String reason) {
        return new NotFinal(draft.partnerName(), scope.path("/invoices/" + draft.invoiceId()), reason);
    }
}
