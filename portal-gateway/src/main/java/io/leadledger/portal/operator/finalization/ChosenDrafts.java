package io.leadledger.portal.operator.finalization;

import io.leadledger.api.invoice.finalization.FinalizationsForm.DraftForm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The drafts that a person saw and wants final, in the order in which they were shown.
 *
 * @param drafts each as {@code id:version}: nothing becomes final that nobody looked at
 * @param confirmed each as {@code id:code}
 */
record ChosenDrafts(List<String> drafts, List<String> confirmed) {

    /** A version that cannot be read is one that nobody saw. */
    private static final long NEVER = -1;

    List<@Nullable DraftForm> forms() {
        return drafts.stream().<@Nullable DraftForm>map(this::form).toList();
    }

    private DraftForm form(String draft) {
        String id = draft.replaceFirst(":.*", "");
        String version = draft.substring(Math.min(id.length() + 1, draft.length()));
        return new DraftForm(
                id, version.matches("\\d{1,18}") ? Long.parseLong(version) : NEVER, List.copyOf(confirmed(id)));
    }

    private List<String> confirmed(String id) {
        String begin = id + ":";
        return confirmed.stream()
                .filter(one -> one.startsWith(begin))
                .map(one -> one.substring(begin.length()))
                .toList();
    }
}
