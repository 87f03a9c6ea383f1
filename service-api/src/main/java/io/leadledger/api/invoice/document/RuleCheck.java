package io.leadledger.api.invoice.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One check of a document.
 *
 * @param why why it does not apply; absent where it does
 */
public record RuleCheck(
        OfficialCheck check,
        Verdict verdict,
        RuleSet rules,
        @Nullable String why,
        List<RuleFinding> findings) {}
