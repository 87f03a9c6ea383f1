package io.leadledger.portal.operator.vatid;

import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Chip;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.story.Band;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a VAT ID, on the page of whom it is.
 *
 * @param sentence what a tax office wants to hear
 * @param facts what VIES told beside, and when it was asked last
 * @param check asks VIES; absent where it cannot be asked
 * @param warning what to do about a number that VIES refutes, at the head of the page; absent otherwise
 */
public record VatIdCard(
        String heading,
        Chip state,
        String sentence,
        List<Fact> facts,
        @Nullable Button check,
        @Nullable Band warning) {}
