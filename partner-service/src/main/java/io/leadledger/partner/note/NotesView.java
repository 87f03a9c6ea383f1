package io.leadledger.partner.note;

import io.leadledger.api.partner.note.NotesAnswer;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.id.PartnerId;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is noted about each partner now (table {@code partner_notes}), written in the command's transaction. */
@Component
class NotesView {

    private final JdbcClient jdbc;

    NotesView(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(NotesChanged fact, @SequenceNumber long sequence) {
        jdbc.sql("""
                        insert into partner_notes as present (partner_id, version, text, tags) values (?, ?, ?, ?)
                        on conflict (partner_id) do update
                        set version = excluded.version, text = excluded.text, tags = excluded.tags
                        where present.version < excluded.version
                        """)
                .param(1, fact.partnerId().value())
                .param(2, Notes.version(sequence))
                .param(3, fact.text())
                .param(4, fact.tags().toArray(String[]::new))
                .update();
    }

    /** Throws {@link RejectedException} {@code not-found} if there is no such partner. */
    NotesAnswer find(PartnerId partnerId) {
        return jdbc.sql("""
                        select coalesce(n.version, 0) as version, n.text, coalesce(n.tags, '{}') as tags
                        from partner_view p left join partner_notes n using (partner_id) where partner_id = ?
                        """)
                .param(partnerId.value())
                .query((row, n) -> new NotesAnswer(
                        partnerId,
                        row.getString("text"),
                        List.of((String[]) row.getArray("tags").getArray()),
                        row.getLong("version")))
                .optional()
                .orElseThrow(() -> new RejectedException(Rejection.notFound("partner", partnerId)));
    }
}
