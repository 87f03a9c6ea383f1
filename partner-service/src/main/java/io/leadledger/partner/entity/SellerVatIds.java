package io.leadledger.partner.entity;

import io.leadledger.api.partner.vatid.VatIdEvidence;
import io.leadledger.chassis.input.Understood;
import io.leadledger.event.partner.EntityEvent.SellerVatIdChecked;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.id.EntityId;
import io.leadledger.partner.entity.EntityCommand.KeepViesAnswer;
import io.leadledger.partner.support.Sender;
import io.leadledger.partner.vatid.VatIdCheck;
import io.leadledger.partner.vatidcheck.HeldVatId;
import io.leadledger.partner.vatidcheck.VatIdHolder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The VAT IDs of sellers, by their entities. */
@Component
class SellerVatIds implements VatIdHolder {

    private final Sender sender;
    private final EntityView view;

    SellerVatIds(Sender sender, EntityView view) {
        this.sender = sender;
        this.view = view;
    }

    @Override
    public Kind kind() {
        return Kind.SELLER;
    }

    @Override
    public Optional<HeldVatId> find(String id) {
        return view.find(new EntityId(id)).map(found -> held(found.state()));
    }

    @Override
    public void keep(String id, VatIdEvidence said) {
        SellerVatIdChecked answer = new SellerVatIdChecked(
                new EntityId(id), said.vatId(), said.status(), said.source(), said.checkedAt(), said.consultation());
        sender.send(OnEntity.first(Understood.of(new KeepViesAnswer(answer))));
    }

    private static HeldVatId held(EntityState entity) {
        SellerProfile seller = entity.seller();
        String vatId = seller == null ? null : seller.vatId();
        if (vatId == null) {
            return new HeldVatId(null, null, null);
        }
        VatIdEvidence evidence = evidence(entity.checkOfPresentVatId());
        return new HeldVatId(
                vatId, evidence == null ? VatIdCheck.of(vatId, null).orElse(null) : evidence.status(), evidence);
    }

    private static @Nullable VatIdEvidence evidence(@Nullable SellerVatIdChecked check) {
        return check == null
                ? null
                : new VatIdEvidence(
                        check.vatId(), check.status(), check.source(), check.checkedAt(), check.consultation());
    }
}
