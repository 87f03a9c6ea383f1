package io.leadledger.api.job;

import io.leadledger.api.ProblemField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item of a job.
 *
 * @param position its place, from 1
 * @param subject id of what it is about: a partner whose draft is made, a draft that is finalized
 * @param label what people call it
 * @param outcome absent until it was tried
 * @param result what came of it: id of the draft that was made, number of the invoice
 * @param problems why it failed or was skipped
 */
public record JobItemAnswer(
        int position,
        String subject,
        String label,
        @Nullable JobOutcome outcome,
        @Nullable String result,
        List<ProblemField> problems) {}
