package io.leadledger.partner.partner;

import io.leadledger.api.IfMatch;
import io.leadledger.api.partner.partner.DetailsForm;
import io.leadledger.api.partner.partner.PartnerForm;
import io.leadledger.api.partner.partner.PartnerWritten;
import io.leadledger.api.partner.vatid.VatIdEvidence;
import io.leadledger.chassis.decision.Outcome.Done;
import io.leadledger.chassis.input.Understood;
import io.leadledger.chassis.web.ExpectedVersion;
import io.leadledger.event.EventIds;
import io.leadledger.event.partner.PartnerEvent.VatIdChecked;
import io.leadledger.event.party.BillingDetails;
import io.leadledger.id.PartnerId;
import io.leadledger.partner.partner.PartnerCommand.KeepViesAnswer;
import io.leadledger.partner.support.Sender;
import io.leadledger.partner.vatidcheck.HeldVatId;
import io.leadledger.partner.vatidcheck.VatIdHolder;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Dispatches commands to partners, with the time they were given at; what VIES said of their VAT IDs is one of them. */
@Component
class PartnerCommands implements VatIdHolder {

    private final Sender sender;
    private final PartnerView view;
    private final Clock clock;

    PartnerCommands(Sender sender, PartnerView view, Clock clock) {
        this.sender = sender;
        this.view = view;
        this.clock = clock;
    }

    PartnerWritten register(PartnerForm sent) {
        PartnerForm form = keyed(sent);
        Understood<PartnerCommand> asked = PartnerReader.register(new PartnerId(EventIds.next()), form);
        return written(sender.send(
                OnPartner.first(clock.instant(), asked),
                String.valueOf(form.externalId()),
                PartnerView.KEY_CONSTRAINT));
    }

    /** Of two at the same moment the database refuses one, which asks again. */
    private PartnerForm keyed(PartnerForm form) {
        DetailsForm details = form.details();
        String name = details == null ? null : details.displayName();
        if (name == null
                || name.isBlank()
                || (form.externalId() != null && !form.externalId().isBlank())) {
            return form;
        }
        String free = IntStream.iterate(1, attempt -> attempt + 1)
                .mapToObj(attempt -> KeyOfName.of(name, attempt))
                .filter(key -> !view.hasKey(key))
                .findFirst()
                .orElseThrow();
        return new PartnerForm(free, details, form.billing());
    }

    PartnerWritten change(@Nullable IfMatch seen, Understood<PartnerCommand> asked) {
        return written(sender.send(OnPartner.seen(ExpectedVersion.seen(seen), clock.instant(), asked)));
    }

    @Override
    public Kind kind() {
        return Kind.PARTNER;
    }

    @Override
    public Optional<HeldVatId> find(String id) {
        return view.find(new PartnerId(id)).map(found -> {
            BillingDetails billing = found.state().billing();
            VatIdEvidence evidence = PartnerView.evidence(found.state());
            return new HeldVatId(
                    billing == null ? null : billing.vatId(), evidence == null ? null : evidence.status(), evidence);
        });
    }

    @Override
    public void keep(String id, VatIdEvidence said) {
        VatIdChecked answer = new VatIdChecked(
                new PartnerId(id), said.vatId(), said.status(), said.source(), said.checkedAt(), said.consultation());
        sender.send(OnPartner.first(clock.instant(), Understood.of(new KeepViesAnswer(answer))));
    }

    private static PartnerWritten written(Done done) {
        return new PartnerWritten(new PartnerId(done.id()), done.version(), done.eventIds());
    }
}
