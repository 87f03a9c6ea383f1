package io.leadledger.invoice.mailtext;

import io.leadledger.api.IfMatch;
import io.leadledger.api.invoice.mailtext.FilledText;
import io.leadledger.api.invoice.mailtext.MailKind;
import io.leadledger.api.invoice.mailtext.MailTextAnswer;
import io.leadledger.api.invoice.mailtext.MailTextApi;
import io.leadledger.api.invoice.mailtext.MailTextForm;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.web.ExpectedVersion;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.id.EntityId;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.directory.KnownEntity;
import io.leadledger.invoice.mailtext.MailTextReader.Wanted;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** The words of mails over HTTP. */
@RestController
class MailTextController implements MailTextApi {

    private static final String READ = "hasAuthority('invoices:read')";
    private static final String WRITE = "hasAuthority('invoices:write') and (hasRole('admin') or !hasRole('member'))";
    private static final String LINK = "https://portal.example/partner/invoices/0197a000";

    private final MailTexts texts;
    private final Directory directory;

    MailTextController(MailTexts texts, Directory directory) {
        this.texts = texts;
        this.directory = directory;
    }

    @Override
    @PreAuthorize(READ)
    public List<MailTextAnswer> list(EntityId entityId) {
        entity(entityId);
        return texts.all(entityId);
    }

    @Override
    @PreAuthorize(WRITE)
    public MailTextAnswer change(String kind, String language, @Nullable IfMatch seen, MailTextForm form) {
        Wanted wanted = MailTextReader.read(kind, language, form);
        entity(wanted.entityId());
        return texts.save(
                wanted.entityId(), wanted.kind(), wanted.language(), wanted.text(), ExpectedVersion.seen(seen));
    }

    @Override
    @PreAuthorize(WRITE)
    public MailTextAnswer reset(String kind, String language, @Nullable IfMatch seen, EntityId entityId) {
        entity(entityId);
        MailKind meant = MailTextReader.kind(kind);
        return texts.save(entityId, meant, MailTextReader.language(language), null, ExpectedVersion.seen(seen));
    }

    @Override
    @PreAuthorize(READ)
    public FilledText preview(String kind, String language, MailTextForm form) {
        Wanted wanted = MailTextReader.read(kind, language, form);
        SellerProfile seller = entity(wanted.entityId()).seller();
        String name = seller == null ? "" : Objects.requireNonNullElse(seller.legalName(), "");
        MailText filled = wanted.text().filled(Placeholders.example(wanted.language(), name, LINK));
        return new FilledText(filled.subject(), filled.text());
    }

    private KnownEntity entity(EntityId entityId) {
        return directory
                .entity(entityId)
                .orElseThrow(() -> new RejectedException(Rejection.notFound("entity", entityId)));
    }
}
