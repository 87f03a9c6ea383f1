package io.leadledger.partner.vatidcheck;

import io.leadledger.api.partner.vatid.ViesInquiry;
import io.leadledger.api.partner.vatid.ViesSilence;
import io.leadledger.chassis.errand.Errand;
import io.leadledger.id.EntityId;
import io.leadledger.partner.vatidcheck.AskingVies.Wish;
import io.leadledger.partner.vatidcheck.Requesters.Requester;
import io.leadledger.partner.vies.ViesProperties;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Asks VIES for a VAT ID that was saved, until there is an answer, the number is another, or nobody thinks any more that there will be
 * one. Where it is cut off between the answer and the record it asks again, which VIES takes as another question.
 */
@Component
@ConditionalOnProperty(ViesProperties.ENABLED)
class AskVies implements Errand {

    private final AskingVies asking;
    private final Requesters requesters;
    private final InquiryTable table;
    private final ViesProperties properties;

    AskVies(AskingVies asking, Requesters requesters, InquiryTable table, ViesProperties properties) {
        this.asking = asking;
        this.requesters = requesters;
        this.table = table;
        this.properties = properties;
    }

    @Override
    public String name() {
        return SavedVatId.ERRAND;
    }

    @Override
    public Optional<Duration> attempt(String errand) {
        SavedVatId saved = SavedVatId.read(errand);
        HeldVatId held = asking.held(saved.of()).orElse(null);
        if (held == null || !saved.vatId().equals(held.asked()) || held.isAnsweredByVies()) {
            return Optional.empty();
        }
        Requester requester = saved.of().kind() == VatIdHolder.Kind.SELLER
                ? new Requester(new EntityId(saved.of().id()), saved.vatId())
                : requesters.of(saved.of(), null).orElse(null);
        ViesInquiry made = asking.ask(new Wish(saved.of(), requester, errand));
        return made.silence() == null ? Optional.empty() : again(made.silence(), saved.of(), errand);
    }

    private Optional<Duration> again(ViesSilence silence, Subject of, String errand) {
        return switch (silence) {
            case REQUESTER_REFUSED, NUMBER_REFUSED, BLOCKED -> Optional.empty();
            case UNREACHABLE, TOO_SLOW, UNREADABLE, MEMBER_STATE_UNAVAILABLE, OVERLOADED, UNAVAILABLE -> {
                int tries = table.triesOf(of, errand);
                yield tries < properties.mostTries() ? Optional.of(properties.pauseAfter(tries)) : Optional.empty();
            }
        };
    }
}
