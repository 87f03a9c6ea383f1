package io.leadledger.invoice.bankstatement;

import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.invoice.bankstatement.AsideForm;
import io.leadledger.api.invoice.bankstatement.BookingResult;
import io.leadledger.api.invoice.bankstatement.BookingResults;
import io.leadledger.api.invoice.bankstatement.BookingsForm;
import io.leadledger.api.invoice.bankstatement.BookingsForm.BookingForm;
import io.leadledger.api.invoice.bankstatement.StatementAnswer;
import io.leadledger.api.invoice.bankstatement.StatementApi;
import io.leadledger.api.invoice.bankstatement.StatementLine;
import io.leadledger.api.invoice.bankstatement.StatementSummary;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.idempotency.IdempotentRequests;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Lists;
import io.leadledger.chassis.input.Texts;
import io.leadledger.chassis.security.Caller;
import io.leadledger.id.EntityId;
import io.leadledger.invoice.bankfile.BankFile;
import io.leadledger.invoice.bankfile.BankFileReader;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.directory.KnownEntity;
import io.leadledger.text.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Bank statements over HTTP. */
@RestController
class StatementController implements StatementApi {

    private static final Logger LOG = LoggerFactory.getLogger(StatementController.class);
    private static final String READ = "hasAuthority('invoices:read')";
    private static final String WRITE = "hasAuthority('invoices:write')";

    private static final int MOST_BOOKINGS = 1_000;

    private final StatementStore store;
    private final Proposals proposals;
    private final StatementBooking booking;
    private final Directory directory;
    private final IdempotentRequests requests;

    StatementController(
            StatementStore store,
            Proposals proposals,
            StatementBooking booking,
            Directory directory,
            IdempotentRequests requests) {
        this.store = store;
        this.proposals = proposals;
        this.booking = booking;
        this.directory = directory;
        this.requests = requests;
    }

    @Override
    @PreAuthorize(READ)
    public List<StatementSummary> list(EntityId entityId) {
        return store.of(entity(entityId).definition().entityId());
    }

    @Override
    @PreAuthorize(READ)
    public StatementAnswer find(String statementId) {
        return proposals.of(statementId);
    }

    @Override
    @PreAuthorize(WRITE)
    public StatementSummary read(EntityId entityId, String fileName, @Nullable String columns, byte[] file) {
        KnownEntity entity = entity(entityId);
        if (file.length > MAX_BYTES) {
            throw new RejectedException(
                    Rejection.rule("file-too-large", "file", "expected at most %d bytes", MAX_BYTES));
        }
        Findings found = new Findings();
        String name = found.required("fileName", fileName, Texts::line);
        found.throwIfAny();
        BankFile read = BankFileReader.read(file, entity.definition().currency(), columns);
        StatementSummary kept = store.keep(entityId, Objects.requireNonNull(name), read, Caller.name());
        LOG.info(
                "read bank statement={} entity={} lines={} known={}",
                kept.statementId(),
                entityId,
                kept.lines(),
                kept.known());
        return kept;
    }

    @Override
    @PreAuthorize(WRITE)
    public BookingResults book(String statementId, IdempotencyKey key, BookingsForm form) {
        store.get(statementId);
        List<BookingForm> bookings = bookings(form);
        IdempotentRequests.requireUsable(key.text());
        List<BookingResult> results = new ArrayList<>();
        for (int i = 0; i < bookings.size(); i++) {
            results.add(once(key.text() + '\n' + i, statementId, bookings.get(i)));
        }
        return new BookingResults(results);
    }

    @Override
    @PreAuthorize(WRITE)
    public StatementLine setAside(String statementId, String lineId, AsideForm form) {
        Findings found = new Findings();
        String reason = found.required("reason", form.reason(), Texts::line);
        found.throwIfAny();
        booking.decide(statementId, lineId, Objects.requireNonNull(reason), Caller.name());
        return proposals.of(statementId, lineId);
    }

    @Override
    @PreAuthorize(WRITE)
    public StatementLine takeUp(String statementId, String lineId) {
        booking.decide(statementId, lineId, null, Caller.name());
        return proposals.of(statementId, lineId);
    }

    private static List<BookingForm> bookings(BookingsForm form) {
        Findings found = new Findings();
        List<BookingForm> said = new ArrayList<>();
        List<@Nullable BookingForm> sent = form.bookings() == null
                ? List.of()
                : Lists.fewEnough(found, "bookings", form.bookings(), MOST_BOOKINGS);
        for (int i = 0; i < sent.size(); i++) {
            BookingForm one = found.said("bookings[" + i + ']', sent.get(i));
            if (one != null) {
                said.add(one);
            }
        }
        found.throwIfAny();
        return said;
    }

    /** Each by a key of its own, so that none waits for what another holds. */
    private BookingResult once(String key, String statementId, BookingForm form) {
        return requests.once(
                Sha256.hex(key),
                List.of(statementId, form),
                BookingResult.class,
                () -> booking.book(statementId, form, Caller.name()));
    }

    private KnownEntity entity(EntityId entityId) {
        return directory
                .entity(entityId)
                .orElseThrow(() -> new RejectedException(Rejection.notFound("entity", entityId)));
    }
}
