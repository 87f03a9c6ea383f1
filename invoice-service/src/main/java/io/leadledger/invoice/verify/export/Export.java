package io.leadledger.invoice.verify.export;

import io.leadledger.event.partner.EntityEvent.EntityDefined;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.document.archive.ArchivedDocuments.Indexed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is exported.
 *
 * @param days of issue; absent for all there are, and for one document
 * @param registers those of the documents' kinds, each whole: a chain with a part left out proves nothing
 */
record Export(
        EntityDefined entity, @Nullable BillingPeriod days, List<Indexed> documents, List<ExportedRegister> registers) {

    /** What files have that are of no day: the last day on which a number was given. */
    LocalDate day() {
        return registers.stream()
                .flatMap(register -> register.entries().stream())
                .map(entry -> entry.number().issueDate())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }
}
