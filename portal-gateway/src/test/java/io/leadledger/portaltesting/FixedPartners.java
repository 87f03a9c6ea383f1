package io.leadledger.portaltesting;

import io.leadledger.portal.session.partner.PartnerAccounts;
import io.leadledger.portal.session.partner.PartnerPermission;
import io.leadledger.portal.session.partner.PartnerPermissions;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Partners' accounts and permissions as the test sets them. */
public final class FixedPartners implements PartnerAccounts, PartnerPermissions {

    private final Map<UUID, Set<PartnerPermission>> known = new ConcurrentHashMap<>();

    public void enable(UUID partner, PartnerPermission... permissions) {
        Set<PartnerPermission> all = EnumSet.noneOf(PartnerPermission.class);
        all.addAll(Set.of(permissions));
        known.put(partner, all);
    }

    public void revoke(UUID partner) {
        known.remove(partner);
    }

    @Override
    public boolean mayEnter(UUID partnerId) {
        return known.containsKey(partnerId);
    }

    @Override
    public Set<String> entering(Collection<String> partnerIds) {
        return partnerIds.stream()
                .filter(id -> known.containsKey(UUID.fromString(id)))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<PartnerPermission> of(UUID partnerId) {
        return known.getOrDefault(partnerId, Set.of());
    }
}
