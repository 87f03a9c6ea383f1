package io.leadledger.invoice.verify.trail;

import io.leadledger.event.cloudevent.CloudEvent;
import io.leadledger.event.partner.EntityEvent;
import io.leadledger.event.partner.EntityEvent.EntityDefined;
import io.leadledger.event.partner.EntityEvent.SellerLogoChanged;
import io.leadledger.event.partner.EntityEvent.SellerProfileChanged;
import io.leadledger.event.partner.EntityEvent.SellerVatIdChecked;
import io.leadledger.event.partner.EntityEvent.VatRateSet;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.invoice.directory.KnownEntity;
import io.leadledger.invoice.tax.VatRates;
import io.leadledger.invoice.tax.VatRates.Rate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An entity as it was after each fact about it. Logos are kept apart: they are no terms. */
final class EntityTrail {

    private final Sequence sequence = new Sequence();
    private final List<KnownEntity> states = new ArrayList<>();
    private final Set<String> logos = new HashSet<>();
    private final Map<String, Rate> rates = new LinkedHashMap<>();
    private @Nullable EntityDefined definition;
    private @Nullable SellerProfile seller;

    void add(CloudEvent<?> event, EntityEvent fact) {
        if (!sequence.isNext(event.sequence())) {
            return;
        }
        switch (fact) {
            case EntityDefined defined -> definition = defined;
            case SellerProfileChanged changed -> seller = changed.seller().withLogo(null);
            case VatRateSet set ->
                rates.put(set.kind() + " " + set.validFrom(), new Rate(set.kind(), set.percent(), set.validFrom()));
            case SellerLogoChanged changed -> {
                if (changed.logo() != null) {
                    logos.add(changed.logo().sha256());
                }
            }
            case SellerVatIdChecked _ -> {}
        }
        if (definition != null) {
            states.addFirst(new KnownEntity(definition, seller, new VatRates(List.copyOf(rates.values()))));
        }
    }

    List<KnownEntity> latestFirst() {
        return states;
    }

    boolean hadLogo(String sha256) {
        return logos.contains(sha256);
    }
}
