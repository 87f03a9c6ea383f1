package io.leadledger.partner.partner;

import io.leadledger.api.Page;
import io.leadledger.api.partner.partner.PartnerAnswer;
import io.leadledger.api.partner.vatid.VatIdEvidence;
import io.leadledger.chassis.web.PageRequest;
import io.leadledger.event.partner.PartnerEvent;
import io.leadledger.event.partner.PartnerEvent.VatIdChecked;
import io.leadledger.id.PartnerId;
import io.leadledger.partner.billingdetails.BillingWarnings;
import io.leadledger.partner.support.View;
import io.leadledger.partner.support.View.Versioned;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The partners as they are now (table {@code partner_view}). */
@Component
class PartnerView {

    /** The constraint that keeps external ids apart. */
    static final String KEY_CONSTRAINT = "a_partner_key_is_used_once";

    private final JdbcClient jdbc;
    private final View<PartnerState> rows;

    PartnerView(JdbcClient jdbc) {
        this.jdbc = jdbc;
        rows = new View<>(
                jdbc,
                new View.Table(
                        "partner_view",
                        "partner_id",
                        "state #>> '{details,displayName}'",
                        "external_id = :externalId",
                        "partner_id in (select partner_id from partner_in_entity where entity_id = any (:entities))",
                        "partner_id in (select partner_id from partner_notes where tags @> array[:tag]::text[])"),
                PartnerState.class);
    }

    @EventHandler
    void on(PartnerEvent event, @SequenceNumber long sequence) {
        Optional<Versioned<PartnerState>> before = find(event.partnerId());
        if (before.isPresent() && before.get().version() >= sequence) {
            return;
        }
        PartnerState now = PartnerRules.evolve(before.map(Versioned::state).orElse(null), event);
        rows.save(now.partnerId(), now.externalId(), new Versioned<>(now, sequence));
    }

    /** Whether a partner has that external id. */
    boolean hasKey(String externalId) {
        return jdbc.sql("select exists (select from partner_view where external_id = ?)")
                .param(externalId)
                .query(Boolean.class)
                .single();
    }

    Optional<Versioned<PartnerState>> find(PartnerId partnerId) {
        return rows.find(partnerId);
    }

    Page<Versioned<PartnerState>> list(View.Narrowing narrowing, PageRequest page) {
        return rows.list(narrowing, page);
    }

    /** On the present VAT ID. */
    static @Nullable VatIdEvidence evidence(PartnerState partner) {
        VatIdChecked check = partner.checkOfPresentVatId();
        return check == null
                ? null
                : new VatIdEvidence(
                        check.vatId(), check.status(), check.source(), check.checkedAt(), check.consultation());
    }

    /**
     * A partner as the API shows it.
     *
     * @param limited whether to somebody who may not know every seller
     */
    static PartnerAnswer answer(Versioned<PartnerState> present, List<String> tags, boolean limited) {
        PartnerState partner = present.state();
        VatIdEvidence evidence = evidence(partner);
        return new PartnerAnswer(
                partner.partnerId(),
                partner.externalId(),
                partner.details(),
                partner.billing(),
                limited && evidence != null ? evidence.inNobodysName() : evidence,
                BillingWarnings.of(partner.billing()),
                tags,
                partner.active(),
                present.version());
    }
}
