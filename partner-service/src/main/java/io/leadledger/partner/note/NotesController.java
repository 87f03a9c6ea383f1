package io.leadledger.partner.note;

import io.leadledger.api.IfMatch;
import io.leadledger.api.partner.note.NotesAnswer;
import io.leadledger.api.partner.note.NotesApi;
import io.leadledger.api.partner.note.NotesForm;
import io.leadledger.api.partner.note.NotesWritten;
import io.leadledger.api.partner.note.TagUse;
import io.leadledger.chassis.decision.Outcome.Done;
import io.leadledger.chassis.web.ExpectedVersion;
import io.leadledger.id.PartnerId;
import io.leadledger.partner.assigned.VisiblePartners;
import io.leadledger.partner.support.Sender;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Notes on partners over HTTP. */
@RestController
class NotesController implements NotesApi {

    private final NotesView view;
    private final Sender sender;
    private final VisiblePartners visible;
    private final Tags tags;

    NotesController(NotesView view, Sender sender, VisiblePartners visible, Tags tags) {
        this.view = view;
        this.sender = sender;
        this.visible = visible;
        this.tags = tags;
    }

    @Override
    @PreAuthorize("hasAuthority('partners:read')")
    public List<TagUse> tags() {
        List<String> entities = visible.entities();
        return tags.used(entities == null ? null : entities.toArray(String[]::new));
    }

    @Override
    @PreAuthorize("hasAuthority('partners:read')")
    public NotesAnswer find(PartnerId partnerId) {
        return view.find(visible.require(partnerId));
    }

    @Override
    @PreAuthorize("hasAuthority('partners:write')")
    public NotesWritten note(PartnerId partnerId, @Nullable IfMatch seen, NotesForm form) {
        view.find(visible.require(partnerId));
        Done done = sender.send(OnNotes.of(ExpectedVersion.seen(seen), NotesReader.read(partnerId, form)));
        return new NotesWritten(partnerId, Notes.version(done.version()), done.eventIds());
    }
}
