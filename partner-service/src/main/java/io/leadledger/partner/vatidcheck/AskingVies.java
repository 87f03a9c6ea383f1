package io.leadledger.partner.vatidcheck;

import io.leadledger.api.partner.vatid.VatIdChecks;
import io.leadledger.api.partner.vatid.VatIdEvidence;
import io.leadledger.api.partner.vatid.ViesInquiry;
import io.leadledger.api.partner.vatid.ViesOutcome;
import io.leadledger.chassis.crash.CrashPoints;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.security.Caller;
import io.leadledger.event.partner.VatIdStatus;
import io.leadledger.id.EntityId;
import io.leadledger.partner.vatidcheck.Requesters.Requester;
import io.leadledger.partner.vies.Vies;
import io.leadledger.partner.vies.ViesAnswer;
import io.leadledger.partner.vies.ViesAnswer.Said;
import io.leadledger.partner.vies.ViesAnswer.Silent;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks VIES for somebody's VAT ID. No transaction is open while VIES thinks; then the answer and who asked for it are written
 * together. Silence is written down and changes nothing else.
 */
@Component
class AskingVies {

    private static final Logger LOG = LoggerFactory.getLogger(AskingVies.class);

    private final Vies vies;
    private final Map<VatIdHolder.Kind, VatIdHolder> holders;
    private final InquiryTable table;
    private final Clock clock;
    private final CrashPoints crashPoints;
    private final TransactionTemplate transaction;

    AskingVies(
            Vies vies,
            List<VatIdHolder> holders,
            InquiryTable table,
            Clock clock,
            CrashPoints crashPoints,
            PlatformTransactionManager transactions) {
        this.vies = vies;
        this.holders = holders.stream().collect(Collectors.toMap(VatIdHolder::kind, Function.identity()));
        this.table = table;
        this.clock = clock;
        this.crashPoints = crashPoints;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * A question.
     *
     * @param entityId for which entity; absent for none
     * @param requesterVatId in whose name, absent for nobody's
     * @param errand what it is a try of; absent where a person asks
     */
    record Wish(
            Subject of,
            @Nullable EntityId entityId,
            @Nullable String requesterVatId,
            @Nullable String errand) {

        Wish(Subject of, @Nullable Requester requester, @Nullable String errand) {
            this(
                    of,
                    requester == null ? null : requester.entityId(),
                    requester == null ? null : requester.vatId(),
                    errand);
        }
    }

    Optional<HeldVatId> held(Subject of) {
        return holder(of).find(of.id());
    }

    /**
     * What the reader may know of it.
     *
     * @param allowed the ids of the entities whose names he reads; absent for all
     * @throws RejectedException {@code not-found} if there is no such holder
     */
    VatIdChecks checks(Subject of, String @Nullable [] allowed) {
        HeldVatId held = known(of);
        VatIdEvidence evidence = held.evidence();
        return new VatIdChecks(
                vies.isOn() && held.asked() != null,
                evidence == null || allowed == null || table.isAskedFor(of, evidence, allowed)
                        ? evidence
                        : evidence.inNobodysName(),
                table.latest(of, allowed));
    }

    /** @throws RejectedException {@code vies-off}, {@code no-vat-id-to-check}, {@code changed-meanwhile}, {@code not-found} */
    ViesInquiry ask(Wish wish) {
        String vatId = askable(wish.of());
        ViesAnswer answer = vies.ask(vatId, wish.requesterVatId());
        crashPoints.reached("vies.after-answer");
        ViesInquiry made = inquiry(wish, vatId, answer);
        transaction.executeWithoutResult(status -> {
            if (answer instanceof Said said) {
                holder(wish.of()).keep(wish.of().id(), evidence(made, said));
            }
            table.insert(wish, made);
        });
        LOG.info(
                "vies asked {}={} outcome={} silence={}",
                wish.of().kind().word(),
                wish.of().id(),
                made.outcome(),
                made.silence());
        return made;
    }

    /** The VAT ID; throws {@link RejectedException} where VIES is off, or there is none that it could know. */
    private String askable(Subject of) {
        String vatId = known(of).asked();
        if (!vies.isOn()) {
            throw new RejectedException(
                    Rejection.conflict("vies-off", "expected VIES to be switched on here, but it is off"));
        }
        if (vatId == null) {
            throw new RejectedException(Rejection.conflict(
                    "no-vat-id-to-check",
                    "expected a VAT ID of the EU with a right check digit, but the %s has none",
                    of.kind().word()));
        }
        return vatId;
    }

    private ViesInquiry inquiry(Wish wish, String vatId, ViesAnswer answer) {
        return new ViesInquiry(
                vatId,
                wish.requesterVatId(),
                clock.instant(),
                Caller.name(),
                outcome(answer),
                answer instanceof Silent silent ? silent.why() : null,
                answer instanceof Said said ? said.consultation().number() : null);
    }

    private static ViesOutcome outcome(ViesAnswer answer) {
        return switch (answer) {
            case Silent _ -> ViesOutcome.SILENT;
            case Said said -> said.status() == VatIdStatus.CONFIRMED ? ViesOutcome.CONFIRMED : ViesOutcome.REFUTED;
        };
    }

    private static VatIdEvidence evidence(ViesInquiry made, Said said) {
        return new VatIdEvidence(made.vatId(), said.status(), VatIdEvidence.VIES, made.askedAt(), said.consultation());
    }

    private HeldVatId known(Subject of) {
        return held(of).orElseThrow(
                        () -> new RejectedException(Rejection.notFound(of.kind().word(), of.id())));
    }

    private VatIdHolder holder(Subject of) {
        return Objects.requireNonNull(holders.get(of.kind()));
    }
}
