package io.leadledger.invoice.finalization;

import io.leadledger.api.invoice.draft.Finalized;
import io.leadledger.chassis.problem.Printable;
import io.leadledger.chassis.security.Caller;
import io.leadledger.chassis.web.ExpectedVersion;
import io.leadledger.id.InvoiceId;
import io.leadledger.invoice.finalization.Finalization.Wish;
import io.leadledger.invoice.issuing.IssuedDocument;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Makes a draft final; wants the version its caller saw (428 without). */
@RestController
@RequestMapping("/api/v1/invoices/{invoiceId}")
@PreAuthorize("hasAuthority('invoices:write')")
class FinalizationController {

    private final Finalization finalization;

    FinalizationController(Finalization finalization) {
        this.finalization = finalization;
    }

    @PostMapping("/finalization")
    Finalized makeFinal(
            @PathVariable InvoiceId invoiceId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody(required = false) @Nullable Confirmation confirmation) {
        Set<String> confirmed = confirmation == null ? Set.of() : Set.copyOf(confirmation.confirmedWarnings());
        IssuedDocument issued =
                finalization.finalizeDraft(new Wish(invoiceId, ExpectedVersion.of(ifMatch), confirmed, Caller.name()));
        return new Finalized(
                invoiceId,
                issued.content().header().number(),
                issued.content().header().issueDate(),
                issued.done().version(),
                issued.done().eventIds());
    }

    record Confirmation(@NotNull @Size(max = 20) List<@NotBlank @Printable String> confirmedWarnings) {}
}
